import { expect, nameOf, test, threeCombinations } from '../harness/browser';
import { answerPage } from '../harness/form_robot';
import { button, fitsItsWidth, link } from '../harness/steps';
import { pattern } from '../harness/words';

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

    test('two answers to one question are both kept until somebody chooses', async ({ page, context, draft, say, sayOfForm }) => {
      const other = await context.newPage();
      for (const window of [page, other]) await window.goto(`${draft}/page/places`);

      await answerPage(page, { 'where-applied': 'Houston, Texas', 'where-granted': 'Houston, Texas' });
      await button(page, say('button-continue')).click();
      await page.waitForURL(/(?<!places)$/);
      await answerPage(other, { 'where-applied': 'Dallas, Texas', 'where-granted': 'Houston, Texas' });
      await button(other, say('button-continue')).click();

      const choice = other.getByRole('region', { name: say('collision-title', { question: sayOfForm('where-applied') }) });
      await expect(choice).toBeFocused();
      await expect(choice.getByText('Houston, Texas')).toBeVisible();
      await expect(choice.getByText('Dallas, Texas')).toBeVisible();
      await expect(choice.getByText(pattern(say('collision-typed')))).toHaveCount(2);
      const heading = other.getByRole('heading', { level: 1 });
      expect((await choice.boundingBox())!.y, 'it stands above the page').toBeLessThan((await heading.boundingBox())!.y);
      await fitsItsWidth(other);

      await page.goto(draft);
      await expect(page.getByText(say('undecided-state')).first()).toBeVisible();
      await link(page, sayOfForm('where-applied')).click();
      await expect(page).toHaveURL(/\/page\/places$/);

      await button(other, say('collision-take')).click();
      await expect(choice).toHaveCount(0);
      await expect(other.locator('#where-applied')).toHaveValue('Dallas, Texas');
      await page.goto(`${draft}/page/places`);
      await expect(page.locator('#where-applied')).toHaveValue('Dallas, Texas');
      await expect(page.locator('#where-granted')).toHaveValue('Houston, Texas');
    });
  });
}
