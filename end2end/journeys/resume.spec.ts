import { lostCardAnswers } from '../harness/answers';
import { expect, nameOf, test, threeCombinations } from '../harness/browser';
import { answerPage, fillForm, pageName } from '../harness/form_robot';
import { button, isOn, link, signIn, signOut } from '../harness/steps';

for (const combination of threeCombinations(1)) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('a form is resumed where it was left, on the same day or another', async ({ page, signedIn, draft, say, sayOfForm, at }) => {
      await page.goto(`${draft}/page/status`);
      await fillForm(page, lostCardAnswers(), say, { until: 'sex' });
      await answerPage(page, { sex: 'female' });
      await button(page, say('save-and-leave')).click();
      await expect(page.getByRole('heading', { level: 1, name: say('task-list-title') })).toBeVisible();
      await signOut(page, say);

      await page.goto(at('/sign-in'));
      await signIn(page, signedIn, say);
      await isOn(page, say('home-title'));
      const need = page.getByRole('main');
      await expect(need).toContainText(say('home-draft-title', { form: sayOfForm('form-name') }));
      await page.getByRole('link', { name: new RegExp(`^${say('home-draft-open')}`) }).click();
      await expect(page.getByRole('heading', { level: 1, name: say('task-list-title') })).toBeVisible();
      await link(page, say('task-go-on')).click();
      expect(pageName(page.url()), 'the answer given with Save and leave counts').toBe('birthplace');
    });

    test('after signing in somebody is where they wanted to be', async ({ page, signedIn, draft, say, at }) => {
      await page.goto(at('/home'));
      await signOut(page, say);
      await page.goto(`${draft}/page/date-of-birth`);
      await isOn(page, say('sign-in-title'));
      await signIn(page, signedIn, say);
      await page.waitForURL((address) => address.pathname.startsWith(draft));
      expect(pageName(page.url())).toBe('date-of-birth');
    });
  });
}
