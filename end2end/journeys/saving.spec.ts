import { expect, test } from '../harness/browser';
import { isEnhanced } from '../harness/steps';
import { pattern } from '../harness/words';

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

    test('what was typed before the page woke up stays', async ({ page, draft, say }) => {
      let wake = () => {};
      const asleep = new Promise<void>((resolve) => (wake = resolve));
      await page.route('**/*.wasm', async (route) => {
        await asleep;
        await route.continue();
      });
      await page.goto(`${draft}/page/birthplace`);
      await page.locator('#birth-city').fill('Santa Rosa de Lima');
      await page.locator('#birth-country').selectOption('SV');
      wake();
      await isEnhanced(page);
      await expect(page.locator('#birth-city')).toHaveValue('Santa Rosa de Lima');
      await expect(page.locator('#birth-country')).toHaveValue('SV');
      await page.getByRole('button', { name: say('button-continue') }).click();
      await page.waitForURL(/(?<!birthplace)$/);
      await page.goto(`${draft}/page/birthplace`);
      await expect(page.locator('#birth-city')).toHaveValue('Santa Rosa de Lima');
    });

    test('another window that was faster is told of before anything is lost', async ({ page, context, draft, say }) => {
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
      await expect(other.getByText(say('collision-title'))).toBeVisible();
      await expect(other.getByText(say('collision-theirs', { answer: 'El Paso' }))).toBeVisible();
      await expect(other.getByText(say('collision-yours', { answer: 'Laredo' }))).toBeVisible();
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
