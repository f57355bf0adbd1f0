import { ANSWERS, signerOf } from '../harness/answers';
import { expect, nameOf, test, threeCombinations } from '../harness/browser';
import { fileARequest } from '../harness/filed';
import { signInAnOfficer } from '../harness/staff';
import { button, isOn, link, wellMade } from '../harness/steps';

for (const combination of threeCombinations(14)) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('a person asks for what they need, gets an answer, and withdraws', async ({
      page,
      signedIn,
      client,
      elsewhere,
      language,
      say,
      at,
      way,
    }) => {
      test.slow();
      void signedIn;
      const isWellMade = wellMade(way);
      await fileARequest(page, client, say);
      await link(page, say('received-follow')).click();

      await test.step('the person says what is wrong in their form', async () => {
        await link(page, say('service-link')).click();
        await isOn(page, say('service-title'));
        await isWellMade(page, 'what can be asked for');
        await link(page, say('service-own-mistake')).click();
        await isOn(page, say('service-own-mistake'));
        await button(page, say('service-send')).click();
        await expect(page.getByText(say('error-service-detail')).first()).toBeVisible();
        await isWellMade(page, 'a mistake that is not told');
        await page.getByLabel(say('service-detail-name'), { exact: true }).check();
        await page.getByLabel(say('service-says'), { exact: true }).fill('Lopes');
        await page.getByLabel(say('service-should'), { exact: true }).fill('López');
        await button(page, say('service-send')).click();
        await expect(page.getByText(say('thread-sent-title'))).toBeVisible();
        await expect(page.getByText('López')).toBeVisible();
        await isWellMade(page, 'a request');
      });

      await test.step('the officer reads what it is', async () => {
        const desk = await elsewhere();
        await signInAnOfficer(desk, language, at);
        await desk.goto(at('/desk?show=messages'));
        await expect(desk.getByText(say('service-own-mistake')).first()).toBeVisible();
      });

      await test.step('the person withdraws', async () => {
        await link(page, say('thread-case-link')).click();
        await link(page, say('withdraw-link')).click();
        await isOn(page, say('withdraw-title'));
        await isWellMade(page, 'withdrawing');
        await button(page, say('withdraw-button')).click();
        await expect(page.getByText(say('error-withdraw-agree')).first()).toBeVisible();
        await isWellMade(page, 'a withdrawal that is not agreed to');
        await page.getByRole('checkbox').check();
        await page.getByLabel(say('sign-name'), { exact: true }).fill(signerOf(ANSWERS['i-912']!));
        await button(page, say('withdraw-button')).click();
        await expect(page.getByText(say('withdraw-done-title'))).toBeVisible();
        await isWellMade(page, 'a case that is withdrawn');
      });
    });
  });
}
