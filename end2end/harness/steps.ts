import { type Locator, type Page, expect } from '@playwright/test';

import { axeFindsNothing } from './axe';
import type { Way } from './browser';
import { PICTURE } from './files';
import type { Person } from './person';
import { keepSecret } from './secrets';
import { type Say, pattern } from './words';

// What people do on the pages again and again, in their own words.

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
export const link = (page: Page, name: string): Locator => page.getByRole('link', { name, exact: true });

/** The page of this heading, which is its title too unless that says more. */
export async function isOn(page: Page, heading: string, title = heading): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await expect(page).toHaveTitle(`${title} – Landfall`);
  await isLaidOut(page);
}

/** A programme can read and measure a page before its style has come; people never see it so. */
const isLaidOut = (page: Page): Promise<void> => page.waitForLoadState('load');

/** The newest letter to this person, on the page of the local mailbox. */
export async function newestLetter(page: Page, person: Person, subject: RegExp): Promise<Locator> {
  const letter = page.locator('article', { hasText: person.email }).filter({ hasText: subject }).first();
  await expect(async () => {
    await page.reload();
    await expect(letter).toBeVisible({ timeout: 50 });
  }).toPass({ intervals: [20, 50, 100] });
  return letter;
}

/** Reads the newest code in the local mailbox, in a tab of its own, and enters it. */
export async function enterCode(page: Page, person: Person, say: Say): Promise<void> {
  const code = await person.mailbox.code(page.request);
  await page.getByLabel(say('code-label'), { exact: true }).fill(code);
  await button(page, say('code-button')).click();
}

/** Signs in on the pages, from wherever the sign-in page is open. */
export async function signIn(page: Page, person: Person, say: Say): Promise<void> {
  await page.getByLabel(say('sign-in-email')).fill(person.email);
  await page.getByLabel(say('password-label'), { exact: true }).fill(person.password);
  await button(page, say('sign-in-button')).click();
  await isOn(page, say('code-title'));
  await enterCode(page, person, say);
}

/** Types the name, agrees and presses the button that signs. */
export async function sign(page: Page, name: string, say: Say, press = 'sign-button-pay'): Promise<void> {
  await page.locator(`label:has-text("${say('sign-agree')}")`).click();
  await page.getByLabel(say('sign-name')).fill(name);
  await button(page, say(press)).click();
}

/** Opens the account menu and signs out. */
export async function signOut(page: Page, say: Say): Promise<void> {
  await page.locator('summary', { hasText: say('menu-account') }).click();
  await button(page, say('menu-sign-out')).click();
}

/** The confirmation comes by itself as soon as the payment is confirmed. */
export async function untilFiled(page: Page, say: Say, timeout = 20_000): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: say('received-title') })).toBeVisible({ timeout });
}

/** The page's islands are awake, or have been left asleep as this browser wants it. */
export async function isEnhanced(page: Page, way: Way = 'with scripts'): Promise<void> {
  const html = page.locator('html');
  if (way === 'with scripts') await expect(html).toHaveAttribute('data-enhanced', 'yes');
  if (way === 'with WebAssembly blocked') await expect(html).toHaveAttribute('data-enhanced', 'failed');
  if (way === 'without scripts') await expect(html).not.toHaveAttribute('data-enhanced', /./);
}

/** Keeps pages asleep, as on a slow line, until the answer is called. */
export async function asleep(page: Page): Promise<() => void> {
  let wake = () => {};
  const woken = new Promise<void>((resolve) => (wake = resolve));
  await page.route('**/*.wasm', async (route) => {
    await woken;
    await route.continue();
  });
  return wake;
}

/** Adds a picture where files are added. A page that is awake sends what is chosen by itself. */
export async function addAPicture(page: Page, say: Say): Promise<void> {
  const isAwake = (await page.locator('html').getAttribute('data-enhanced')) === 'yes';
  await page.getByLabel(say('evidence-files')).setInputFiles([PICTURE]);
  if (!isAwake) await button(page, say('evidence-button')).click();
  await expect(page.locator('.document__picture')).toHaveCount(1);
}

/** What is wrong stands at the top with the focus, leads to each field, and is said in the title. */
export async function saysWhatIsWrong(page: Page, say: Say, problems: Record<string, string | RegExp>): Promise<void> {
  await expect(page).toHaveTitle(pattern(say('page-title-error')));
  const summary = page.getByRole('alert', { name: say('error-summary-title') });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveCount(Object.keys(problems).length);
  for (const [field, message] of Object.entries(problems)) {
    const link = summary.getByRole('link', { name: message });
    await expect(link).toHaveAttribute('href', `#${field}`);
    await link.click();
    await expect(page.locator(`[id="${field}"]`)).toBeFocused();
    await expect(page.locator(`[id="${field}--error"]`)).toContainText(message);
  }
}

/** Nothing lies to the side of the page. */
export async function fitsItsWidth(page: Page): Promise<void> {
  await isLaidOut(page);
  const [needed, given] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(needed, `${new URL(page.url()).pathname} fits into ${given} px`).toBeLessThanOrEqual(given!);
}

/** Whether a page fits its width, and with scripts, where it can be asked, whether it is accessible. */
export function wellMade(way: Way): (page: Page, name: string) => Promise<void> {
  return async (page, name) => {
    await fitsItsWidth(page);
    if (way === 'with scripts') await axeFindsNothing(page, name);
  };
}

/** The receipt number that stands on the page. */
export async function receiptNumber(page: Page): Promise<string> {
  const number = /LFD[\s\d]{10,}/.exec(await page.getByRole('main').innerText())?.[0].replace(/\s/g, '');
  expect(number).toMatch(/^LFD\d{10}$/);
  keepSecret(number!);
  return number!;
}
