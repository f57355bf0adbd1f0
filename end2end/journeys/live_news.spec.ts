import { expect, nameOf, test, threeCombinations } from '../harness/browser';
import { fileARequest } from '../harness/filed';
import { openAtDesk, signInAnOfficer } from '../harness/staff';
import { button, isOn, link, wellMade } from '../harness/steps';

for (const combination of threeCombinations(19)) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('an open page of a case says that something has happened, and shows it when it is asked to', async ({
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
      await link(page, say('received-follow')).click();
      await isOn(page, say('status-received-title'), say('case-title'));
      const news = page.locator('[data-live]');
      await expect(news).toHaveText('');
      let pages = 0;
      page.on('framenavigated', () => (pages += 1));

      await test.step('meanwhile an officer accepts it', async () => {
        const desk = await elsewhere();
        await signInAnOfficer(desk, language, at);
        await desk.goto(at('/desk'));
        await openAtDesk(desk, receipt, say);
        await link(desk, say('desk-act-accepted')).click();
        await button(desk, say('desk-fee-go-on')).click();
        await isOn(desk, say('desk-confirm-title'));
        await button(desk, say('desk-act-confirm-button')).click();
        await expect(desk.getByText(say('desk-act-done'))).toBeVisible();
      });

      if (way === 'without scripts') {
        await test.step('nobody tells a page without scripts, and it shows it when it is opened again', async () => {
          await expect(news).toHaveText('');
          await page.reload();
        });
      } else {
        await test.step('the page says so where it is, and stays as it is', async () => {
          await expect(news).toContainText(say('case-news'));
          await expect(page.getByRole('status').filter({ hasText: say('case-news') })).toBeVisible();
          await isOn(page, say('status-received-title'), say('case-title'));
          expect(pages, 'nothing was loaded again').toBe(0);
          await isWellMade(page, 'a case with news');
        });
        await link(page, say('case-news-show')).click();
      }
      await isOn(page, say('status-accepted-title'), say('case-title'));
      await expect(news).toHaveText('');
    });
  });
}
