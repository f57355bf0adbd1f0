import { type Page, expect } from '@playwright/test';

import { type Answers, answered, keyOf, rowsOf } from './answers';
import { type PlainClient, isSameQuestion } from './plain_client';
import type { Say } from './words';

// Fills in any form by looking at the inputs that stand on the page.

type Control = { id: string; name: string; kind: string; value: string };

/** Answers what is asked on this page, without sending it. */
export async function answerPage(page: Page, answers: Answers): Promise<void> {
  const folded = page.locator('details.folded-record:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
  for (const control of await controls(page)) {
    const given = answered(answers, control.name);
    if (given === undefined) continue;
    const input = page.locator(`[id="${control.id}"]`);
    if (control.kind === 'radio' || control.kind === 'checkbox') {
      // As people do: the words are the larger target.
      if ([given].flat().includes(control.value)) await page.locator(`label[for="${control.id}"]`).click();
    } else if (control.kind === 'select') {
      await input.selectOption(given);
    } else {
      await input.fill(String(given));
    }
  }
}

/** Answers page after page until the review, or until the page of this name. Calls back on each page. */
export async function fillForm(
  page: Page,
  answers: Answers,
  say: Say,
  { until, onPage }: { until?: string; onPage?: (page: Page) => Promise<void> } = {},
): Promise<void> {
  while (isQuestion(page.url()) && pageName(page.url()) !== until) await goOn(page, answers, say, onPage);
}

/** Answers the page, and goes on to the next one. */
async function goOn(page: Page, answers: Answers, say: Say, onPage?: (page: Page) => Promise<void>): Promise<void> {
  const here = page.url();
  await addRows(page, answers);
  await answerPage(page, answers);
  await onPage?.(page);
  await page.getByRole('button', { name: say('button-continue'), exact: true }).click();
  await expect(page, `the answers of ${pageName(here)} are accepted`).not.toHaveURL(sameQuestion(here));
  await page.waitForLoadState('domcontentloaded');
}

/** What pages are made of that this worker has answered in a browser. */
const met = new Set<string>();

/**
 * The same from the first page of a draft, but in the browser only where a page has something that was not met yet: another
 * kind of field, another part of an address, a button. The others are answered by plain requests.
 */
export async function fillWhatIsNew(
  page: Page,
  client: PlainClient,
  draft: string,
  answers: Answers,
  say: Say,
  onPage: (page: Page) => Promise<void>,
): Promise<void> {
  let plain = await client.firstQuestion(draft);
  while (isQuestion(plain.path)) {
    const parts = [...plain.html.matchAll(/<(?:input|select|textarea|button|fieldset|details|div|leptos-island)\b[^>]*>/g)];
    const unmet = parts.map(([tag]) => partOf(tag)).filter((part) => !met.has(part));
    if (unmet.length === 0) {
      const next = await client.answerIfAccepted(plain, answers);
      const isAccepted = !isSameQuestion(next, plain);
      plain = next;
      // What is refused needs somebody who looks at the page while they answer: what is asked depends on it.
      if (isAccepted) continue;
    }
    unmet.forEach((part) => met.add(part));
    await page.goto(plain.path);
    await goOn(page, answers, say, onPage);
    plain = await client.open(new URL(page.url()).pathname);
  }
  await page.goto(plain.path);
}

/** What an element is, whatever it is called and says. */
const partOf = (tag: string): string =>
  tag.replace(/ (\S+?)="([^"]*)"/g, (whole, name: string) => (/^(class|type|component|autocomplete|inputmode)$/.test(name) ? whole : ` ${name}`));

/** Adds to every group on this page, and to those within its rows, the rows that the answers have. */
async function addRows(page: Page, answers: Answers): Promise<void> {
  const intents = page.locator('button[name="intent"][value^="add "]');
  const shown = async (group: string): Promise<number> =>
    rowsOf((await controls(page)).map(({ name }) => keyOf(name) ?? ''), group);
  // A row that was added may have groups of its own.
  for (let isWhole = false; !isWhole; ) {
    isWhole = true;
    for (const intent of await intents.evaluateAll((all) => all.map((one) => (one as HTMLButtonElement).value))) {
      const group = intent.slice('add '.length);
      const rows = rowsOf(Object.keys(answers), group);
      for (let before = await shown(group); before < rows; before = await shown(group)) {
        await page.locator(`button[name="intent"][value="${intent}"]`).click();
        await expect.poll(() => shown(group), `${group} has a row more`).toBeGreaterThan(before);
        isWhole = false;
      }
    }
  }
}

/** The name of the question page with this address. */
export const pageName = (address: string): string => /\/page\/([\w-]+)/.exec(address)?.[1] ?? '';

const isQuestion = (address: string): boolean => pageName(address) !== '';

const sameQuestion = (address: string): RegExp => new RegExp(`/page/${pageName(address)}(\\?|$)`);

function controls(page: Page): Promise<Control[]> {
  const inputs = page.locator('[name^="answers["]:not([type=hidden]), [name^="many["]:not([type=hidden])');
  return inputs.evaluateAll((elements) =>
    elements.map((element) => {
      const input = element as HTMLInputElement;
      return {
        id: input.id,
        name: input.name,
        kind: input.localName === 'select' ? 'select' : input.type,
        value: input.value,
      };
    }),
  );
}
