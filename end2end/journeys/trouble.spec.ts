import { expect, nameOf, test, threeCombinations } from '../harness/browser';
import { PlainClient } from '../harness/plain_client';
import { button, fitsItsWidth, isOn, link, saysWhatIsWrong, signIn } from '../harness/steps';

for (const combination of threeCombinations(5)) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('an unknown page says what to do, in the language of its address', async ({ page, say, at, language, watch }) => {
      watch.expects(/status of 404/);
      for (const path of ['/nothing-here', '/forms/i-999', '/sandbox/0000']) {
        const answer = await page.goto(at(path));
        expect(answer?.status(), path).toBe(404);
        await isOn(page, say('trouble-not-found-title'));
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await fitsItsWidth(page);
      }
      await page.goto(at('/nothing-here'));
      await link(page, say('trouble-go-home')).click();
      await isOn(page, say('welcome-title'));
    });

    test('a link that is not one of ours, and one that has done its work, say so', async ({ page, person, client, say, at, language, elsewhere, watch }) => {
      watch.expects(/status of 410/);
      await client.send(await client.open(at('/sign-up')), '/do/sign-up', { email: person.email });
      const path = await person.mailbox.link(page.request);

      await page.goto(path.replace(/[\w-]{43}$/, 'A'.repeat(43)));
      await isOn(page, say('trouble-link-title'));
      await expect(page.getByText(say('trouble-link-unknown'))).toBeVisible();
      await fitsItsWidth(page);
      await link(page, say('trouble-link-again')).click();
      await isOn(page, say('sign-up-title'));

      const phone = await elsewhere();
      const there = new PlainClient(phone.request, language);
      const password = await there.send(await there.open(path), '/do/accept-terms');
      await there.send(password, '/do/choose-password', { password: person.password });
      await page.goto(path);
      await isOn(page, say('trouble-link-title'));
      await expect(page.getByText(say('trouble-link-used'))).toBeVisible();
    });

    test('asking for an account twice tells nobody that there is one', async ({ page, person, say, at, elsewhere }) => {
      await person.createAccount((await elsewhere()).request, 'en');
      await page.goto(at('/sign-up'));
      await page.getByLabel(say('sign-up-email')).fill(person.email);
      await button(page, say('sign-up-button')).click();
      await isOn(page, say('sign-up-sent-title'));
      await expect
        .poll(async () => (await person.mailbox.letters(page.request)).join('\n'))
        .toContain(say('mail-known-subject', { site: 'Landfall' }));
    });

    test('a page sent after the session has ended leads to signing in and back to the page', async ({ page, context, signedIn, draft, client, say, at }) => {
      await page.goto(`${draft}/page/places`);
      const cookies = await context.cookies();
      await client.send(await client.open(at('/home')), '/do/sign-out');
      // The browser still has the cookie of a session that the server has ended.
      await context.addCookies(cookies);

      await page.locator('#where-applied').fill('Port Arthur');
      await button(page, say('button-continue')).click();
      await isOn(page, say('sign-in-title'));
      await signIn(page, signedIn, say);
      await page.waitForURL((address) => address.pathname.startsWith(draft));
    });

    test('a new code can be asked for, and the old one no longer works', async ({ page, person, say, at, elsewhere }) => {
      await person.createAccount((await elsewhere()).request, 'en');
      await page.goto(at('/sign-in'));
      await page.getByLabel(say('sign-in-email')).fill(person.email);
      await page.getByLabel(say('password-label'), { exact: true }).fill(person.password);
      await button(page, say('sign-in-button')).click();
      await isOn(page, say('code-title'));
      await button(page, say('code-again')).click();
      await saysWhatIsWrong(page, say, { code: /\d/ });
    });
  });
}
