import { expect, nameOf, test, threeCombinations } from '../harness/browser';
import { signInAnOfficer } from '../harness/staff';
import { button, isOn, wellMade } from '../harness/steps';

for (const combination of threeCombinations(17)) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('a supervisor invites somebody, who is asked for more than a code by mail', async ({
      page,
      signedIn,
      elsewhere,
      language,
      say,
      at,
      way,
      watch,
    }) => {
      test.slow();
      // The browser's own line about the link that was taken back.
      watch.expects(/status of 410/);
      const isWellMade = wellMade(way);
      const desk = await elsewhere();
      await signInAnOfficer(desk, language, at, 'supervisor');

      await test.step('the invitation is sent from the desk', async () => {
        await desk.goto(at('/desk/people'));
        await isOn(desk, say('desk-people-title'));
        await desk.locator('#email').fill(signedIn.email);
        await desk.getByLabel(say('staff-clerk'), { exact: true }).check();
        await button(desk, say('desk-people-send')).click();
        await expect(desk.getByText(say('desk-people-invited'))).toBeVisible();
        await isWellMade(desk, 'who works at the desk, with an invitation');
      });

      await test.step('whoever gets it has to add a passkey or an app first', async () => {
        await page.goto(await signedIn.mailbox.invitationLink(page.request));
        await isOn(page, say('invitation-title'));
        await expect(page.getByText(say('invitation-add-text'))).toBeVisible();
        await expect(button(page, say('invitation-accept'))).toHaveCount(0);
        await isWellMade(page, 'an invitation to the desk');
      });

      await test.step('it is taken back', async () => {
        const invited = desk.locator(`h3:text-is("${signedIn.email}") ~ form`).first();
        await invited.getByRole('button', { name: say('desk-people-take-back') }).click();
        await expect(desk.getByText(say('desk-people-taken-back'))).toBeVisible();
        await page.reload();
        await expect(page.getByText(say('invitation-again'))).toBeVisible();
      });
    });
  });
}
