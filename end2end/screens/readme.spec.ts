import { join } from 'node:path';

import { type Page, expect, test } from '../harness/browser';
import { Mailbox } from '../harness/mailbox';
import { PlainClient } from '../harness/plain_client';

// The README's pictures, of the demonstration as it is:
// LANDFALL_SCREENSHOTS=docs/screenshots npx playwright test -c end2end readme --project=screens

const folder = process.env.LANDFALL_SCREENSHOTS!;
/** What the README tells everybody. */
const PASSWORD = 'lantern harbor maple 27';

const take = (page: Page, name: string) => page.screenshot({ path: join(folder, `${name}.png`) });

/** Signs in as somebody of the demonstration. */
async function signIn(page: Page, email: string): Promise<void> {
  const request = page.context().request;
  const client = new PlainClient(request, 'en');
  const code = await client.send(await client.open('/sign-in'), '/do/sign-in', { email, password: PASSWORD });
  const home = await client.send(code, '/do/enter-code', { code: await new Mailbox(email).code(request) });
  expect(home.path).toBe('/home');
}

test.describe('on a phone', () => {
  test.use({ width: 390, viewport: { width: 390, height: 844 } });

  test('a question, and home', async ({ page, draft }) => {
    await page.goto(`${draft}/page/reason`);
    await page.waitForLoadState('networkidle');
    await take(page, 'question');
    await page.context().clearCookies();
    await signIn(page, 'ana@example.org');
    await page.goto('/home');
    await take(page, 'home');
  });

  test('before a form begins, in Spanish', async ({ page }) => {
    await page.goto('/es/forms/i-90');
    await take(page, 'before-you-begin-es');
  });
});

test.describe('on a computer', () => {
  test.use({ width: 1280, viewport: { width: 1280, height: 900 } });

  test('a case', async ({ page }) => {
    await signIn(page, 'ana@example.org');
    await page.goto('/home');
    await page.locator('main a[href^="/cases/0"]').first().click();
    await page.waitForLoadState('networkidle');
    await take(page, 'case');
  });
});
