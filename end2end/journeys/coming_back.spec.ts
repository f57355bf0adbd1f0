import { expect, nameOf, test, threeCombinations } from '../harness/browser';
import { fileARequest } from '../harness/filed';
import { openAtDesk, setAnAppointment, signInAnOfficer } from '../harness/staff';
import { button, isOn, link, wellMade } from '../harness/steps';

for (const combination of threeCombinations(13)) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('a person comes back, sees what is new and what to do by when, and finds the case', async ({
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
      await page.goto(at('/home'));
      await expect(page.locator('.case-row__news')).toHaveCount(0);
      let { time, office } = { time: '', office: '' };

      await test.step('meanwhile an officer sets an appointment', async () => {
        const desk = await elsewhere();
        await signInAnOfficer(desk, language, at);
        await desk.goto(at('/desk'));
        await openAtDesk(desk, receipt, say);
        ({ time, office } = await setAnAppointment(desk, 'desk-act-identity-appointment', 20, say));
      });

      await test.step('home says what is new and what to do', async () => {
        await page.goto(at('/home'));
        await expect(page.locator('.case-row__news')).toHaveCount(1);
        const first = page.locator('.need').first();
        await expect(first).toContainText(time);
        await expect(first).toContainText(office);
        await expect(first.getByRole('link', { name: say('appointment-calendar') })).toBeVisible();
        await isWellMade(page, 'home, with something new');
      });

      await test.step('the case marks it once', async () => {
        await page.locator('.case-row__link').first().click();
        await expect(page.locator('.history .usa-tag')).toHaveText([say('case-history-new')]);
        await isWellMade(page, 'a case, with something new');
        await expect
          .poll(async () => {
            await page.goto(at('/home'));
            return page.locator('.case-row__news').count();
          })
          .toBe(0);
      });

      await test.step('all cases are looked through', async () => {
        await link(page, say('cases-all')).click();
        await isOn(page, say('cases-title'));
        await page.getByLabel(say('cases-find')).fill(receipt.slice(-6));
        await button(page, say('cases-find-button')).click();
        await expect(page.locator('.case-row')).toHaveCount(1);
        expect(page.url()).not.toContain(receipt.slice(-6));
        await isWellMade(page, 'all cases');
      });
    });
  });
}
