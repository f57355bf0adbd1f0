import { expect, nameOf, test, threeCombinations } from '../harness/browser';
import { fileARequest } from '../harness/filed';
import { chooseATime, openAtDesk, signInAnOfficer } from '../harness/staff';
import { button, isOn, link, wellMade } from '../harness/steps';

const words = 'Please bring the letter that we sent you before.';

for (const combination of threeCombinations(10)) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('an officer sets an interview, and the person reads when and where', async ({
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
      const filed = page.url();
      let { time, office } = { time: '', office: '' };

      const desk = await elsewhere();
      await signInAnOfficer(desk, language, at);

      await test.step('the officer sees what can happen now', async () => {
        await desk.goto(at('/desk'));
        await openAtDesk(desk, receipt, say);
        await expect(desk.getByRole('heading', { name: say('desk-acts-title') })).toBeVisible();
        await isWellMade(desk, 'what can happen to a case');
        await link(desk, say('desk-act-interview-scheduled')).click();
        await isOn(desk, say('desk-act-interview-scheduled'));
      });

      await test.step('what is missing is named, and what was typed stays', async () => {
        await desk.getByLabel(say('desk-act-words')).fill(words);
        await button(desk, say('desk-fee-go-on')).click();
        await expect(desk.locator('.error-summary').getByText(say('error-desk-act-slot'))).toBeVisible();
        await expect(desk.getByLabel(say('desk-act-words'))).toHaveValue(words);
        await isWellMade(desk, 'an interview, with mistakes');
      });

      await test.step('the officer reads the letter in both languages and sends it', async () => {
        ({ time, office } = await chooseATime(desk, 10, say));
        await desk.getByLabel(say('desk-act-words')).fill(words);
        await button(desk, say('desk-fee-go-on')).click();
        await isOn(desk, say('desk-confirm-title'));
        await expect(desk.getByText(words)).toHaveCount(2);
        await isWellMade(desk, 'the letter about an interview');
        await button(desk, say('desk-act-confirm-button')).click();
        await expect(desk.getByText(say('desk-act-done'))).toBeVisible();
      });

      await test.step('the person reads it on the page of the case and in its letter', async () => {
        await page.goto(filed);
        await link(page, say('received-follow')).click();
        await isOn(page, say('status-interview-scheduled-title'), say('case-title'));
        await page.getByRole('main').locator('a[href*="/notices/"]').first().click();
        await expect(page.getByText(time).first()).toBeVisible();
        await expect(page.getByText(office).first()).toBeVisible();
        await expect(page.getByText(words)).toBeVisible();
        await isWellMade(page, 'the letter, as its person reads it');
      });
    });
  });
}
