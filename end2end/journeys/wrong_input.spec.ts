import { lostCardAnswers } from '../harness/answers';
import { expect, nameOf, test, threeCombinations } from '../harness/browser';
import { answerPage } from '../harness/form_robot';
import { asleep, button, fitsItsWidth, isEnhanced, isOn, saysWhatIsWrong, sign } from '../harness/steps';

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

// What the browser says by itself is what the server says without scripts.
for (const language of ['en', 'es'] as const) {
  test.describe(`as it is typed, ${language}`, () => {
    test.use({ language, width: language === 'en' ? 1280 : 320 });

    const wrong: [string, Record<string, string>, string, string][] = [
      ['date-of-birth', { month: '2', day: '31', year: '1980' }, 'day', '28'],
      ['date-of-birth', { month: '13', day: '1', year: '1980' }, 'month', '12'],
      ['date-of-birth', { month: '1', day: '1', year: '2999' }, 'year', '1999'],
      ['ssn', { '': '666-12-3456' }, '', '123-45-6789'],
      ['ssn', { '': '12' }, '', '123456789'],
      ['a-number', { '': 'A12' }, '', 'A012345678'],
    ];
    for (const [question, typed, part, right] of wrong) {
      test(`${question}: ${Object.values(typed).join('/')}`, async ({ page, draft, client, say }) => {
        await client.fill(draft, lostCardAnswers(), question);
        const id = (part: string) => (part === '' ? question : `${question}_${part}`);
        const error = page.locator(`[id="${question}--error"]`);
        const described = page.locator(`[id="${question}"]`);
        const marks = () =>
          page.evaluate(() => [...document.querySelectorAll('[aria-invalid], .usa-input--error')].map(({ id }) => id));

        await page.goto(`${draft}/page/${question}`);
        await isEnhanced(page);
        const drawn = async () => [
          await error.textContent(),
          await error.evaluate(({ localName, className, previousElementSibling }) => [
            localName,
            className,
            previousElementSibling?.textContent,
          ]),
          await described.getAttribute('aria-describedby'),
          await marks(),
        ];
        for (const [part, text] of Object.entries(typed)) await page.locator(`[id="${id(part)}"]`).fill(text);
        await page.keyboard.press('Tab');
        await expect(error).toBeVisible();
        await expect(page.locator('[name^="answers["]:focus'), 'the focus goes on').toHaveCount(0);
        const byTheBrowser = await drawn();
        await fitsItsWidth(page);

        await page.locator(`[id="${id(part)}"]`).fill(right);
        await expect(error, 'it goes as soon as it is right').toHaveCount(0);
        expect(await marks()).toEqual([]);

        // The click that leaves the field is the click on Continue: it must not miss the button.
        const wake = await asleep(page);
        await page.locator(`[id="${id(part)}"]`).fill(typed[part]!);
        await expect(error, 'nobody is told off while typing').toHaveCount(0);
        await button(page, say('button-continue')).click();
        await expect(page.getByRole('alert', { name: say('error-summary-title') })).toBeFocused();
        expect(await drawn(), 'the server says the same').toEqual(byTheBrowser);

        // What is mended before the page woke up counts when it does.
        await page.locator(`[id="${id(part)}"]`).fill(right);
        wake();
        await isEnhanced(page);
        await expect(error, 'it goes as soon as it is right').toHaveCount(0);
      });
    }

    test('what is empty or not finished is not told off', async ({ page, draft }) => {
      await page.goto(`${draft}/page/date-of-birth`);
      await isEnhanced(page);
      await page.locator('#date-of-birth_month').fill('2');
      await page.locator('#date-of-birth_day').focus();
      await page.keyboard.press('Tab');
      await expect(page.locator('#date-of-birth_year')).toBeFocused();
      await expect(page.locator('.usa-error-message')).toHaveCount(0);
    });
  });
}
