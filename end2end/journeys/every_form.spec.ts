import { ANSWERS } from '../harness/answers';
import { axeFindsNothing } from '../harness/axe';
import { type Combination, expect, nameOf, test } from '../harness/browser';
import { fillForm, pageName } from '../harness/form_robot';
import { fitsItsWidth, isOn, link } from '../harness/steps';

// Every form of the library that has a file in `answers/`, from its first question to the review.

const COMBINATIONS: Combination[] = [
  { way: 'with scripts', width: 1280, language: 'en' },
  { way: 'without scripts', width: 320, language: 'es' },
];

for (const [form, answers] of Object.entries(ANSWERS)) {
  for (const combination of COMBINATIONS) {
    test.describe(nameOf(combination), () => {
      test.use(combination);

      test(`${form} is filled in, and nothing is missing`, async ({ page, signedIn, client, say, way }) => {
        test.slow();
        void signedIn;
        await page.goto(await client.begin(form));
        await link(page, say('task-go-on')).click();
        await fillForm(page, answers, say, {
          onPage: async (page) => {
            await fitsItsWidth(page);
            if (way === 'with scripts') await axeFindsNothing(page, pageName(page.url()));
          },
        });
        await isOn(page, say('review-title'));
        await expect(page.getByText(say('review-missing-title'))).toHaveCount(0);
        await expect(link(page, say('review-continue'))).toBeVisible();
      });
    });
  }
}
