import { randomBytes } from 'node:crypto';

import { expect, nameOf, test, threeCombinations } from '../harness/browser';
import { keepSecret } from '../harness/secrets';
import { button, enterCode, fitsItsWidth, isEnhanced, isOn, link, signOut } from '../harness/steps';

for (const combination of threeCombinations(6)) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('somebody who forgot the password chooses a new one and signs in', async ({ page, signedIn, say, at }) => {
      const password = `lantern ${randomBytes(4).toString('hex')} pebble orchard`;
      keepSecret(password);
      await page.goto(at('/home'));
      await signOut(page, say);
      await page.goto(at('/sign-in'));
      await link(page, say('sign-in-forgot')).click();
      await isOn(page, say('reset-title'));
      await page.getByLabel(say('sign-in-email')).fill(signedIn.email);
      await button(page, say('reset-button')).click();
      await isOn(page, say('reset-sent-title'));
      await fitsItsWidth(page);

      await page.goto(await signedIn.mailbox.accountLink(page.request));
      await isOn(page, say('new-password-title'));
      expect(new URL(page.url()).pathname).toBe(at('/reset/password'));
      await isEnhanced(page, combination.way);
      await page.getByLabel(say('password-label'), { exact: true }).fill(password);
      await button(page, say('new-password-button')).click();
      await isOn(page, say('sign-in-title'));
      await expect(page.getByText(say('reset-done-text'))).toBeVisible();
      await expect(page.getByLabel(say('sign-in-email'))).toHaveValue(signedIn.email);

      await page.getByLabel(say('password-label'), { exact: true }).fill(password);
      await button(page, say('sign-in-button')).click();
      await isOn(page, say('code-title'));
      await enterCode(page, signedIn, say);
      await isOn(page, say('home-title'));
    });
  });
}
