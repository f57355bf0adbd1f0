import { type Page, expect, nameOf, test, threeCombinations } from '../harness/browser';
import { addACase, importACase, newCode } from '../harness/imported';
import { Person } from '../harness/person';
import { button, isOn, link, saysWhatIsWrong, wellMade } from '../harness/steps';

const name = 'Lucia Morales';

for (const [turn, combination] of threeCombinations(11).entries()) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('a case from elsewhere is followed, added with a code, and moves with a new one', async ({
      page,
      signedIn,
      elsewhere,
      language,
      say,
      at,
      way,
      watch,
    }) => {
      void signedIn;
      watch.expects(/status of 404/);
      const receipt = `IOE091234567${turn}`;
      const isWellMade = wellMade(way);
      const add = (page: Page, code: string) => addACase(page, receipt, code, say, at);
      await importACase(receipt, name);

      await test.step('the way there says what each way shows', async () => {
        await page.goto(at('/home'));
        await link(page, say('add-case-title')).click();
        await isOn(page, say('add-case-title'));
        await expect(page.getByText(say('add-case-why-number'))).toBeVisible();
        await isWellMade(page, 'adding a case');
      });

      await test.step('with the number alone it is followed', async () => {
        await add(page, '');
        await expect(page.getByText(say('followed-done-title'))).toBeVisible();
        await expect(page.getByRole('heading', { level: 1, name: say('status-accepted-title') })).toBeVisible();
        await expect(page.getByText(name)).toHaveCount(0);
        await isWellMade(page, 'a case that is followed');
      });

      const code = await newCode(receipt);
      await test.step('a wrong code says what to do, and the right one makes the case theirs', async () => {
        await add(page, '0000-0000-0000');
        await saysWhatIsWrong(page, say, { code: say('error-add-case-wrong') });
        await expect(page.getByText(say('add-case-help-wrong'))).toBeVisible();
        await isWellMade(page, 'adding a case, with a mistake');
        await add(page, code.toLowerCase());
        await expect(page.getByText(say('add-case-done-title'))).toBeVisible();
        await expect(page.getByText(say('case-elsewhere'))).toBeVisible();
        await isWellMade(page, 'a case that was filed elsewhere');
      });
      const added = page.url();

      await test.step('with a new code it moves to somebody else, and is here no more', async () => {
        const other = await elsewhere();
        const person = new Person();
        await person.createAccount(other.context().request, language);
        await add(other, code);
        await saysWhatIsWrong(other, say, { code: say('error-add-case-used') });
        await add(other, await newCode(receipt));
        await expect(other.getByText(say('add-case-done-title'))).toBeVisible();
        expect((await page.goto(added))?.status()).toBe(404);
        await page.goto(at('/account/history'));
        await expect(page.getByText(say('security-case-taken'))).toBeVisible();
      });

      await test.step('and it can be followed again, and no more', async () => {
        await add(page, '');
        await expect(page.getByText(say('followed-done-title'))).toBeVisible();
        await button(page, say('followed-stop')).click();
        await isOn(page, say('home-title'));
        await expect(page.getByText(say('followed-stopped-title'))).toBeVisible();
      });
    });
  });
}
