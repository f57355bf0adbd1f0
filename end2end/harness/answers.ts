import lostCard from '../answers/i-90.json';
import addressChange from '../answers/ar-11.json';
import representation from '../answers/g-28.json';
import relative from '../answers/i-130.json';
import stay from '../answers/i-539.json';
import work from '../answers/i-765.json';
import waiver from '../answers/i-912.json';
import naturalization from '../answers/n-400.json';
import replacement from '../answers/n-565.json';
import citizenship from '../answers/n-600.json';
import { keepSecret } from './secrets';

/** What somebody answers, by the key of the input. Several answers of one question are a list. */
export type Answers = Record<string, string | string[]>;

/** For each form, answers of one person whose way through it needs nothing more. */
export const ANSWERS: Record<string, Answers> = {
  'ar-11': addressChange,
  'g-28': representation,
  'i-90': lostCard,
  'i-130': relative,
  'i-539': stay,
  'i-765': work,
  'i-912': waiver,
  'n-400': naturalization,
  'n-565': replacement,
  'n-600': citizenship,
};

/** Somebody who lost the card: the plain case, with the full fee. */
export function lostCardAnswers(): Answers {
  for (const key of OWN) keepSecret(...[lostCard[key]].flat());
  return lostCard;
}

/** The name under which these answers are signed. */
export const signerOf = (answers: Answers): string =>
  ['given', 'middle', 'family'].map((part) => answers[`legal-name.${part}`]).join(' ');

/** What belongs to this person alone, and is distinct enough to be looked for. */
const OWN = [
  'legal-name.given',
  'legal-name.family',
  'a-number',
  'ssn',
  'mother-given-name',
  'mailing.street',
  'daytime-phone',
  'email',
] as const;

/** The answer for an input of this name, such as `answers[date-of-birth.month]` or `many[race][]`. */
export function answered(answers: Answers, name: string): string | string[] | undefined {
  const key = keyOf(name);
  return key === undefined ? undefined : answers[key];
}

/** The key of the answer that an input of this name takes. */
export const keyOf = (name: string): string | undefined => /^(?:answers|many)\[([^\]]+)\]/.exec(name)?.[1];

/** How many rows these keys are of that stand at this address: `people`, or `people.0.trips` within a row. */
export function rowsOf(keys: string[], address: string): number {
  const below = keys.filter((key) => key.startsWith(`${address}.`)).map((key) => key.slice(address.length + 1));
  const numbers = below.map((key) => Number(key.split('.')[0]));
  return numbers.length === 0 ? 0 : Math.max(...numbers) + 1;
}
