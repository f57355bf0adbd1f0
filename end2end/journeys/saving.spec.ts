import type { Page, Response } from '@playwright/test';

import { expect, test } from '../harness/browser';
import { asleep, isEnhanced } from '../harness/steps';
import { pattern } from '../harness/words';

/** What every answer of the product carries, for one that is made up here. */
function headersOf(response: Response | null): Record<string, string> {
  const { 'content-encoding': _encoding, 'content-length': _length, 'set-cookie': _cookie, ...headers } = response!.headers();
  return headers;
}

/** The product has saved a post that holds this. */
const answered = (page: Page, text: string): Promise<Response> =>
  page.waitForResponse((response) => response.ok() && (response.request().postData()?.includes(text) ?? false), {
    timeout: 30_000,
  });

// What the page does by itself while somebody types. Without scripts there is Continue, which the other journeys use.

for (const language of ['en', 'es'] as const) {
  test.describe(language, () => {
    test.use({ language, width: language === 'en' ? 1280 : 320 });

    test('what was typed is saved by itself and survives a reload', async ({ page, draft, say }) => {
      await page.goto(`${draft}/page/places`);
      await isEnhanced(page);
      await page.locator('#where-applied').fill('Corpus Christi');
      await expect(page.locator('#saved-state')).toHaveText(/\d\d:\d\d$/);
      await page.reload();
      await expect(page.locator('#where-applied')).toHaveValue('Corpus Christi');
      await expect(page, 'a page that is not finished is not told off').not.toHaveTitle(/^Error/);

      await page.locator('#where-granted').fill('Galveston');
      await expect(page.locator('#saved-state')).toHaveText(pattern(say('saved-at')));
      await page.getByRole('button', { name: say('button-continue') }).click();
      await page.waitForURL(/(?<!places)$/);
      await page.goto(`${draft}/page/places`);
      await expect(page.locator('#where-applied')).toHaveValue('Corpus Christi');
      await expect(page.locator('#where-granted')).toHaveValue('Galveston');
    });

    test('without a connection the page says so, and saves when it is back', async ({ page, context, draft, say, watch }) => {
      watch.expects(/net::ERR_INTERNET_DISCONNECTED/);
      await page.goto(`${draft}/page/places`);
      await isEnhanced(page);
      await context.setOffline(true);
      await page.locator('#where-applied').fill('Brownsville');
      await expect(page.locator('#saved-state')).toHaveText(say('saved-offline'));
      await context.setOffline(false);
      await expect(page.locator('#saved-state')).toHaveText(/\d\d:\d\d$/);
      await page.reload();
      await expect(page.locator('#where-applied')).toHaveValue('Brownsville');
    });

    test('a server that is away is asked again until it has saved', async ({ page, draft, say, watch }) => {
      watch.expects(/status of (503|429|500)/);
      const headers = headersOf(await page.goto(`${draft}/page/places`));
      await isEnhanced(page);
      const refusals = [503, 429, 500];
      await page.route('**/do/save-page', async (route) => {
        const status = refusals.shift();
        await (status === undefined ? route.continue() : route.fulfill({ status, headers, body: '' }));
      });
      await page.locator('#where-applied').fill('Eagle Pass');
      await expect(page.locator('#saved-state')).toHaveText(say('saved-away'));
      await expect(page.locator('#saved-state')).toHaveClass(/saved-state--not-saved/);
      const saved = answered(page, 'Del+Rio');
      await page.locator('#where-granted').fill('Del Rio');
      await saved;
      expect(refusals).toEqual([]);
      await expect(page.locator('#saved-state')).toHaveText(/\d\d:\d\d$/);
      await expect(page.locator('#saved-state')).toHaveClass(/saved-state--saved/);
      await page.reload();
      await expect(page.locator('#where-granted')).toHaveValue('Del Rio');
      await expect(page.locator('#where-applied')).toHaveValue('Eagle Pass');
    });

    test('an answer that is lost on the way makes no two windows of one', async ({ page, draft, say, sayOfForm, watch }) => {
      watch.expects(/net::ERR_FAILED/);
      await page.goto(`${draft}/page/places`);
      await isEnhanced(page);
      let isLost = false;
      await page.route('**/do/save-page', async (route) => {
        if (isLost) return route.continue();
        isLost = true;
        await route.fetch();
        await route.abort();
      });
      await page.locator('#where-applied').fill('Nogales');
      await expect(page.locator('#saved-state')).toHaveText(say('saved-offline'));
      const saved = answered(page, 'Arizona');
      await page.locator('#where-applied').fill('Nogales, Arizona');
      await saved;
      await page.reload();
      await expect(page.locator('#where-applied')).toHaveValue('Nogales, Arizona');
      await expect(page.getByText(say('collision-title', { question: sayOfForm('where-applied') }))).toHaveCount(0);
    });

    test('Continue waits for a save that is on its way', async ({ page, draft, say, sayOfForm }) => {
      await page.goto(`${draft}/page/places`);
      await isEnhanced(page);
      let answer = () => {};
      const held = new Promise<void>((resolve) => (answer = resolve));
      await page.route('**/do/save-page', async (route) => {
        if (!route.request().postData()!.includes('intent=autosave')) return route.continue();
        const response = await route.fetch();
        await held;
        await route.fulfill({ response });
      });
      const save = page.waitForRequest((request) => request.postData()?.includes('intent=autosave') ?? false);
      await page.locator('#where-applied').fill('Mata');
      await save;
      await page.locator('#where-applied').fill('Matamoros');
      await page.locator('#where-granted').fill('Matamoros');
      await page.getByRole('button', { name: say('button-continue') }).click();
      answer();
      await page.waitForURL(/(?<!places)$/);
      await page.goto(`${draft}/page/places`);
      await expect(page.locator('#where-applied')).toHaveValue('Matamoros');
      await expect(page.getByText(say('collision-title', { question: sayOfForm('where-applied') }))).toHaveCount(0);
    });

    test('somebody who was signed out signs in again and loses nothing', async ({ page, context, draft, signedIn, say, language, watch }) => {
      watch.expects(/status of 401/);
      await page.goto(`${draft}/page/places`);
      await isEnhanced(page);
      await context.clearCookies();
      await page.locator('#where-applied').fill('Reynosa');
      await expect(page.locator('#saved-state')).toContainText(say('saved-signed-out'));
      await expect(page.getByRole('link', { name: say('saved-sign-in') })).toHaveAttribute('target', '_blank');
      await signedIn.signIn(context.request, language);
      await page.evaluate(() => window.dispatchEvent(new Event('focus')));
      await expect(page.locator('#saved-state')).toHaveText(/\d\d:\d\d$/);
      await page.reload();
      await expect(page.locator('#where-applied')).toHaveValue('Reynosa');
    });

    test('a form that is gone is not asked about again', async ({ page, draft, say, watch }) => {
      watch.expects(/status of 404/);
      const headers = headersOf(await page.goto(`${draft}/page/places`));
      await isEnhanced(page);
      let posts = 0;
      await page.route('**/do/save-page', async (route) => {
        posts += 1;
        await route.fulfill({ status: 404, headers, body: '' });
      });
      await page.locator('#where-applied').fill('Laredo');
      await expect(page.locator('#saved-state')).toHaveText(say('saved-gone'));
      await page.clock.install();
      await page.locator('#where-applied').fill('Laredo, Texas');
      await page.clock.runFor(120_000);
      expect(posts).toBe(1);
      await expect(page.locator('#where-applied')).toHaveValue('Laredo, Texas');
    });

    test('what was typed before the page woke up stays', async ({ page, draft }) => {
      const wake = await asleep(page);
      await page.goto(`${draft}/page/birthplace`);
      await page.locator('#birth-city').fill('Santa Rosa de Lima');
      await page.locator('#birth-country').selectOption('SV');
      wake();
      await isEnhanced(page);
      await expect(page.locator('#birth-city')).toHaveValue('Santa Rosa de Lima');
      await expect(page.locator('#birth-country')).toHaveValue('SV');
      await expect(page.locator('#saved-state')).toHaveText(/\d\d:\d\d$/);
      await page.reload();
      await expect(page.locator('#birth-city')).toHaveValue('Santa Rosa de Lima');
    });

    test('another window that was faster is told of before anything is lost', async ({ page, context, draft, say, sayOfForm }) => {
      const other = await context.newPage();
      for (const window of [page, other]) {
        await window.goto(`${draft}/page/places`);
        await isEnhanced(window);
      }
      await page.locator('#where-applied').fill('El Paso');
      await expect(page.locator('#saved-state')).toHaveText(/\d\d:\d\d$/);
      await other.locator('#where-applied').fill('Laredo');
      await expect(other.locator('#saved-state')).toHaveText(say('saved-elsewhere'));
      await other.getByRole('button', { name: say('button-continue') }).click();
      const choice = other.getByRole('region', { name: say('collision-title', { question: sayOfForm('where-applied') }) });
      await expect(choice.getByText('El Paso')).toBeVisible();
      await expect(choice.getByText('Laredo')).toBeVisible();
    });
  });
}

test('the strength of a password is measured while it is typed', async ({ page, person, client, say }) => {
  await client.send(await client.open('/sign-up'), '/do/sign-up', { email: person.email });
  await page.goto(await person.mailbox.link(page.request));
  await page.getByRole('button', { name: say('terms-button') }).click();
  await isEnhanced(page);
  const password = page.getByLabel(say('password-label'), { exact: true });
  await password.fill('aaaaaaaaaaaaaaaa');
  await expect(page.getByText(say('password-strength-0'))).toBeVisible();
  await password.fill(person.password);
  await expect(page.getByText(say('password-strength-4'))).toBeVisible();
  await page.getByLabel(say('password-show')).check();
  await expect(password).toHaveAttribute('type', 'text');
});
