import { type Combination, expect, nameOf, test } from '../harness/browser';
import { PICTURE } from '../harness/files';
import { fileARequest } from '../harness/filed';
import { openAtDesk, signInAnOfficer } from '../harness/staff';
import {
  addAPicture,
  button,
  isEnhanced,
  isOn,
  link,
  newestLetter,
  receiptNumber,
  saysWhatIsWrong,
  wellMade,
} from '../harness/steps';
import { pattern } from '../harness/words';

const title = 'My <new> passport';
const other = 'A letter from my landlord';

/** As people have it at hand and at home, each in one language. */
const ON_A_PHONE_AND_AT_A_DESK: Combination[] = [
  { way: 'with scripts', width: 390, language: 'es' },
  { way: 'without scripts', width: 1280, language: 'en' },
];

for (const combination of ON_A_PHONE_AND_AT_A_DESK) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('a person sends documents that nobody asked for, once, and an officer looks at them', async ({
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
      const isWellMade = wellMade(way);
      const receipt = await fileARequest(page, client, say);

      await test.step('the page of the case leads there, and says the one rule before anything is sent', async () => {
        await link(page, say('received-follow')).click();
        await link(page, say('send-link')).click();
        await isOn(page, say('send-title'));
        await expect(page.getByText(say('send-rule'))).toBeVisible();
        await expect(button(page, say('send-button'))).toHaveCount(0);
        await isWellMade(page, 'documents that nobody asked for');
      });
      const send = page.url();

      await test.step('what is missing is named', async () => {
        await button(page, say('send-add-button')).click();
        await saysWhatIsWrong(page, say, { title: say('error-send-title-empty') });
        await isWellMade(page, 'documents that nobody asked for, with a mistake');
      });

      await test.step('a photo is added under a name in its person’s words', async () => {
        await page.locator('#title').fill(title);
        await button(page, say('send-add-button')).click();
        await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
        await isEnhanced(page, way);
        await addAPicture(page, say);
        await isWellMade(page, 'a document that nobody asked for');
      });

      await test.step('what was named and has no document is told to stay behind', async () => {
        await link(page, say('send-slot-back')).click();
        await page.locator('#title').fill(other);
        await button(page, say('send-add-button')).click();
        await expect(page.getByRole('heading', { level: 1, name: other })).toBeVisible();
        await link(page, say('send-slot-back')).click();
        await expect(page.getByText(say('send-item-none'))).toBeVisible();
        await expect(page.getByText(PICTURE.name).first()).toBeVisible();
        await isWellMade(page, 'documents before they are sent');
      });

      await test.step('the rest is sent once, with a receipt', async () => {
        await button(page, say('send-button')).click();
        await isOn(page, say('sent-title'));
        expect(await receiptNumber(page)).toBe(receipt);
        await expect(page.locator('.evidence__title')).toHaveText([title]);
        await isWellMade(page, 'documents that were received');
        const sent = page.url();
        await link(page, say('received-follow')).click();
        await isOn(page, say('status-letter-received-title'), say('case-title'));
        await page.getByRole('link', { name: pattern(say('sent-link')) }).click();
        await expect(page).toHaveURL(sent);
        await page.goto(send);
        await expect(page.getByText(title)).toHaveCount(0);
      });

      await test.step('a mail says that they came', async () => {
        await page.goto(at('/mailbox'));
        await newestLetter(page, signedIn, pattern(say('mail-supplement-subject')));
      });

      await test.step('the officer finds them, new until somebody has looked', async () => {
        const desk = await elsewhere();
        await signInAnOfficer(desk, language, at);
        await desk.goto(at('/desk'));
        await openAtDesk(desk, receipt, say);
        await expect(desk.getByRole('heading', { name: say('desk-sent-title') })).toBeVisible();
        const sent = desk.locator('.evidence', { hasText: title });
        await expect(sent).toBeVisible();
        await expect(desk.locator('h3 .usa-tag')).toHaveText([say('desk-sent-new')]);
        await isWellMade(desk, 'a case to which something was sent');
        const file = await sent.getByRole('link').getAttribute('href');
        const opened = await desk.request.get(file!);
        expect(opened.headers()['content-type']).toContain('image/');
        await desk.reload();
        await expect(sent).toBeVisible();
        await expect(desk.locator('h3 .usa-tag')).toHaveCount(0);
      });
    });
  });
}
