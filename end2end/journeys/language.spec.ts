import { lostCardAnswers } from '../harness/answers';
import { expect, nameOf, test, threeCombinations } from '../harness/browser';
import { localized } from '../harness/languages';

for (const combination of threeCombinations(7)) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('changing the language keeps the place and what was answered', async ({ page, draft, client, language }) => {
      await client.fill(draft, lostCardAnswers(), 'parents');
      const plain = draft.replace(/^\/es/, '');
      const other = language === 'en' ? 'es' : 'en';

      for (const path of ['/home', '/forms', '/forms/i-90', plain, `${plain}/page/legal-name`, `${plain}/review`, '/mailbox']) {
        await page.goto(localized(path, language));
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        const before = await page.title();
        await page.getByRole('navigation').getByRole('link', { name: other === 'es' ? 'Español' : 'English' }).click();
        await expect(page).toHaveURL(localized(path, other));
        await expect(page.locator('html')).toHaveAttribute('lang', other);
        expect(await page.title()).not.toBe(before);
      }
      await page.goto(localized(`${plain}/page/legal-name`, other));
      await expect(page.locator('#legal-name_family')).toHaveValue('Zubizarreta');
    });
  });
}
