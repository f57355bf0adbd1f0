import { randomBytes } from 'node:crypto';

import { expect, nameOf, test, threeCombinations } from '../harness/browser';
import { keepSecret } from '../harness/secrets';
import { button, fitsItsWidth, isOn, signIn } from '../harness/steps';

for (const combination of threeCombinations(9)) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('somebody sees where they are signed in, and signs out everywhere else', async ({
      page,
      signedIn,
      elsewhere,
      say,
      at,
    }) => {
      const library = await elsewhere();
      await library.goto(at('/sign-in'));
      await signIn(library, signedIn, say);
      await isOn(library, say('home-title'));

      await page.goto(at('/account/sessions'));
      await isOn(page, say('sessions-title'));
      await expect(page.locator('button[name=session]')).toHaveCount(2);
      await fitsItsWidth(page);
      await button(page, say('sessions-others')).click();
      await expect(page.getByText(say('sessions-ended-others'))).toBeVisible();
      await expect(page.locator('button[name=session]')).toHaveCount(1);

      await library.goto(at('/home'));
      await isOn(library, say('sign-in-title'));
    });

    test('whoever reads of a sign-in that was not theirs locks everyone out', async ({
      page,
      signedIn,
      elsewhere,
      say,
      at,
    }) => {
      const password = `lantern ${randomBytes(4).toString('hex')} pebble orchard`;
      keepSecret(password);
      const stranger = await elsewhere();
      await stranger.goto(at('/sign-in'));
      await signIn(stranger, signedIn, say);
      await isOn(stranger, say('home-title'));

      const about = (subject: string) => signedIn.mailbox.accountLink(page.request, say(subject, { site: 'Landfall' }));
      await page.goto(await about('mail-device-subject'));
      await isOn(page, say('not-me-title'));
      await fitsItsWidth(page);
      await button(page, say('not-me-button')).click();
      await isOn(page, say('not-me-done-title'));
      for (const everyone of [stranger, page]) {
        await everyone.goto(at('/home'));
        await isOn(everyone, say('sign-in-title'));
      }

      await page.goto(await about('mail-not-me-subject'));
      await isOn(page, say('new-password-title'));
      await page.getByLabel(say('password-label'), { exact: true }).fill(password);
      await button(page, say('new-password-button')).click();
      await expect(page.getByText(say('reset-done-text'))).toBeVisible();
    });
  });
}
