import { appCode, keyIn } from './authenticator';
import { expect, type Locator, type Page, type Say, test } from './browser';
import type { Language } from './languages';
import { Person } from './person';
import { PlainClient } from './plain_client';
import { command } from './product';
import { button, isOn, link } from './steps';

type At = (path: string) => string;

/** An officer of the agency, or a supervisor, signed in in this page's browser with more than a code by mail. */
export async function signInAnOfficer(page: Page, language: Language, at: At, role = 'officer'): Promise<void> {
  const officer = new Person();
  await officer.createAccount(page.context().request, language);
  await command('staff', 'add', officer.email, role);
  await signInByApp(page, officer, language, at);
}

/** Adds an authenticator app to the account that is signed in in this page's browser, and signs in again with its code. */
export async function signInByApp(page: Page, officer: Person, language: Language, at: At): Promise<void> {
  const client = new PlainClient(page.context().request, language);
  const { email, password } = officer;
  const connect = await client.send(await client.open(at('/account/app')), '/do/begin-app', { name: 'Pixel' });
  const key = keyIn(connect.html);
  const added = await client.send(connect, '/do/confirm-app', { code: appCode(key) });
  await client.send(added, '/do/sign-out');
  const code = await client.send(await client.open(at('/sign-in')), '/do/sign-in', { email, password });
  const home = await client.send(code, '/do/enter-code', { code: appCode(key, 1) });
  expect(home.path).toBe(at('/home'));
}

/** From the desk, opens a case by its receipt number. */
export async function openAtDesk(page: Page, receipt: string, say: Say): Promise<void> {
  await page.getByRole('main').getByRole('textbox').fill(receipt);
  await button(page, say('desk-find-button')).click();
}

/** A time that an office keeps, as every page shows it. */
export interface Time {
  time: string;
  office: string;
}

/** Where an officer is asked when somebody is to come: chooses a free time from so many days on. */
export async function chooseATime(page: Page, days: number, say: Say): Promise<Time> {
  const from = page.getByLabel(say('desk-times-from'));
  const known = await from.locator('option').evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  const wanted = iso(dayIn(days));
  const first = known.find((day) => day !== '' && iso(day) >= wanted);
  if (first === undefined) throw new Error(`no time is kept from ${wanted} on`);
  await from.selectOption(first);
  const narrowed = page.waitForEvent('load');
  await button(page, say('desk-work-filter-button')).click();
  await narrowed;
  await expect(page).toHaveURL((url) => url.searchParams.get('from') === first);
  const one = await ownTime(page, page.getByRole('radio'));
  const [, time, office] = /(\d{1,2}:\d{2} [ap]\.m\.), (.+)/.exec(await one.innerText())!;
  await one.click();
  return { time: time!, office: office!.trim() };
}

/** Of the times that are offered, the label of one that no journey beside this one chooses. */
export async function ownTime(page: Page, all: Locator): Promise<Locator> {
  await expect(all.first()).toBeAttached();
  // Each takes those whose last digit is its own.
  const { parallelIndex, config } = test.info();
  const slots = await all.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  const own = (slot: string) => slot !== 'none' && parseInt(slot.slice(-1), 16) % config.workers === parallelIndex;
  return page.locator(`input[value="${slots.find(own)!}"] + label`);
}

/** A day that was typed at the desk, in the order in which days come. */
const iso = (typed: string): string => typed.replace(/^(\d+)\/(\d+)\/(\d+)$/, '$3-$1-$2');

/** A day as it is typed at the desk. */
export function dayIn(days: number): string {
  const [year, month, date] = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10).split('-');
  return `${month}/${date}/${year}`;
}

/** From a case at the desk, has the person come at a free time in so many days or soon after. */
export async function setAnAppointment(page: Page, act: string, days: number, say: Say): Promise<Time> {
  await link(page, say(act)).click();
  const time = await chooseATime(page, days, say);
  await button(page, say('desk-fee-go-on')).click();
  await isOn(page, say('desk-confirm-title'));
  await button(page, say('desk-act-confirm-button')).click();
  await expect(page.getByText(say('desk-act-done'))).toBeVisible();
  return time;
}
