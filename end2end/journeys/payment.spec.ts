import { lostCardAnswers, signerOf } from '../harness/answers';
import { type Page, expect, nameOf, test, threeCombinations } from '../harness/browser';
import type { PlainClient } from '../harness/plain_client';
import { button, fitsItsWidth, isOn, link, receiptNumber, sign, untilFiled } from '../harness/steps';
import type { Say } from '../harness/words';

const answers = lostCardAnswers();

/** Answers everything and opens the page on which the form is signed. */
async function readyToSign(page: Page, client: PlainClient, draft: string): Promise<void> {
  await client.fill(draft, answers);
  await page.goto(`${draft}/sign`);
}

async function toCheckout(page: Page, client: PlainClient, draft: string, say: Say): Promise<void> {
  await readyToSign(page, client, draft);
  await sign(page, signerOf(answers), say);
  await onCheckout(page, say);
}

const onCheckout = (page: Page, say: Say) =>
  expect(page.getByRole('heading', { level: 1, name: say('checkout-title') })).toBeVisible();

for (const combination of threeCombinations(3)) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('a declined card and a change of mind cost nothing, and the next try files the form', async ({ page, client, draft, say }) => {
      await toCheckout(page, client, draft, say);
      await button(page, say('checkout-decline')).click();
      await isOn(page, say('payment-declined-title'));
      await fitsItsWidth(page);
      await button(page, say('payment-again')).click();
      await onCheckout(page, say);
      await button(page, say('checkout-cancel')).click();
      await isOn(page, say('payment-cancelled-title'));
      await fitsItsWidth(page);
      await button(page, say('payment-again')).click();
      await onCheckout(page, say);
      await button(page, say('checkout-pay')).click();
      await untilFiled(page, say);
      await receiptNumber(page);
    });

    test('a window that is closed after paying does not keep the form from being filed', async ({ page, client, draft, say, at }) => {
      await toCheckout(page, client, draft, say);
      await button(page, say('checkout-pay-and-close')).click();
      await expect(page.getByRole('heading', { name: say('checkout-settled-title') })).toBeVisible();
      await fitsItsWidth(page);

      await expect(async () => {
        await page.goto(at('/home'));
        await expect(page.getByText(say('home-no-cases-title'))).toHaveCount(0, { timeout: 50 });
      }).toPass({ intervals: [50, 100, 200] });
      await expect(page.locator('.case-row')).toHaveCount(1);
    });

    test('a button that is pressed twice files one case, and going back shows it', async ({ page, client, draft, say, at }) => {
      await readyToSign(page, client, draft);
      await page.locator(`label:has-text("${say('sign-agree')}")`).click();
      await page.getByLabel(say('sign-name')).fill(signerOf(answers));
      await button(page, say('sign-button-pay')).dblclick();
      await onCheckout(page, say);
      await button(page, say('checkout-pay')).dblclick({ noWaitAfter: true });
      await untilFiled(page, say);
      const receipt = await receiptNumber(page);

      await page.goBack();
      await page.goBack();
      await isOn(page, say('status-received-title'), say('case-title'));
      expect(await receiptNumber(page)).toBe(receipt);
      await page.goto(at('/home'));
      await expect(page.locator('.case-row')).toHaveCount(1);
    });

    test('a checkout that was left can be gone back to', async ({ page, client, draft, say }) => {
      await toCheckout(page, client, draft, say);
      await page.goto(`${draft}/payment`);
      await isOn(page, say('payment-open-title'));
      await fitsItsWidth(page);
      await link(page, say('payment-continue')).click();
      await onCheckout(page, say);
    });
  });
}

test('a payment that is confirmed late says what it waits for and files the form by itself', async ({ page, client, draft, say }) => {
  await toCheckout(page, client, draft, say);
  await button(page, say('checkout-pay-slowly')).click();
  await isOn(page, say('payment-waiting-title'));
  await untilFiled(page, say, 50_000);
  await receiptNumber(page);
});
