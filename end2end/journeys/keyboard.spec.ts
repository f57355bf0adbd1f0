import { lostCardAnswers, signerOf } from '../harness/answers';
import { type Combination, expect, nameOf, test, threeCombinations } from '../harness/browser';
import { PICTURE } from '../harness/files';
import { fileARequest } from '../harness/filed';
import { focused, move, pressOn, tabTo, typeInto } from '../harness/keyboard';
import { signInAnOfficer } from '../harness/staff';
import { isEnhanced, isOn, untilFiled } from '../harness/steps';
import { formWordsOf, pattern } from '../harness/words';

for (const combination of threeCombinations(6)) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('an account is created by keyboard alone', async ({ page, person, say, at }) => {
      await page.goto(at('/'));
      await page.keyboard.press('Tab');
      expect((await focused(page)).name).toBe(say('skip-to-content'));
      await page.keyboard.press('Enter');
      await tabTo(page, say('menu-sign-up'));
      await page.keyboard.press('Enter');
      await isOn(page, say('sign-up-title'));
      await tabTo(page, say('sign-up-email'));
      await page.keyboard.type(person.email);
      await page.keyboard.press('Enter');
      await isOn(page, say('sign-up-sent-title'));

      await page.goto(await person.mailbox.link(page.request));
      await tabTo(page, say('terms-button'));
      await page.keyboard.press('Enter');
      await isOn(page, say('password-title'));
      await tabTo(page, say('password-label'));
      await page.keyboard.type(person.password);
      await page.keyboard.press('Enter');
      await isOn(page, say('method-title'));
      await tabTo(page, say('method-app'));
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await isOn(page, say('code-title'));
      await tabTo(page, say('code-label'));
      await page.keyboard.type(await person.mailbox.code(page.request));
      await page.keyboard.press('Enter');
      await isOn(page, say('recovery-title'));
      await tabTo(page, say('kind-later'));
      await page.keyboard.press('Enter');
      await isOn(page, say('kind-title'));
      await tabTo(page, say('kind-applicant'));
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await isOn(page, say('profile-title'));
      await tabTo(page, say('profile-family'));
      await page.keyboard.type('Zubizarreta');
      await page.keyboard.press('Enter');
      await isOn(page, say('home-title'));
    });

    test('questions of every kind are answered by keyboard alone', async ({ page, draft, client, say, sayOfForm }) => {
      await client.fill(draft, lostCardAnswers(), 'birthplace');
      const go = async (name: string) => {
        await page.goto(`${draft}/page/${name}`);
      };
      const send = async (name: string) => {
        await pressOn(page, say('button-continue'));
        await page.waitForURL((address) => !address.pathname.endsWith(name));
      };

      await go('sex');
      await tabTo(page, sayOfForm('sex.option-female'));
      await page.keyboard.press('Space');
      await expect(page.locator('#sex--female')).toBeChecked();
      await send('sex');

      await tabTo(page, sayOfForm('birth-city'));
      await page.keyboard.type('San Salvador');
      await tabTo(page, sayOfForm('birth-country'));
      await page.keyboard.type('El Salvador');
      await expect(page.locator('#birth-country')).toHaveValue('SV');
      await send('birthplace');

      await go('race');
      await tabTo(page, sayOfForm('race.option-asian'));
      await page.keyboard.press('Space');
      await expect(page.locator('#race--asian')).toBeChecked();
      await send('race');
    });
  });
}

/** Once as narrow and once as wide as people have it, once with what wakes a page and once without. */
const NARROW_AND_WIDE: Combination[] = [
  { way: 'with scripts', width: 320, language: 'es' },
  { way: 'without scripts', width: 1280, language: 'en' },
];

