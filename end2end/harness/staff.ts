import { appCode, keyOnPage } from './authenticator';
import { expect, type Page, type Say } from './browser';
import type { Language } from './languages';
import { Person } from './person';
import { command } from './product';
import { button, isOn, link, signOut } from './steps';

type At = (path: string) => string;

/** An officer of the agency, or a supervisor, signed in on this page with more than a code by mail. */
export async function signInAnOfficer(page: Page, language: Language, say: Say, at: At, role = 'officer'): Promise<void> {
  const officer = new Person();
  await officer.createAccount(page.context().request, language);
  await command('staff', 'add', officer.email, role);
  await signInByApp(page, officer, say, at);
}

/** The same of a supervisor. */
export async function signInASupervisor(page: Page, language: Language, say: Say, at: At): Promise<void> {
  const supervisor = new Person();
  await supervisor.createAccount(page.context().request, language);
  await command('staff', 'add', supervisor.email, 'supervisor');
  await signInByApp(page, supervisor, say, at);
}

/** Adds an authenticator app to the account, and signs in with its code. */
export async function signInByApp(page: Page, officer: Person, say: Say, at: At): Promise<void> {
  await page.goto(at('/account/security'));
  await link(page, say('ways-app-add')).click();
  await page.getByLabel(say('app-name'), { exact: true }).fill('Pixel');
  await button(page, say('button-continue')).click();
  const key = await keyOnPage(page);
  await page.getByLabel(say('app-code'), { exact: true }).fill(appCode(key));
  await button(page, say('app-confirm')).click();
  await signOut(page, say);
  await page.goto(at('/sign-in'));
  await page.getByLabel(say('sign-in-email')).fill(officer.email);
  await page.getByLabel(say('password-label'), { exact: true }).fill(officer.password);
  await button(page, say('sign-in-button')).click();
  await page.getByLabel(say('code-label'), { exact: true }).fill(appCode(key, 1));
  await button(page, say('code-button')).click();
  await isOn(page, say('home-title'));
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
  const wanted = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  await from.selectOption(known.find((day) => day >= wanted)!);
  await button(page, say('desk-work-filter-button')).click();
  const all = page.locator('.usa-radio__label');
  await expect(all.first()).toBeVisible();
  // Any of them, so that journeys beside this one do not all want the last place of the first one.
  const one = all.nth(Math.floor(Math.random() * (await all.count())));
  const [, time, office] = /(\d{1,2}:\d{2} [ap]\.m\.), (.+)/.exec(await one.innerText())!;
  await one.click();
  return { time: time!, office: office!.trim() };
}

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
