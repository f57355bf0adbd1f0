import { ANSWERS, lostCardAnswers, signerOf } from '../harness/answers';
import { expect, nameOf, test, threeCombinations } from '../harness/browser';
import { Person } from '../harness/person';
import { command } from '../harness/product';
import { openAtDesk, signInByApp } from '../harness/staff';
import { button, isOn, link, receiptNumber, sign, untilFiled, wellMade } from '../harness/steps';
import { formWordsOf } from '../harness/words';

const card = { ...lostCardAnswers(), waiver: 'yes' };
const request = ANSWERS['i-912']!;

for (const combination of threeCombinations(9)) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('an officer reads what was filed and decides that the fee is not waived', async ({
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
      const draft = await client.begin('i-90');
      await client.fill(draft, card);

      const receipt = await test.step('somebody asks not to pay', async () => {
        await page.goto(`${draft}/review`);
        const other = formWordsOf(language, 'i-912')('form-name');
        await link(page, say('together-begin', { other })).click();
        await button(page, say('before-start')).click();
        await expect(page).toHaveURL(/\/drafts\//);
        const review = await client.fill(new URL(page.url()).pathname, request);
        await page.goto(review.path);
        await link(page, say('review-continue')).click();
        await sign(page, signerOf(request), say, 'sign-button-file');
        await untilFiled(page, say);
        await page.goto(`${draft}/sign`);
        await sign(page, signerOf(card), say, 'sign-button-file');
        await untilFiled(page, say);
        return receiptNumber(page);
      });
      const filed = page.url();

      const desk = await elsewhere();
      const officer = new Person();
      await officer.createAccount(desk.context().request, language);

      await test.step('nobody but staff finds the desk, and staff only with more than a code by mail', async () => {
        const closed = await desk.request.get(at('/desk'));
        expect(closed.status()).toBe(404);
        await command('staff', 'add', officer.email, 'officer');
        await desk.goto(at('/desk'));
        await isOn(desk, say('desk-stronger-title'));
        await isWellMade(desk, 'the desk asks for more');
        await signInByApp(desk, officer, language, at);
      });

      await test.step('the officer finds the case and reads it', async () => {
        await desk.goto(at('/desk'));
        await isOn(desk, say('desk-title'));
        await isWellMade(desk, 'the desk');
        await openAtDesk(desk, receipt, say);
        await expect(desk).toHaveTitle(`${say('desk-case-title')} – Landfall`);
        await expect(desk.getByText(say('desk-case-written'))).toBeVisible();
        await isWellMade(desk, 'a case at the desk');
        await link(desk, say('desk-answers-link')).click();
        await isOn(desk, say('desk-answers-title'));
        await expect(desk.locator('.summary-list').first()).toBeVisible();
        await isWellMade(desk, 'the answers that were filed');
        await desk.goBack();
      });

      await test.step('the officer decides, and reads first what the person will read', async () => {
        await link(desk, say('desk-fee-link')).click();
        await isOn(desk, say('desk-fee-title'));
        await button(desk, say('desk-fee-go-on')).click();
        await expect(desk.locator('.error-summary').getByText(say('error-desk-decision'))).toBeVisible();
        await isWellMade(desk, 'deciding about a fee, with mistakes');
        await desk.locator('label', { hasText: say('desk-fee-refuse') }).click();
        await desk.getByLabel(say('desk-fee-reason'), { exact: true }).fill('The income on your request is above the limit for your household.');
        await button(desk, say('desk-fee-go-on')).click();
        await isOn(desk, say('desk-confirm-title'));
        // In the letter of each language.
        await expect(desk.getByText('The income on your request is above the limit for your household.').first()).toBeVisible();
        await isWellMade(desk, 'what the person will read');
        await button(desk, say('desk-confirm-button')).click();
        await expect(desk.getByText(say('desk-decided-refused'))).toBeVisible();
        await isWellMade(desk, 'decided');
      });

      await test.step('the person reads it on the page of the case', async () => {
        await page.goto(filed);
        await link(page, say('received-follow')).click();
        await isOn(page, say('status-fee-not-granted-title'), say('case-title'));
        await isWellMade(page, 'a case that was returned');
      });

      await test.step('a supervisor reads who has opened what', async () => {
        await command('staff', 'add', officer.email, 'supervisor');
        await desk.goto(at('/desk'));
        await openAtDesk(desk, receipt, say);
        await link(desk, say('desk-looks-title')).click();
        await isOn(desk, say('desk-looks-title'));
        await expect(desk.getByRole('main').getByText(say('desk-answers-title'), { exact: true }).first()).toBeVisible();
        await isWellMade(desk, 'who has looked at a case');
        await desk.getByRole('main').getByRole('link', { name: officer.email }).first().click();
        await isOn(desk, say('desk-looks-of-title'));
        await isWellMade(desk, 'what somebody has opened');
      });
    });
  });
}
