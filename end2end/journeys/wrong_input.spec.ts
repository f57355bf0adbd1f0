import { lostCardAnswers } from '../harness/answers';
import { expect, nameOf, test, threeCombinations } from '../harness/browser';
import { answerPage } from '../harness/form_robot';
import { button, fitsItsWidth, isOn, saysWhatIsWrong, sign } from '../harness/steps';

for (const [turn, combination] of threeCombinations(0).entries()) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('an e-mail address that is none is kept and explained', async ({ page, say, at }) => {
      await page.goto(at('/sign-up'));
      await page.getByLabel(say('sign-up-email')).fill('mariana at example');
      await button(page, say('sign-up-button')).click();
      await saysWhatIsWrong(page, say, { email: say('error-email-wrong') });
      await expect(page.getByLabel(say('sign-up-email'))).toHaveValue('mariana at example');
      await fitsItsWidth(page);

      await page.reload();
      await expect(page, 'the mistake is shown once').toHaveTitle(`${say('sign-up-title')} – Landfall`);
    });

    test('a password that is too short is explained and never sent back', async ({ page, person, client, say, at }) => {
      await client.send(await client.open(at('/sign-up')), '/do/sign-up', { email: person.email });
      await page.goto(await person.mailbox.link(page.request));
      await button(page, say('terms-button')).click();

      await page.getByLabel(say('password-label'), { exact: true }).fill('sesame7');
      await button(page, say('password-button')).click();
      await saysWhatIsWrong(page, say, { password: say('error-password-short', { length: 7 }) });
      await expect(page.getByLabel(say('password-label'), { exact: true })).toHaveValue('');
      expect(await page.content()).not.toContain('sesame7');

      await page.getByLabel(say('password-label'), { exact: true }).fill('passwordpassword');
      await button(page, say('password-button')).click();
      await saysWhatIsWrong(page, say, { password: /./ });
      await fitsItsWidth(page);
    });

    test('a wrong password says nothing about the account and keeps the address', async ({ page, person, say, at }) => {
      for (const email of [person.email, 'ana@example.org'].slice(0, turn === 0 ? 2 : 1)) {
        await page.goto(at('/sign-in'));
        await page.getByLabel(say('sign-in-email')).fill(email);
        await page.getByLabel(say('password-label'), { exact: true }).fill('harbor of no return 9');
        await button(page, say('sign-in-button')).click();
        await saysWhatIsWrong(page, say, { email: say('error-sign-in') });
        await expect(page.getByLabel(say('sign-in-email'))).toHaveValue(email);
        await expect(page.getByLabel(say('password-label'), { exact: true })).toHaveValue('');
      }
    });

    test('a wrong code may be mended, and after five tries another one is needed', async ({ page, person, say, at, elsewhere }) => {
      await person.createAccount((await elsewhere()).request, 'en');
      await page.goto(at('/sign-in'));
      await page.getByLabel(say('sign-in-email')).fill(person.email);
      await page.getByLabel(say('password-label'), { exact: true }).fill(person.password);
      await button(page, say('sign-in-button')).click();
      await isOn(page, say('code-title'));
      const right = await person.mailbox.code(page.request);
      const wrong = right.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));

      const enter = async (code: string) => {
        await page.getByLabel(say('code-label'), { exact: true }).fill(code);
        await button(page, say('code-button')).click();
      };
      await enter('');
      await saysWhatIsWrong(page, say, { code: say('error-code-missing') });
      for (const left of [4, 3, 2]) {
        await enter(wrong);
        await saysWhatIsWrong(page, say, { code: say('error-code-wrong', { left }) });
      }
      await enter(wrong);
      await saysWhatIsWrong(page, say, { code: /./ });
      await enter(wrong);
      await saysWhatIsWrong(page, say, { email: say('error-code-spent') });
    });

    test('a question that is left out is asked for, and what was typed wrongly is kept', async ({ page, draft, say, sayOfForm }) => {
      await page.goto(`${draft}/page/status`);
      await button(page, say('button-continue')).click();
      await saysWhatIsWrong(page, say, { status: sayOfForm('status.missing') });

      await page.goto(`${draft}/page/date-of-birth`);
      await answerPage(page, { 'date-of-birth.month': '2', 'date-of-birth.day': '31', 'date-of-birth.year': '1980' });
      await button(page, say('button-continue')).click();
      await expect(page.getByRole('alert', { name: say('error-summary-title') })).toBeFocused();
      await expect(page.locator('#date-of-birth_day')).toHaveValue('31');
      await expect(page.locator('#date-of-birth_year')).toHaveValue('1980');
      await fitsItsWidth(page);
    });

    test('a signature that is not the name in the form is refused with the name it should be', async ({ page, draft, client, say }) => {
      await client.fill(draft, lostCardAnswers());
      await page.goto(`${draft}/sign`);
      await button(page, say('sign-button-pay')).click();
      await saysWhatIsWrong(page, say, { agree: say('error-sign-agree'), name: say('error-sign-name-missing') });

      await sign(page, 'Somebody Else', say);
      await saysWhatIsWrong(page, say, { name: /Xiomara Lucía Zubizarreta/ });
      await expect(page.getByLabel(say('sign-name'))).toHaveValue('Somebody Else');
      await fitsItsWidth(page);
    });
  });
}
