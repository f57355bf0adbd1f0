import { lostCardAnswers } from '../harness/answers';
import { type Page, expect, nameOf, test, threeCombinations } from '../harness/browser';
import { isOn } from '../harness/steps';

type Focused = { name: string; outline: number; isInView: boolean };

/** What has the focus, and whether one can see that it has. */
function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const label = (element as HTMLInputElement).labels?.[0]?.innerText;
    // A radio button or a box shows its focus on what is drawn in its place.
    const drawn = [element, element.nextElementSibling].filter((one) => one !== null);
    const outlines = drawn.flatMap((one) =>
      [undefined, '::before'].map((part) => {
        const style = getComputedStyle(one, part);
        return style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth);
      }),
    );
    const { top, bottom } = element.getBoundingClientRect();
    return {
      name: (label ?? (element as HTMLElement).innerText ?? '').trim(),
      outline: Math.max(...outlines),
      isInView: bottom > 0 && top < innerHeight,
    };
  });
}

/** Presses Tab until this has the focus. Everything on the way can be seen to have it. */
async function tabTo(page: Page, name: string): Promise<void> {
  // The style sheet is there: before it, the browser draws its own thin ring.
  await page.waitForLoadState('load');
  const seen: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    if (here.name !== '') {
      expect(here.outline, `the focus on “${here.name}” can be seen`).toBeGreaterThanOrEqual(2);
      expect(here.isInView, `“${here.name}” is scrolled into view`).toBe(true);
    }
    if (here.name.startsWith(name)) return;
    seen.push(here.name);
  }
  throw new Error(`Tab never came to “${name}”, only to ${seen.join(', ')}`);
}

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
        await tabTo(page, say('button-continue'));
        await page.keyboard.press('Enter');
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
