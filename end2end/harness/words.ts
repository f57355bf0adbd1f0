import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Language } from './languages';

// The product's own catalogues, so that a journey looks for what a reader of that language is told.

export type Values = Record<string, string | number>;
/** A sentence by its name, with values for its placeholders; one without a value stays as it is. */
export type Say = (name: string, values?: Values) => string;

const catalogues = join(__dirname, '..', '..', 'app', 'words');
const forms = join(__dirname, '..', '..', 'app', 'forms', 'library');

const sentences: Record<Language, Map<string, string>> = { en: read('en'), es: read('es') };

/** The sentences of a language. */
export const wordsOf =
  (language: Language): Say =>
  (name, values = {}) => {
    const sentence = sentences[language].get(name);
    if (sentence === undefined) throw new Error(`there is no sentence ${name} in ${language}`);
    return sentence.replace(/\{ \$(\w+) \}/g, (placeholder, key: string) => String(values[key] ?? placeholder));
  };

/** A sentence of a form, such as `status` or `status.option-permanent` of Form I-90. */
export const formWordsOf = (language: Language, form = 'i-90'): Say => {
  const found = new Map<string, string>();
  collect(readFileSync(join(forms, form, `${language}.ftl`), 'utf8'), found);
  return (name) => found.get(name) ?? `(no sentence ${name})`;
};

/** A pattern for a sentence whose placeholders hold anything. */
export function pattern(sentence: string): RegExp {
  const parts = sentence.split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('.+'));
}

function read(language: Language): Map<string, string> {
  const found = new Map<string, string>();
  const folder = join(catalogues, language);
  for (const file of readdirSync(folder)) collect(readFileSync(join(folder, file), 'utf8'), found);
  return found;
}

/** Reads messages and attributes. Of a sentence that varies by number it keeps the common form. */
function collect(catalogue: string, into: Map<string, string>): void {
  const entries = catalogue.replace(/^#.*$/gm, '').matchAll(/^(?:([\w-]+)| {4}\.([\w-]+)) =(.*(?:\n(?! {4}\.| *[\w-]+ =)[ }].*|\n(?=\n+ ))*)/gm);
  let message = '';
  for (const [, name, attribute, text] of entries) {
    message = name ?? message;
    const common = text!.replace(/\{ \$\w+ ->[^]*?\*\[other\] (.*)\n\s*\}/g, '$1');
    into.set(attribute === undefined ? message : `${message}.${attribute}`, common.replace(/\n\s*/g, '\n').trim());
  }
}
