import { lostCardAnswers } from '../harness/answers';
import { type Page, type Say, expect, nameOf, test, threeCombinations } from '../harness/browser';
import { PICTURE, pages } from '../harness/files';
import { button, isEnhanced, isOn, link } from '../harness/steps';

/** Opens the first thing that a form asks for. */
async function openSlot(page: Page, draft: string, say: Say): Promise<void> {
  await page.goto(`${draft}/evidence`);
  await page.getByRole('main').getByRole('link', { name: say('evidence-slot-open') }).first().click();
}

for (const combination of threeCombinations(8)) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('a document is found again, looked at on its page, and added to another form', async ({ page, client, draft, say, at, way }) => {
      await client.fill(draft, lostCardAnswers());
      await openSlot(page, draft, say);
      await isEnhanced(page, way);
      await page.getByLabel(say('evidence-files')).setInputFiles([PICTURE, pages('letter.pdf', 1_000)]);
      if (way !== 'with scripts') await button(page, say('evidence-button')).click();
      await expect(page.locator('.document__picture')).toHaveCount(1);

      await page.goto(at('/documents'));
      await isOn(page, say('library-title'));
      await expect(page.locator('.document__name', { hasText: PICTURE.name })).toHaveCount(1);
      await link(page, say('library-show-received')).click();
      await expect(page.getByText(say('library-empty-part'))).toBeVisible();
      await link(page, say('library-show-sent')).click();
      await page.getByRole('link', { name: `${say('evidence-look')} ${PICTURE.name}` }).click();
      await expect(page.locator('.document-view__picture')).toBeVisible();
      await expect(page.getByText(say('library-seen-only-you'))).toBeVisible();

      await page.goto(at('/documents'));
      await page.getByRole('link', { name: `${say('evidence-look')} letter.pdf` }).click();
      const letter = page.locator('object[type="application/pdf"]');
      await expect(letter).toBeVisible();
      const file = await page.request.get((await letter.getAttribute('data')) ?? '');
      expect(file.headers()['content-security-policy']).toContain("default-src 'none'");

      const other = await client.begin('i-90');
      await client.fill(other, lostCardAnswers());
      await openSlot(page, other, say);
      await link(page, say('library-again-link')).click();
      await isOn(page, say('library-again-title'));
      await page.locator('label', { hasText: PICTURE.name }).click();
      await button(page, say('library-again-button')).click();
      await expect(page.locator('.document__name', { hasText: PICTURE.name })).toHaveCount(1);
      await expect(page.locator('.document__picture')).toHaveCount(1);
    });
  });
}
