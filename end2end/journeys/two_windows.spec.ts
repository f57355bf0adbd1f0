import { expect, nameOf, test, threeCombinations } from '../harness/browser';
import { answerPage } from '../harness/form_robot';
import { button, fitsItsWidth } from '../harness/steps';

for (const combination of threeCombinations(2)) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('two windows with one form lose nothing of each other', async ({ page, context, draft, say }) => {
      const other = await context.newPage();
      for (const window of [page, other]) await window.goto(`${draft}/page/reach`);

      await answerPage(page, { 'daytime-phone': '713-555-0142' });
      await button(page, say('button-continue')).click();
      await page.waitForURL(/(?<!reach)$/);
      await answerPage(other, { 'mobile-phone': '713-555-0199' });
      await button(other, say('button-continue')).click();
      await other.waitForURL(/(?<!reach)$/);

      await page.goto(`${draft}/page/reach`);
      await expect(page.locator('#daytime-phone')).toHaveValue('713-555-0142');
      await expect(page.locator('#mobile-phone')).toHaveValue('713-555-0199');
    });

    test('two answers to one question are both kept until somebody chooses', async ({ page, context, draft, say }) => {
      const other = await context.newPage();
      for (const window of [page, other]) await window.goto(`${draft}/page/places`);

      await answerPage(page, { 'where-applied': 'Houston, Texas', 'where-granted': 'Houston, Texas' });
      await button(page, say('button-continue')).click();
      await page.waitForURL(/(?<!places)$/);
      await answerPage(other, { 'where-applied': 'Dallas, Texas', 'where-granted': 'Houston, Texas' });
      await button(other, say('button-continue')).click();

      await expect(other.getByText(say('collision-title'))).toBeVisible();
      await expect(other.getByText(say('collision-theirs', { answer: 'Houston, Texas' }))).toBeVisible();
      const mine = other.locator('form', { hasText: say('collision-yours', { answer: 'Dallas, Texas' }) });
      await expect(mine).toBeVisible();
      await fitsItsWidth(other);

      await mine.getByRole('button', { name: say('collision-keep') }).click();
      await expect(other.getByText(say('collision-title'))).toHaveCount(0);
      await expect(other.locator('#where-applied')).toHaveValue('Dallas, Texas');
      await page.goto(`${draft}/page/places`);
      await expect(page.locator('#where-applied')).toHaveValue('Dallas, Texas');
      await expect(page.locator('#where-granted')).toHaveValue('Houston, Texas');
    });
  });
}
