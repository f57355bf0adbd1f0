import { join } from 'node:path';

import { type Page, type Say, expect, test } from '../harness/browser';
import { Mailbox } from '../harness/mailbox';
import { PlainClient } from '../harness/plain_client';
import { link } from '../harness/steps';

// The README's pictures, of the demonstration as it is:
// LANDFALL_SCREENSHOTS=docs/screenshots npx playwright test -c end2end --project screens readme

const folder = process.env.LANDFALL_SCREENSHOTS!;
/** What the README tells everybody. */
const PASSWORD = 'lantern harbor maple 27';

const take = (page: Page, name: string) => page.screenshot({ path: join(folder, `${name}.png`) });

/** Signs in as somebody of the demonstration; of an officer's two codes the mailbox shows the app's. */
async function signIn(page: Page, email: string): Promise<void> {
  const request = page.context().request;
  const client = new PlainClient(request, 'en');
  const code = await client.send(await client.open('/sign-in'), '/do/sign-in', { email, password: PASSWORD });
  const home = await client.send(code, '/do/enter-code', { code: await new Mailbox(email).code(request) });
  expect(home.path).toBe('/home');
}

async function openACase(page: Page, say: Say): Promise<void> {
  await page.goto('/home');
  await link(page, say('case-open')).first().click();
  await page.waitForLoadState('networkidle');
}

test.describe('on a phone', () => {
  test.use({ width: 390, viewport: { width: 390, height: 844 } });

  test('home, a question and a case', async ({ page, say, draft }) => {
    await page.goto(`${draft}/page/reason`);
    await page.waitForLoadState('networkidle');
    await take(page, 'question');
    await signIn(page, 'ana@example.org');
    await page.goto('/home');
    await take(page, 'home');
    await openACase(page, say);
    await take(page, 'case-phone');
  });

  test('before a form begins, in Spanish', async ({ page }) => {
    await page.goto('/es/forms/i-90');
    await take(page, 'before-you-begin-es');
  });
});

test.describe('on a computer', () => {
  test.use({ width: 1280, viewport: { width: 1280, height: 900 } });

  test('a case, and the desk', async ({ page, say }) => {
    await signIn(page, 'ana@example.org');
    await openACase(page, say);
    await take(page, 'case');
    await page.context().clearCookies();
    await signIn(page, 'officer@example.org');
    await page.goto('/desk');
    await take(page, 'desk');
  });
});
