import { lostCardAnswers, signerOf } from '../harness/answers';
import { expect, nameOf, test, threeCombinations } from '../harness/browser';
import { PICTURE, PROGRAM } from '../harness/files';
import { button, isEnhanced, isOn, sign, untilFiled } from '../harness/steps';

for (const combination of threeCombinations(7)) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('documents are added, put right, explained and filed with the form', async ({ page, client, draft, say, way }) => {
      const answers = lostCardAnswers();
      await client.fill(draft, answers);
      await page.goto(`${draft}/review`);
      await expect(page.getByText(say('review-evidence-title'))).toBeVisible();
      await page.goto(draft);
      await page.getByRole('link', { name: say('evidence-task'), exact: true }).click();
      await isOn(page, say('evidence-title'));
      await page.getByRole('main').getByRole('link', { name: say('evidence-slot-open') }).first().click();

      // Nothing chosen, then a photo together with what is no document. With scripts what is chosen is sent by itself.
      await isEnhanced(page, way);
      if (way !== 'with scripts') {
        await button(page, say('evidence-button')).click();
        await expect(page.locator('.error-summary').getByText(say('error-evidence-none'))).toBeVisible();
      }
      await page.getByLabel(say('evidence-files')).setInputFiles([PICTURE, PROGRAM]);
      if (way !== 'with scripts') await button(page, say('evidence-button')).click();
      await expect(page.locator('.upload:visible')).toHaveCount(0);
      await expect(page.locator('#evidence-there').getByText(say('error-file-kind'))).toBeVisible();
      await expect(page.getByText(PICTURE.name).first()).toBeVisible();
      await expect(page.locator('.document__picture')).toHaveCount(1);
      await page.getByRole('button', { name: `${say('evidence-dismiss')} ${PROGRAM.name}` }).click();
      await expect(page.getByText(PROGRAM.name)).toHaveCount(0);
      await page.getByRole('button', { name: `${say('evidence-turn')} ${PICTURE.name}` }).click();
      await expect(page.locator('.document__picture--right')).toHaveCount(1);

      // The other thing that helps: an explanation in its place.
      await page.goto(`${draft}/evidence`);
      await page.getByRole('main').getByRole('link', { name: say('evidence-slot-open') }).last().click();
      await page.getByLabel(say('evidence-without-label')).fill('It was stolen with my bag.');
      await button(page, say('evidence-without-button')).click();
      await expect(page.getByText(say('evidence-without-said'))).toBeVisible();

      await page.goto(`${draft}/review`);
      await expect(page.getByText(say('review-evidence-title'))).toHaveCount(0);
      await page.goto(`${draft}/sign`);
      await sign(page, signerOf(answers), say);
      await button(page, say('checkout-pay')).click();
      await untilFiled(page, say);
      await expect(page.getByRole('heading', { name: say('received-evidence') })).toBeVisible();
    });
  });
}
