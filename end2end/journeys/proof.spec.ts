import { expect, nameOf, test, threeCombinations } from '../harness/browser';
import { PICTURE } from '../harness/files';
import { fileARequest } from '../harness/filed';
import { openAtDesk, signInAnOfficer } from '../harness/staff';
import { button, isEnhanced, isOn, link, wellMade } from '../harness/steps';

const reason = 'Somebody asked about this case in your name.';

for (const combination of threeCombinations(23)) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('a person shows who they are, with pictures and then in person', async ({
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
      await desk.goto(at('/desk'));
      await openAtDesk(desk, receipt, say);
      const act = async (name: string): Promise<void> => {
        await link(desk, say(name)).click();
        await desk.getByLabel(say('desk-fee-reason'), { exact: true }).fill(reason);
        await button(desk, say('desk-fee-go-on')).click();
        await isOn(desk, say('desk-confirm-title'));
        await button(desk, say('desk-act-confirm-button')).click();
        await expect(desk.getByText(say('desk-act-done'))).toBeVisible();
      };

      await test.step('the officer asks, and the person reads why and what there is to do', async () => {
        await act('desk-act-proof-asked');
        await page.goto(filed);
        await link(page, say('received-follow')).click();
        await link(page, say('proof-begin')).click();
        await isOn(page, say('proof-title'));
        await expect(page.getByText(reason)).toBeVisible();
        await isWellMade(page, 'showing who one is');
      });
      const round = page.url();

      await test.step('a document is chosen and its pictures are added and sent', async () => {
        await page.getByLabel(say('proof-document-passport'), { exact: true }).check({ force: true });
        await button(page, say('proof-document-button')).click();
        await isWellMade(page, 'the pictures of a document');
        for (const which of [0, 1]) {
          await page.goto(round);
          await page.getByRole('main').getByRole('link', { name: say('evidence-slot-open') }).nth(which).click();
          await isEnhanced(page, way);
          await page.getByLabel(say('evidence-files')).setInputFiles([PICTURE]);
          if (way !== 'with scripts') await button(page, say('evidence-button')).click();
          await expect(page.locator('.document__picture')).toHaveCount(1);
        }
        await page.goto(round);
        await link(page, say('proof-review-button')).click();
        await isOn(page, say('round-review-title'));
        await isWellMade(page, 'pictures before they are sent');
        await button(page, say('proof-send-button')).click();
        await isOn(page, say('proof-received-title'));
        await isWellMade(page, 'pictures that were received');
      });

      await test.step('the officer sees them, and they do not match', async () => {
        await desk.reload();
        await expect(desk.getByText(PICTURE.name).first()).toBeVisible();
        await isWellMade(desk, 'a case with pictures of who somebody is');
        await act('desk-act-proof-mismatch');
      });

      await test.step('the person would rather come', async () => {
        await page.goto(filed);
        await link(page, say('received-follow')).click();
        await link(page, say('proof-begin')).click();
        await button(page, say('proof-in-person-button')).click();
        await isOn(page, say('status-proof-visit-chosen-title'), say('case-title'));
        await isWellMade(page, 'a case whose person comes');
      });
    });
  });
}
