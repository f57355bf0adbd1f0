import { expect, nameOf, test, threeCombinations } from '../harness/browser';
import { fileARequest } from '../harness/filed';
import { openAtDesk, signInAnOfficer } from '../harness/staff';
import { button, isOn, link, wellMade } from '../harness/steps';

const note = 'We work through these cases this week.';

for (const combination of threeCombinations(12)) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('an officer takes a case from the list and does something with it by ticking it', async ({
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

      const desk = await elsewhere();
      await signInAnOfficer(desk, language, at);

      await test.step('the officer opens the case by its number and takes it', async () => {
        await desk.goto(at('/desk'));
        await isOn(desk, say('desk-title'));
        await isWellMade(desk, 'the list of cases');
        await openAtDesk(desk, receipt, say);
        await desk.getByLabel(say('desk-assign-day')).fill('yesterday');
        await button(desk, say('desk-assign-take')).click();
        await expect(desk.locator('.error-summary').getByText(say('error-desk-assign-day'))).toBeVisible();
        await isWellMade(desk, 'a case with a day that is none');
        await desk.getByLabel(say('desk-assign-day')).fill('');
        await button(desk, say('desk-assign-take')).click();
        await expect(desk.getByText(say('desk-assigned-yours'))).toBeVisible();
        await isWellMade(desk, 'a case that was taken');
      });

      await test.step('it is the one case in their own list, where it is ticked and accepted', async () => {
        await desk.goto(at('/desk'));
        await desk.getByLabel(say('desk-work-whose'), { exact: true }).selectOption('mine');
        await button(desk, say('desk-work-filter-button')).click();
        await expect(desk).toHaveURL(/whose=mine/);
        await button(desk, say('desk-batch-go-on')).click();
        await expect(desk.locator('.error-summary').getByText(say('error-desk-batch-none'))).toBeVisible();
        await isWellMade(desk, 'the list with nothing ticked');
        await desk.locator('label', { hasText: receipt }).click();
        await desk.getByLabel(say('desk-batch-what')).selectOption('accepted');
        await button(desk, say('desk-batch-go-on')).click();
        await isOn(desk, say('desk-act-accepted'), say('desk-batch-title'));
        await isWellMade(desk, 'what comes of each case');
        await desk.getByLabel(say('desk-act-words')).fill(note);
        await button(desk, say('desk-batch-read')).click();
        // In the letter of each language, and where it was written.
        await expect(desk.locator('details').getByText(note)).toHaveCount(2);
        await expect(desk.getByText(say('desk-act-spanish-missing'))).toBeVisible();
        await isWellMade(desk, 'the letter to one of those whose cases were ticked');
        await button(desk, say('desk-batch-button')).click();
        await expect(desk.getByText(say('desk-batch-was-done'), { exact: true })).toBeVisible();
        await isWellMade(desk, 'what was done');
        await link(desk, say('desk-batch-back')).click();
        await expect(desk).toHaveURL(/whose=mine/);
      });

      await test.step('it is counted', async () => {
        await desk.goto(at('/desk/figures'));
        await isOn(desk, say('desk-figures-title'));
        await isWellMade(desk, 'the figures');
      });

      await test.step('the person reads it on the page of the case', async () => {
        await page.reload();
        await link(page, say('received-follow')).click();
        await isOn(page, say('status-accepted-title'), say('case-title'));
      });
    });
  });
}
