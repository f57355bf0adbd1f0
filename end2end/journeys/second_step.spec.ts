import { appCode, keyOnPage } from '../harness/authenticator';
import { expect, nameOf, test, threeCombinations } from '../harness/browser';
import { keepSecret } from '../harness/secrets';
import { button, fitsItsWidth, isOn, link, signOut } from '../harness/steps';

for (const combination of threeCombinations(5)) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('somebody adds an app, makes recovery codes, and signs in with each', async ({ page, signedIn, say, at }) => {
      const password = async () => {
        await page.goto(at('/sign-in'));
        await page.getByLabel(say('sign-in-email')).fill(signedIn.email);
        await page.getByLabel(say('password-label'), { exact: true }).fill(signedIn.password);
        await button(page, say('sign-in-button')).click();
      };

      await page.goto(at('/home'));
      await page.locator('summary', { hasText: say('menu-account') }).click();
      await link(page, say('menu-security')).click();
      await isOn(page, say('ways-title'));
      await expect(page.getByText(say('ways-weak-passkeys'))).toBeVisible();
      await link(page, say('ways-app-add')).click();
      await page.getByLabel(say('app-name'), { exact: true }).fill('Pixel');
      await button(page, say('button-continue')).click();
      await isOn(page, say('app-scan-title'));
      await fitsItsWidth(page);
      const key = await keyOnPage(page);
      await page.getByLabel(say('app-code'), { exact: true }).fill(appCode(key));
      await button(page, say('app-confirm')).click();
      await isOn(page, say('ways-title'));
      await expect(page.getByText(say('ways-strong-passkeys'))).toBeVisible();

      await page.goto(at('/account/recovery-codes'));
      await button(page, say('recovery-make')).click();
      await isOn(page, say('recovery-shown-title'));
      const codes = await page.locator('.code-list li').allInnerTexts();
      keepSecret(...codes);
      expect(codes).toHaveLength(10);
      await page.emulateMedia({ media: 'print' });
      await expect(button(page, say('recovery-kept'))).toBeHidden();
      await expect(page.getByText(codes[9]!)).toBeVisible();
      await page.emulateMedia({ media: 'screen' });
      await button(page, say('recovery-kept')).click();
      await signOut(page, say);

      await password();
      await isOn(page, say('code-app-title'));
      // The code that added the app was used; the next one counts already.
      await page.getByLabel(say('code-label'), { exact: true }).fill(appCode(key, 1));
      await button(page, say('code-button')).click();
      await isOn(page, say('home-title'));
      await signOut(page, say);

      await password();
      await button(page, say('code-by-recovery')).click();
      await isOn(page, say('code-recovery-title'));
      await page.getByLabel(say('code-recovery-label'), { exact: true }).fill(codes[0]!.toLowerCase().replaceAll('-', ' '));
      await button(page, say('code-button')).click();
      await isOn(page, say('home-title'));
      await page.goto(at('/account/recovery-codes'));
      await expect(page.getByText(say('recovery-left', { count: 9 }))).toBeVisible();
    });
  });
}
