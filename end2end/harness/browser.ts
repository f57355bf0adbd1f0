import { createHash } from 'node:crypto';

import { test as base, type Browser, type BrowserContext, type Page, type TestInfo } from '@playwright/test';

import { LANGUAGES, type Language, localized } from './languages';
import { Person } from './person';
import { PlainClient } from './plain_client';
import { Watch } from './watch';
import { type Say, formWordsOf, wordsOf } from './words';

export { expect, type Locator, type Page } from '@playwright/test';
export { LANGUAGES, type Language, localized } from './languages';
export type { Say } from './words';

/** How much of the page's own programme the browser runs. */
export type Way = 'with scripts' | 'without scripts' | 'with WebAssembly blocked';

/** A browser as somebody has it. */
export type Combination = { way: Way; width: number; language: Language };

export const WAYS: Way[] = ['with scripts', 'without scripts', 'with WebAssembly blocked'];
export const WIDTHS = [320, 768, 1280];

/** Every way at every width, the languages in turn: every pair of way and language, width and language is there too. */
const EVERY_PAIR: Combination[] = WAYS.flatMap((way, row) =>
  WIDTHS.map((width, column) => ({ way, width, language: LANGUAGES[(row + column) % LANGUAGES.length]! })),
);

/** Every way at every width in every language. */
const EVERY_ONE: Combination[] = WAYS.flatMap((way) =>
  WIDTHS.flatMap((width) => LANGUAGES.map((language) => ({ way, width, language }))),
);

/** How the main journey is walked. `bin/test shipped`, before a release, leaves none out. */
export const MAIN_COMBINATIONS = process.env.LANDFALL_EVERY_COMBINATION === undefined ? EVERY_PAIR : EVERY_ONE;

/**
 * Three combinations, one for each way. Journeys that begin at different places of the turn meet
 * every pair of way and width, way and language, width and language.
 */
export function threeCombinations(turn: number): Combination[] {
  return WAYS.map((way, index) => ({
    way,
    width: WIDTHS[(index + turn) % WIDTHS.length]!,
    language: LANGUAGES[(index + turn + Math.floor(turn / 3)) % LANGUAGES.length]!,
  }));
}

export const nameOf = ({ way, width, language }: Combination): string => `${way}, ${width} px, ${language}`;

type Fixtures = {
  /** What must hold on every page; concludes after the test. */
  watch: Watch;
  /** A sentence in the reader's language. */
  say: Say;
  /** A sentence of the form in the reader's language. */
  sayOfForm: Say;
  /** The path of a place in the reader's language. */
  at: (path: string) => string;
  /** Somebody new, who has no account yet. */
  person: Person;
  /** Somebody with an account who is signed in in this browser. */
  signedIn: Person;
  /** The same browser's plain requests, to come to where a journey begins. */
  client: PlainClient;
  /** The path of a form that somebody who is signed in has just begun. */
  draft: string;
  /** A browser of somebody else, with the same properties. */
  elsewhere: () => Promise<Page>;
};

export const test = base.extend<Combination & Fixtures>({
  way: ['with scripts', { option: true }],
  width: [1280, { option: true }],
  language: ['en', { option: true }],

  baseURL: async ({}, use) => use(process.env.JOURNEYS_ADDRESS),
  javaScriptEnabled: async ({ way }, use) => use(way !== 'without scripts'),
  viewport: async ({ width }, use) => use({ width, height: width < 700 ? 640 : 800 }),
  locale: async ({ language }, use) => use(language),
  extraHTTPHeaders: async ({}, use, info) => use({ 'X-Forwarded-For': networkOf(info) }),

  watch: [
    async ({ context, way }, use) => {
      const watch = new Watch();
      watch.follow(context);
      await prepare(context, watch, way);
      await use(watch);
      await watch.conclude(way === 'without scripts' ? [] : context.pages());
    },
    { auto: true },
  ],
  say: async ({ language }, use) => use(wordsOf(language)),
  sayOfForm: async ({ language }, use) => use(formWordsOf(language)),
  at: async ({ language }, use) => use((path) => localized(path, language)),
  person: async ({}, use) => use(new Person()),
  signedIn: async ({ person, context, language }, use) => {
    await person.createAccount(context.request, language);
    await use(person);
  },
  client: async ({ context, language }, use) => use(new PlainClient(context.request, language)),
  draft: async ({ signedIn, client }, use) => {
    void signedIn;
    await use(await client.begin('i-90'));
  },
  elsewhere: async ({ browser, contextOptions, way, width, language, watch }, use, info) => {
    const opened: BrowserContext[] = [];
    await use(async () => {
      const context = await another(browser, info, { way, width, language }, contextOptions);
      opened.push(context);
      watch.follow(context);
      await prepare(context, watch, way);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
});

async function prepare(context: BrowserContext, watch: Watch, way: Way): Promise<void> {
  if (way !== 'with WebAssembly blocked') return;
  await context.route('**/*.wasm', (route) => route.abort('blockedbyclient'));
  watch.expects(/net::ERR_BLOCKED_BY_CLIENT/);
}

function another(
  browser: Browser,
  info: TestInfo,
  { way, width, language }: Combination,
  options: object,
): Promise<BrowserContext> {
  return browser.newContext({
    ...options,
    baseURL: process.env.JOURNEYS_ADDRESS!,
    javaScriptEnabled: way !== 'without scripts',
    viewport: { width, height: 800 },
    locale: language,
    extraHTTPHeaders: { 'X-Forwarded-For': networkOf(info) },
  });
}

/** A network of its own for each test, so that none meets the limits that another one has used up. */
function networkOf(info: TestInfo): string {
  const [a, b, c] = createHash('sha256').update(`${info.testId} ${info.repeatEachIndex}`).digest();
  return `10.${a}.${b}.${c}`;
}
