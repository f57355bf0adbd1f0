import { lostCardAnswers, signerOf } from '../harness/answers';
import { expect, nameOf, test, threeCombinations } from '../harness/browser';
import { openAtDesk, signInAnOfficer } from '../harness/staff';
import { button, isOn, link, receiptNumber, sign, untilFiled, wellMade } from '../harness/steps';

const answers = lostCardAnswers();
const reason = 'The page with your signature is empty.';

for (const combination of threeCombinations(15)) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('an officer sends a form back with its fee, and the person sees the money', async ({
      page,
      draft,
      client,
      elsewhere,
      language,
      say,
      at,
      way,
    }) => {
      test.slow();
      const isWellMade = wellMade(way);
      await client.fill(draft, answers);
      await page.goto(`${draft}/sign`);
      await sign(page, signerOf(answers), say);
      await button(page, say('checkout-pay')).click();
      await untilFiled(page, say);
      const [filed, receipt] = [page.url(), await receiptNumber(page)];
      const desk = await elsewhere();
      await signInAnOfficer(desk, language, at);

      await test.step('the officer says why and reads that the fee goes back', async () => {
        await desk.goto(at('/desk'));
        await openAtDesk(desk, receipt, say);
        await link(desk, say('desk-act-rejected')).click();
        await isOn(desk, say('desk-act-rejected'));
        await button(desk, say('desk-fee-go-on')).click();
        await expect(desk.locator('.error-summary').getByText(say('error-desk-act-rejection'))).toBeVisible();
        await desk.getByLabel(say('desk-act-rejection')).selectOption('unsigned');
        await desk.getByLabel(say('desk-fee-reason')).fill(reason);
        await isWellMade(desk, 'a form to send back, with mistakes');
        await button(desk, say('desk-fee-go-on')).click();
        await isOn(desk, say('desk-confirm-title'));
        await expect(desk.getByText(/\$\d+\.\d\d/)).toHaveCount(2);
        await isWellMade(desk, 'the letter with which a form goes back');
        await button(desk, say('desk-act-confirm-button')).click();
        await expect(desk.getByText(say('desk-act-done'))).toBeVisible();
      });

      await test.step('the person reads why, and that the money is on its way', async () => {
        await page.goto(filed);
        await link(page, say('received-follow')).click();
        await isOn(page, say('status-rejected-unsigned-title'), say('case-title'));
        await link(page, say('case-payment-link')).click();
        await expect(page.getByText(say('money-history-refund-returned'))).toBeVisible();
        await isWellMade(page, 'a payment that goes back with its form');
      });
    });
  });
}
