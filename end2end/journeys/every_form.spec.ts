import { ANSWERS } from '../harness/answers';
import { axeFindsNothing } from '../harness/axe';
import { type Combination, expect, nameOf, test } from '../harness/browser';
import { fillForm, fillWhatIsNew, pageName } from '../harness/form_robot';
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
        const draft = await client.begin(form);
        if (way === 'with scripts') {
          await fillWhatIsNew(page, client, draft, answers, say, async (page) => {
            await fitsItsWidth(page);
            await axeFindsNothing(page, pageName(page.url()));
          });
        } else {
          await page.goto(draft);
          await link(page, say('task-go-on')).click();
          await fillForm(page, answers, say, { onPage: fitsItsWidth });
        }
        await isOn(page, say('review-title'));
        await expect(page.getByText(say('review-missing-title'))).toHaveCount(0);
        await expect(link(page, say('review-continue'))).toBeVisible();
      });
    });
  }
}
