import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// What belongs to the people of the journeys. None of it may appear in an address or in the log.

/** Not there yet while the tests are only being listed. */
const folder = () => process.env.JOURNEYS_SECRETS;
const ofThisWorker = new Set<string>();

/** Notes that this text is somebody's own. */
export function keepSecret(...texts: string[]): void {
  const fresh = texts.filter((text) => !ofThisWorker.has(text));
  fresh.forEach((text) => ofThisWorker.add(text));
  const here = folder();
  if (here !== undefined) appendFileSync(join(here, String(process.pid)), fresh.map((text) => `${text}\n`).join(''));
}

/** What was noted by the tests that this worker ran. */
export const secretsOfThisWorker = (): ReadonlySet<string> => ofThisWorker;

/** What was noted in the whole run. */
export function allSecrets(): string[] {
  const here = folder() ?? '';
  const noted = readdirSync(here).flatMap((name) => readFileSync(join(here, name), 'utf8').trim().split('\n'));
  return [...new Set(noted)].filter((text) => text !== '');
}

/** Whether the text holds the secret: as a word of its own, so that 123456 is not found in 0.123456789. */
export function holds(text: string, secret: string): boolean {
  const escaped = secret.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}