for (const combination of NARROW_AND_WIDE) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('a form is filled in, put right, signed and paid for by keyboard alone', async ({
      page,
      draft,
      client,
      say,
      sayOfForm,
      language,
      way,
    }) => {
      test.slow();
      const answers = { ...lostCardAnswers(), more: 'yes' };

      await test.step('from the list of tasks to a date', async () => {
        await client.fill(draft, answers, 'date-of-birth');
        await page.goto(draft);
        await pressOn(page, say('task-go-on'));
        await page.waitForURL(/\/page\/date-of-birth$/);
        const shared = formWordsOf(language, 'shared');
        await typeInto(page, shared('part-month'), '4');
        await typeInto(page, shared('part-day'), '12');
        await typeInto(page, shared('part-year'), '1980');
        await page.keyboard.press('Enter');
        await page.waitForURL((address) => !address.pathname.endsWith('date-of-birth'));
      });

      await test.step('a row is added, changed, and another one removed', async () => {
        const numbered = (name: string, number: number) => sayOfForm(name).replace('{ $number }', String(number));
        const rows = page.locator('.question-row');
        await client.fill(draft, answers, 'remarks');
        await page.goto(`${draft}/page/remarks`);
        await tabTo(page, sayOfForm('about.option-reason'));
        await page.keyboard.press('Space');
        await typeInto(page, sayOfForm('text'), 'My bag was stolen.');
        await pressOn(page, sayOfForm('remark.add'));
        await expect(rows).toHaveCount(2);
        // The first one is told in short, and opens.
        await pressOn(page, numbered('remark.row', 1));
        await expect(page.locator('details.folded-record')).toHaveAttribute('open');
        await typeInto(page, sayOfForm('text'), 'It was dark. ');
        await pressOn(page, numbered('remark.remove', 2));
        await expect(rows).toHaveCount(1);
        await expect(rows).toContainText('It was dark.');
        await pressOn(page, say('button-continue'));
        await page.waitForURL((address) => !address.pathname.endsWith('remarks'));
      });

      await test.step('a document is added', async () => {
        await client.fill(draft, answers);
        await page.goto(draft);
        await pressOn(page, say('evidence-task'));
        await isOn(page, say('evidence-title'));
        await pressOn(page, say('evidence-slot-open'));
        await expect(page.getByLabel(say('evidence-files'))).toBeVisible();
        await isEnhanced(page, way);
        await tabTo(page, say('evidence-files'));
        // What the browser shows then is its own.
        await page.locator('input[type=file]:focus').setInputFiles(PICTURE);
        if (way !== 'with scripts') await pressOn(page, say('evidence-button'));
        await expect(page.locator('.document__picture')).toHaveCount(1);
      });

      await test.step('an answer is changed from the review', async () => {
        await page.goto(`${draft}/review`);
        await pressOn(page, pattern(sayOfForm('eyes')));
        await page.waitForURL(/\/page\/eyes$/);
        await tabTo(page, sayOfForm('eyes.option-brown'));
        await move(page, 'ArrowDown');
        await expect(page.locator('#eyes--black')).toBeChecked();
        await page.keyboard.press('Enter');
        await isOn(page, say('review-title'));
      });

      await test.step('it is signed and paid for', async () => {
        await pressOn(page, say('review-continue'));
        await isOn(page, say('sign-title'));
        await tabTo(page, say('sign-agree'));
        await page.keyboard.press('Space');
        await typeInto(page, say('sign-name'), signerOf(answers));
        await page.keyboard.press('Enter');
        await expect(page.getByRole('heading', { level: 1, name: say('checkout-title') })).toBeVisible();
        await pressOn(page, say('checkout-pay'));
        await untilFiled(page, say);
      });
    });
  });
}

test.describe('at the desk', () => {
  // Where there is room, what can be done with the cases that are ticked stays in its place while they are gone through.
  test.use({ way: 'with scripts', width: 1280, language: 'en' });

  test('an officer goes from the list to an act and confirms it by keyboard alone', async ({
    page,
    signedIn,
    client,
    elsewhere,
    language,
    say,
    at,
  }) => {
    test.slow();
    void signedIn;
    const receipt = await fileARequest(page, client, say);
    const desk = await elsewhere();
    await signInAnOfficer(desk, language, at);
    const isOnTheCase = () => expect(desk).toHaveTitle(`${say('desk-case-title')} – Landfall`);

    await test.step('through all cases and back to the search', async () => {
      await desk.goto(at('/desk'));
      await tabTo(desk, say('desk-batch-go-on'));
      await tabTo(desk, say('desk-find'), 'Shift+Tab');
      await desk.keyboard.type(receipt);
      await desk.keyboard.press('Enter');
      await isOnTheCase();
      await pressOn(desk, say('desk-assign-take'));
      await expect(desk.getByText(say('desk-assigned-yours'))).toBeVisible();
    });

    await test.step('to the one case of their own, which is ticked and opened', async () => {
      await desk.goto(at('/desk'));
      await typeInto(desk, say('desk-work-whose'), say('desk-work-mine'));
      await pressOn(desk, say('desk-work-filter-button'));
      await expect(desk).toHaveURL(/whose=mine/);
      await tabTo(desk, receipt);
      await desk.keyboard.press('Space');
      await expect(desk.locator('.work-list :checked')).toHaveCount(1);
      await pressOn(desk, receipt);
      await isOnTheCase();
    });

    await test.step('to the letter, and it happens', async () => {
      await pressOn(desk, say('desk-act-accepted'));
      await isOn(desk, say('desk-act-accepted'));
      await typeInto(desk, say('desk-act-words'), 'We work through these cases this week.');
      await pressOn(desk, say('desk-fee-go-on'));
      await isOn(desk, say('desk-confirm-title'));
      await pressOn(desk, say('desk-act-confirm-button'));
      await expect(desk.getByText(say('desk-act-done'))).toBeVisible();
    });
  });
});
