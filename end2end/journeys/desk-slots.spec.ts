import { expect, nameOf, test, threeCombinations } from '../harness/browser';
import { fileARequest } from '../harness/filed';
import { dayIn, openAtDesk, signInAnOfficer } from '../harness/staff';
import { button, isOn, link, wellMade } from '../harness/steps';

for (const [index, combination] of threeCombinations(14).entries()) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('a supervisor makes times, an officer gives one, and it is closed', async ({
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
      const boss = await elsewhere();
      await signInAnOfficer(boss, language, at, 'supervisor');
      // An office and a day of this journey alone, so that no other one takes its only time.
      const office = `Office of ${receipt}`;

      await test.step('what is missing is named, and what was typed stays', async () => {
        await boss.goto(at('/desk'));
        await link(boss, say('desk-slots-title')).click();
        await isOn(boss, say('desk-slots-title'));
        await isWellMade(boss, 'the times of the offices');
        // Where there is room the form stands beside the list.
        const toForm = link(boss, say('desk-slots-make'));
        const isBeside = !(await toForm.isVisible());
        if (!isBeside) await toForm.click();
        await boss.getByLabel(say('desk-slots-name'), { exact: true }).fill(office);
        await button(boss, say('desk-slots-make-button')).click();
        await expect(boss.locator('.error-summary').getByText(say('error-desk-slots-kind'))).toBeVisible();
        await expect(boss.getByLabel(say('desk-slots-name'), { exact: true })).toHaveValue(office);
        const heading = say(isBeside ? 'desk-slots-title' : 'desk-slots-make');
        await expect(boss.getByRole('heading', { level: 1, name: heading })).toBeVisible();
        await isWellMade(boss, 'times to make, with mistakes');
      });

      await test.step('one time is made', async () => {
        await boss.getByLabel(say('desk-slots-address'), { exact: true }).fill('1 Main Street\nDover DE 19901');
        await boss.getByLabel(say('desk-act-zone')).selectOption('eastern');
        await boss.getByText(say('desk-acts-identity'), { exact: true }).click();
        await boss.getByLabel(say('desk-slots-first'), { exact: true }).fill(dayIn(70 + index));
        await boss.getByLabel(say('desk-slots-from'), { exact: true }).fill('2:30 p.m.');
        await boss.getByLabel(say('desk-slots-to'), { exact: true }).fill('3 p.m.');
        await boss.getByLabel(say('desk-slots-minutes'), { exact: true }).fill('30');
        await boss.getByLabel(say('desk-slots-at-once'), { exact: true }).fill('1');
        await button(boss, say('desk-slots-make-button')).click();
        await isOn(boss, say('desk-slots-title'));
        await expect(boss.getByRole('heading', { name: office })).toBeVisible();
        await isWellMade(boss, 'a day with its times');
      });

      const day = boss.url();
      const desk = await elsewhere();
      await test.step('an officer gives it', async () => {
        await signInAnOfficer(desk, language, at);
        await desk.goto(at('/desk'));
        await openAtDesk(desk, receipt, say);
        await link(desk, say('desk-act-identity-appointment')).click();
        await desk.getByLabel(say('desk-times-office'), { exact: true }).selectOption({ label: office });
        await button(desk, say('desk-work-filter-button')).click();
        await isWellMade(desk, 'free times');
        await desk.locator('.usa-radio__label').filter({ hasText: office }).click();
        await button(desk, say('desk-fee-go-on')).click();
        await button(desk, say('desk-act-confirm-button')).click();
        await expect(desk.getByText(say('desk-act-done'))).toBeVisible();
        await page.goto(filed);
        await link(page, say('received-follow')).click();
        await expect(page.getByText('2:30 p.m.').first()).toBeVisible();
      });

      await test.step('it is closed, and the case is listed until it has another one', async () => {
        await boss.goto(day);
        await button(boss, say('desk-slots-close-one', { time: '2:30 p.m.' })).click();
        await expect(boss.getByText(say('desk-slots-closed'))).toBeVisible();
        await isWellMade(boss, 'somebody who needs another time');
        await link(boss, receipt).click();
        await isOn(boss, say('desk-act-identity-rescheduled'));
      });
    });
  });
}
