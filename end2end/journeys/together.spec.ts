import { ANSWERS, lostCardAnswers, signerOf } from '../harness/answers';
import { axeFindsNothing } from '../harness/axe';
import { expect, nameOf, test, threeCombinations } from '../harness/browser';
import { fillForm } from '../harness/form_robot';
import { button, fitsItsWidth, isOn, link, receiptNumber, sign, untilFiled } from '../harness/steps';
import { formWordsOf } from '../harness/words';

const card = { ...lostCardAnswers(), waiver: 'yes' };
const request = ANSWERS['i-912']!;

for (const combination of threeCombinations(8)) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('somebody who cannot pay files the request for a waiver first, and both go together', async ({
      page,
      signedIn,
      client,
      language,
      say,
      way,
    }) => {
      test.slow();
      void signedIn;
      const other = formWordsOf(language, 'i-912')('form-name');
      const about = (name: string): string => say(name, { other });
      const draft = await client.begin('i-90');
      const review = `${draft}/review`;

      await test.step('the card form is filled in and cannot be signed yet', async () => {
        await page.goto(draft);
        await link(page, say('task-go-on')).click();
        await fillForm(page, card, say);
        await isOn(page, say('review-title'));
        await expect(page.getByText(about('together-not-begun'))).toBeVisible();
        await expect(link(page, say('review-continue'))).toHaveCount(0);
        await fitsItsWidth(page);
        if (way === 'with scripts') await axeFindsNothing(page, 'review, nothing goes with it yet');
      });

      const receipt = await test.step('the request is filled in, signed and filed', async () => {
        await link(page, about('together-begin')).click();
        await button(page, say('before-start')).click();
        await link(page, say('task-go-on')).click();
        await fillForm(page, request, say);
        await isOn(page, say('review-title'));
        await page.goto(review);
        await link(page, about('together-check')).click();
        await isOn(page, say('review-title'));
        await link(page, say('review-continue')).click();
        await sign(page, signerOf(request), say, 'sign-button-file');
        await untilFiled(page, say);
        await expect(page.getByText(say('together-case-waits'))).toBeVisible();
        await fitsItsWidth(page);
        return receiptNumber(page);
      });

      await test.step('the card form goes with it, without a fee', async () => {
        await page.getByRole('main').locator(`a[href$="${review}"]`).click();
        await isOn(page, say('review-title'));
        await expect(page.getByRole('main')).toContainText(receipt);
        await link(page, say('review-continue')).click();
        await isOn(page, say('sign-title'));
        await fitsItsWidth(page);
        if (way === 'with scripts') await axeFindsNothing(page, 'sign, with what goes with it');
        await sign(page, signerOf(card), say, 'sign-button-file');
        await untilFiled(page, say);
        await link(page, say('received-follow')).click();
        await expect(page.getByRole('heading', { name: say('together-case-title') })).toBeVisible();
        await page.getByRole('main').getByRole('link', { name: receipt }).click();
        expect(await receiptNumber(page)).toBe(receipt);
        await expect(page.getByRole('heading', { name: say('together-case-title') })).toBeVisible();
        await fitsItsWidth(page);
      });
    });
  });
}
