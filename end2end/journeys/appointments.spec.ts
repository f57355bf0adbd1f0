import { expect, nameOf, test, threeCombinations } from '../harness/browser';
import { fileARequest } from '../harness/filed';
import { openAtDesk, ownTime, setAnAppointment, signInAnOfficer } from '../harness/staff';
import { button, isOn, link, wellMade } from '../harness/steps';

const words = 'My mother is ill.';

for (const combination of threeCombinations(12)) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('a person reads when to come, asks for another time, gets one, and takes one that is free', async ({
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

      const desk = await elsewhere();
      await signInAnOfficer(desk, language, at);
      const sets = (act: string, days: number) => setAnAppointment(desk, act, days, say);
      let { time, office } = { time: '', office: '' };

      await test.step('the officer sets an appointment', async () => {
        await desk.goto(at('/desk'));
        await openAtDesk(desk, receipt, say);
        ({ time, office } = await sets('desk-act-identity-appointment', 20));
      });

      await test.step('the person reads when and where, and takes it into a calendar', async () => {
        await page.goto(filed);
        await link(page, say('received-follow')).click();
        await expect(page.getByText(time).first()).toBeVisible();
        await expect(page.getByText(office).first()).toBeVisible();
        await link(page, say('appointment-more')).click();
        await isOn(page, say('appointment-identity'));
        await expect(page.getByText(say('appointment-bring-photo'))).toBeVisible();
        await isWellMade(page, 'an appointment');
        const calendar = await page.getByRole('link', { name: say('appointment-calendar') }).getAttribute('href');
        const file = await page.context().request.get(calendar!);
        expect(file.headers()['content-type']).toContain('text/calendar');
        expect(await file.text()).toContain('BEGIN:VEVENT');
      });

      await test.step('they ask for another time; what is missing is named', async () => {
        await link(page, say('appointment-move-button')).click();
        await page.locator('#words').fill(words);
        await button(page, say('appointment-take-button')).click();
        await expect(page.locator('.error-summary').getByText(say('error-appointment-cause'))).toBeVisible();
        await expect(page.locator('.error-summary').getByText(say('error-appointment-slot'))).toBeVisible();
        await expect(page.locator('#words')).toHaveValue(words);
        await isWellMade(page, 'another time, with a mistake');
        await page.getByText(say('appointment-times-none'), { exact: true }).click();
        await page.getByText(say('appointment-cause-care'), { exact: true }).click();
        await button(page, say('appointment-take-button')).click();
        await expect(page.getByText(say('appointment-asked-text'))).toBeVisible();
      });

      await test.step('the officer reads why and gives another one', async () => {
        await desk.reload();
        await expect(desk.getByText(words)).toBeVisible();
        await isWellMade(desk, 'a case whose person asks for another time');
        ({ time } = await sets('desk-act-identity-rescheduled', 30));
        await page.goto(filed);
        await link(page, say('received-follow')).click();
        await expect(page.getByText(time).first()).toBeVisible();
      });

      await test.step('they cannot come then either, and take one that is free', async () => {
        await link(page, say('appointment-more')).click();
        await link(page, say('appointment-move-button')).click();
        await isOn(page, say('appointment-move-title'));
        await isWellMade(page, 'times that are free');
        const one = await ownTime(page, page.locator('input[name="slot"]'));
        const taken = (await one.innerText()).trim();
        await one.click();
        await page.getByText(say('appointment-cause-work'), { exact: true }).click();
        await button(page, say('appointment-take-button')).click();
        await expect(page.getByText(say('appointment-moved-title'))).toBeVisible();
        await expect(page.getByText(taken).first()).toBeVisible();
        await isWellMade(page, 'another time, taken');
      });
    });
  });
}
