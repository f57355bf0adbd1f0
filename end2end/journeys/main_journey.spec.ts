import { lostCardAnswers, signerOf } from '../harness/answers';
import { MAIN_COMBINATIONS, expect, nameOf, test } from '../harness/browser';
import { answerPage, fillForm, pageName } from '../harness/form_robot';
import { keepSecret } from '../harness/secrets';
import {
  button,
  enterCode,
  fitsItsWidth,
  isEnhanced,
  isOn,
  link,
  newestLetter,
  receiptNumber,
  sign,
  signIn,
  signOut,
  untilFiled,
} from '../harness/steps';

const answers = lostCardAnswers();
const signer = signerOf(answers);
keepSecret(signer);

for (const combination of MAIN_COMBINATIONS) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('a stranger becomes an applicant, files Form I-90, pays and follows the case', async ({
      page,
      person,
      say,
      sayOfForm,
      at,
      way,
    }) => {
      await test.step('creates an account', async () => {
        await page.goto(at('/'));
        await isOn(page, say('welcome-title'));
        await fitsItsWidth(page);
        await page.getByRole('main').getByRole('link', { name: say('menu-sign-up') }).click();

        await isOn(page, say('sign-up-title'));
        await fitsItsWidth(page);
        await page.getByLabel(say('sign-up-email')).fill(person.email);
        await button(page, say('sign-up-button')).click();

        await isOn(page, say('sign-up-sent-title'));
        await fitsItsWidth(page);
        await link(page, say('sign-up-sent-mailbox')).click();
        const letter = await newestLetter(page, person, /\/confirm\//);
        await fitsItsWidth(page);
        keepSecret((await letter.getByRole('link').innerText()).split('/').at(-1)!);
        await letter.getByRole('link').click();

        await isOn(page, say('terms-title'));
        expect(page.url(), 'the token of the link does not stay in the address').not.toContain('confirm');
        await fitsItsWidth(page);
        await button(page, say('terms-button')).click();

        await isOn(page, say('password-title'));
        await fitsItsWidth(page);
        await page.getByLabel(say('password-label'), { exact: true }).fill(person.password);
        await button(page, say('password-button')).click();

        await isOn(page, say('method-title'));
        await fitsItsWidth(page);
        await page.getByText(say('method-email'), { exact: true }).click();
        await button(page, say('button-continue')).click();

        await isOn(page, say('code-title'));
        await fitsItsWidth(page);
        await enterCode(page, person, say);
      });

      await test.step('keeps recovery codes and says whose account it is', async () => {
        await isOn(page, say('recovery-title'));
        await fitsItsWidth(page);
        await button(page, say('recovery-make')).click();
        await isOn(page, say('recovery-shown-title'));
        keepSecret(...(await page.locator('.code-list li').allInnerTexts()));
        await fitsItsWidth(page);
        await button(page, say('recovery-kept')).click();
        await isOn(page, say('kind-title'));
        await fitsItsWidth(page);
        await page.getByText(say('kind-applicant'), { exact: true }).click();
        await button(page, say('button-continue')).click();
        await isOn(page, say('profile-title'));
        await fitsItsWidth(page);
        await page.getByLabel(say('profile-family')).fill('Zubizarreta');
        await button(page, say('profile-save')).click();
        await isOn(page, say('home-title'));
        await expect(page.getByText(say('profile-ready-title'))).toBeVisible();
        await expect(page.getByText(say('home-no-cases-title'))).toBeVisible();
        await fitsItsWidth(page);
      });

      await test.step('chooses the form and begins it', async () => {
        await page.getByRole('main').getByRole('link', { name: say('home-door-file') }).click();
        await isOn(page, say('catalogue-title'));
        await fitsItsWidth(page);
        await page.getByRole('main').getByRole('link', { name: sayOfForm('form-name') }).click();
        await isOn(page, sayOfForm('form-title'), say('before-page-title', { form: sayOfForm('form-name') }));
        await expect(page.getByRole('heading', { name: say('before-cost') })).toBeVisible();
        await fitsItsWidth(page);
        await button(page, say('before-start')).click();
        await isOn(page, say('task-list-title'), say('question-title', { form: sayOfForm('form-name'), section: say('task-list-title') }));
        await fitsItsWidth(page);
        await link(page, say('task-go-on')).click();
      });

      await test.step('fills it in', async () => {
        await expect(page.getByRole('heading', { level: 1, name: sayOfForm('status') })).toBeVisible();
        await isEnhanced(page, way);
        await fillForm(page, answers, say, { onPage: fitsItsWidth });
        await isOn(page, say('review-title'));
        await fitsItsWidth(page);
        await expect(page.getByRole('main')).toContainText('Zubizarreta');
        await expect(page.getByRole('main')).toContainText('$415.00');
      });

      await test.step('changes an answer and comes back to the review', async () => {
        await page.getByRole('link', { name: new RegExp(`${say('change')}.*${sayOfForm('eyes')}`, 's') }).click();
        expect(pageName(page.url())).toBe('eyes');
        await answerPage(page, { eyes: 'green' });
        await button(page, say('button-continue')).click();
        await isOn(page, say('review-title'));
        await expect(page.getByRole('main')).toContainText(sayOfForm('eyes.option-green'));
        await link(page, say('review-continue')).click();
      });

      await test.step('signs and pays', async () => {
        await isOn(page, say('sign-title'));
        await fitsItsWidth(page);
        await sign(page, signer, say);
        await expect(page.getByRole('heading', { level: 1, name: say('checkout-title') })).toBeVisible();
        await fitsItsWidth(page);
        await button(page, say('checkout-pay')).click();
      });

      const receipt = await test.step('gets a receipt number and sees the case', async () => {
        await untilFiled(page, say);
        await fitsItsWidth(page);
        const receipt = await receiptNumber(page);
        await link(page, say('received-follow')).click();
        await isOn(page, say('status-received-title'), say('case-title'));
        expect(await receiptNumber(page)).toBe(receipt);
        await fitsItsWidth(page);
        return receipt;
      });

      await test.step('finds it again after signing out and in', async () => {
        await signOut(page, say);
        await isOn(page, say('signed-out-title'));
        await fitsItsWidth(page);
        await link(page, say('signed-out-again')).click();
        await isOn(page, say('sign-in-title'));
        await fitsItsWidth(page);
        await signIn(page, person, say);
        await isOn(page, say('home-title'));
        await expect(page.getByRole('main')).toContainText(receipt);
        await fitsItsWidth(page);
      });

    });
  });
}
