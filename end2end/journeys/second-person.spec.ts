import { expect, nameOf, test, threeCombinations } from '../harness/browser';
import { fileARequest } from '../harness/filed';
import { openAtDesk, signInAnOfficer } from '../harness/staff';
import { button, isOn, link, wellMade } from '../harness/steps';

const reason = 'The person has left the country and does not come back.';

// The product of the journeys needs two to close a case: see harness/product.ts.
for (const combination of threeCombinations(13)) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('one officer proposes to close a case, and it is closed when another one confirms it', async ({
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
      const receipt = await fileARequest(page, client, say);

      const first = await elsewhere();
      await signInAnOfficer(first, language, at);
      const second = await elsewhere();
      await signInAnOfficer(second, language, at);

      await test.step('the first reads the letter and proposes it', async () => {
        await first.goto(at('/desk'));
        await openAtDesk(first, receipt, say);
        await link(first, say('desk-act-closed')).click();
        await first.getByLabel(say('desk-fee-reason')).fill(reason);
        await button(first, say('desk-fee-go-on')).click();
        await isOn(first, say('desk-confirm-title'));
        await expect(first.getByText(say('desk-propose-lead'))).toBeVisible();
        await isWellMade(first, 'the letter of what is proposed');
        await button(first, say('desk-propose-button')).click();
        await expect(first.getByText(say('desk-proposal-made'))).toBeVisible();
        await isWellMade(first, 'a case with a proposal');
        await link(first, say('desk-proposal-open')).click();
        await expect(first.getByText(say('desk-proposal-own'))).toBeVisible();
        await isWellMade(first, 'their own proposal');
      });

      await test.step('the second finds it, reads the same letter and confirms it', async () => {
        await second.goto(at('/desk?show=proposals'));
        await isWellMade(second, 'proposals that wait');
        await second.goto(first.url());
        await expect(second.getByText(reason).first()).toBeVisible();
        await button(second, say('desk-proposal-send-back')).click();
        await expect(second.locator('.error-summary').getByText(say('error-desk-proposal-words'))).toBeVisible();
        await isWellMade(second, 'a proposal that is sent back without words');
        await button(second, say('desk-proposal-confirm')).click();
        await expect(second.getByText(say('desk-act-done'))).toBeVisible();
      });

      await test.step('the person reads it on the page of the case', async () => {
        await page.reload();
        await link(page, say('received-follow')).click();
        await isOn(page, say('status-closed-title'), say('case-title'));
      });
    });
  });
}
