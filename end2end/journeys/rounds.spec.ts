import { expect, nameOf, test, threeCombinations } from '../harness/browser';
import { PICTURE } from '../harness/files';
import { fileARequest } from '../harness/filed';
import { openAtDesk, signInAnOfficer } from '../harness/staff';
import { button, isEnhanced, isOn, link, wellMade } from '../harness/steps';

const items = 'Both sides of your card\nA copy of your passport';
const reason = 'The copy of your card cannot be read.';
const words = 'The card was renewed in May.';

for (const combination of threeCombinations(11)) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('a person answers what the agency asks, once, and the officer reads it', async ({
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

      await test.step('the officer asks for two things', async () => {
        await desk.goto(at('/desk'));
        await openAtDesk(desk, receipt, say);
        await link(desk, say('desk-act-evidence-requested')).click();
        await desk.getByLabel(say('desk-act-items'), { exact: true }).fill(items);
        await desk.getByLabel(say('desk-fee-reason'), { exact: true }).fill(reason);
        await button(desk, say('desk-fee-go-on')).click();
        await isOn(desk, say('desk-confirm-title'));
        await button(desk, say('desk-act-confirm-button')).click();
        await expect(desk.getByText(say('desk-act-done'))).toBeVisible();
        await expect(desk.getByText(say('desk-round-none'))).toBeVisible();
      });

      await test.step('the person finds it on the page of the case, with its rules', async () => {
        await page.goto(filed);
        await link(page, say('received-follow')).click();
        await link(page, say('round-begin')).click();
        await isOn(page, say('round-title'));
        await expect(page.getByText(reason)).toBeVisible();
        await expect(page.getByText(say('round-once-one'))).toBeVisible();
        await isWellMade(page, 'what the agency asks');
      });
      const round = page.url();

      await test.step('a photo for one thing, an explanation for the other, and words', async () => {
        await page.getByRole('main').getByRole('link', { name: say('evidence-slot-open') }).first().click();
        await isEnhanced(page, way);
        await page.getByLabel(say('evidence-files')).setInputFiles([PICTURE]);
        if (way !== 'with scripts') await button(page, say('evidence-button')).click();
        await expect(page.locator('.document__picture')).toHaveCount(1);
        await isWellMade(page, 'one thing that the agency asks for');
        await page.goto(round);
        await page.getByRole('main').getByRole('link', { name: say('evidence-slot-open') }).nth(1).click();
        await page.getByLabel(say('evidence-without-label')).fill('It was stolen with my bag.');
        await button(page, say('evidence-without-button')).click();
        await expect(page.getByText(say('evidence-without-said'))).toBeVisible();
        await page.goto(round);
        await page.locator('#words').fill(words);
        await button(page, say('round-keep-button')).click();
        await expect(page.getByText(say('round-kept-text'))).toBeVisible();
        await expect(page.locator('#words')).toHaveValue(words);
      });

      await test.step('it is read through, sent once and confirmed', async () => {
        await button(page, say('round-review-button')).click();
        await isOn(page, say('round-review-title'));
        await expect(page.getByText(words)).toBeVisible();
        await expect(page.getByText(say('round-missing-title'))).toHaveCount(0);
        await isWellMade(page, 'an answer before it is sent');
        await button(page, say('round-send-button')).click();
        await isOn(page, say('round-received-title'));
        await expect(page.getByText(PICTURE.name).first()).toBeVisible();
        await isWellMade(page, 'an answer that was received');
        await page.goto(round);
        await isOn(page, say('round-received-title'));
        await link(page, say('received-follow')).click();
        await isOn(page, say('status-response-received-title'), say('case-title'));
      });

      await test.step('the officer reads it beside the case', async () => {
        await desk.reload();
        await expect(desk.getByText(words)).toBeVisible();
        await expect(desk.getByText(PICTURE.name).first()).toBeVisible();
        await isWellMade(desk, 'a case with an answer');
      });
    });
  });
}
