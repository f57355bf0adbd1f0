import { expect, nameOf, test, threeCombinations } from '../harness/browser';
import { PICTURE } from '../harness/files';
import { signInAnOfficer } from '../harness/staff';
import { button, isEnhanced, isOn, link, wellMade } from '../harness/steps';

const SUBJECT = 'The letter of my employer';
const TEXT = 'Here is a photo of the letter.';
const ANSWER = 'Thank you. Here is what we have on file.';

for (const combination of threeCombinations(13)) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('a photo goes with a message, an officer opens it, and answers with another one', async ({
      page,
      signedIn,
      elsewhere,
      language,
      say,
      at,
      way,
    }) => {
      test.slow();
      void signedIn;
      const isWellMade = wellMade(way);

      await test.step('what is typed is kept while the photo is added', async () => {
        await page.goto(at('/messages/new'));
        await page.locator('#subject').fill(SUBJECT);
        await page.locator('#text').fill(TEXT);
        await button(page, say('enclosed-add')).click();
        await isOn(page, say('enclosed-title'));
        await isEnhanced(page, way);
        await page.getByLabel(say('evidence-files')).setInputFiles([PICTURE]);
        if (way !== 'with scripts') await button(page, say('evidence-button')).click();
        await expect(page.locator('.document__picture')).toHaveCount(1);
        await isWellMade(page, 'documents for a message');
        await link(page, say('enclosed-back')).click();
        await expect(page.locator('#text')).toHaveValue(TEXT);
        await expect(page.getByText(say('enclosed-there'))).toBeVisible();
        await isWellMade(page, 'a message with a document, not sent');
      });

      await test.step('both go together, once', async () => {
        await page.getByLabel(say('threads-about-other'), { exact: true }).check();
        await button(page, say('thread-send')).click();
        await expect(page.getByText(say('thread-sent-title'))).toBeVisible();
        await expect(page.locator('.conversation__files a')).toHaveCount(1);
        await isWellMade(page, 'a message with a document');
      });

      const desk = await elsewhere();

      await test.step('an officer opens it', async () => {
        await signInAnOfficer(desk, language, at);
        const thread = page.url().split('?')[0]!.split('/').at(-1)!;
        await desk.goto(at(`/desk/messages/${thread}`));
        await isOn(desk, SUBJECT, say('desk-message-title'));
        const href = await desk.locator('.conversation__files a').getAttribute('href');
        const answer = await desk.request.get(href!);
        expect(answer.status()).toBe(200);
        expect(answer.headers()['content-type']).toContain('image/');
      });

      await test.step('the officer answers with a photo, too', async () => {
        await desk.locator('#text').fill(ANSWER);
        await button(desk, say('enclosed-add')).click();
        await isOn(desk, say('enclosed-title'));
        await isEnhanced(desk, way);
        await desk.getByLabel(say('evidence-files')).setInputFiles([PICTURE]);
        if (way !== 'with scripts') await button(desk, say('evidence-button')).click();
        await expect(desk.locator('.document__picture')).toHaveCount(1);
        await link(desk, say('enclosed-back')).click();
        await expect(desk.locator('#text')).toHaveValue(ANSWER);
        await isWellMade(desk, 'an answer with a document, not sent');
        await button(desk, say('desk-answer-send')).click();
        await expect(desk.getByText(say('desk-answered-title'))).toBeVisible();
        await expect(desk.locator('.conversation__files a')).toHaveCount(2);
      });

      await test.step('its person opens it', async () => {
        await page.reload();
        await expect(page.locator('.conversation__files a')).toHaveCount(2);
        await page.locator('.conversation__files a').last().click();
        await expect(page.getByRole('heading', { level: 1, name: say('enclosed-from-agency') })).toBeVisible();
        await isWellMade(page, 'a document from the agency');
      });
    });
  });
}
