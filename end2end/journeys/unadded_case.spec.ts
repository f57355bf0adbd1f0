import { expect, nameOf, test, threeCombinations } from '../harness/browser';
import { addACase, importACase, newCode } from '../harness/imported';
import { openAtDesk, signInAnOfficer } from '../harness/staff';
import { button, isOn, link, wellMade } from '../harness/steps';

const name = 'Lucia Morales';
const item = 'A copy of your passport';
const reason = 'The copy that came with the form cannot be read.';
const proof = 'She showed her passport at the counter.';

for (const [turn, combination] of threeCombinations(16).entries()) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('an officer works on a case that nobody has added, and whoever adds it reads what was written', async ({
      page,
      signedIn,
      elsewhere,
      language,
      say,
      at,
      way,
    }) => {
      test.slow();
      void signedIn;
      const isWellMade = wellMade(way);
      const receipt = `IOE091234560${turn}`;
      await importACase(receipt, name);
      const desk = await elsewhere();
      await signInAnOfficer(desk, language, at);

      await test.step('the officer finds it by its number, with what was told of it', async () => {
        await desk.goto(at('/desk'));
        await openAtDesk(desk, receipt, say);
        await expect(desk.getByText(say('desk-nobodys-title'))).toBeVisible();
        await expect(desk.getByText(name).first()).toBeVisible();
        await expect(desk.locator('.history').getByText(say('desk-noted-accepted'))).toBeVisible();
        await isWellMade(desk, 'a case that nobody has added');
      });
      const atDesk = desk.url();

      await test.step('asks for something, and is told where that is read', async () => {
        await link(desk, say('desk-act-evidence-requested')).click();
        await expect(desk.getByText(say('desk-nobodys-act-lead'))).toBeVisible();
        await desk.getByLabel(say('desk-act-items'), { exact: true }).fill(item);
        await desk.getByLabel(say('desk-fee-reason'), { exact: true }).fill(reason);
        await isWellMade(desk, 'an act on a case that nobody has added');
        await button(desk, say('desk-batch-go-on')).click();
        await isOn(desk, say('desk-nobodys-act-title'));
        // English stands in the Spanish history, too.
        await expect(desk.getByText(reason)).toHaveCount(2);
        await expect(desk.getByText(say('desk-nobodys-spanish-missing'))).toBeVisible();
        await isWellMade(desk, 'what stands in the history instead of a letter');
        await button(desk, say('desk-nobodys-button')).click();
        await expect(desk.getByText(say('desk-nobodys-done'))).toBeVisible();
        await expect(desk.locator('.history').getByText(reason)).toBeVisible();
        await isWellMade(desk, 'a history with what was written');
      });

      await test.step('issues a code for it, and reads where its letter is', async () => {
        await link(desk, say('desk-code-link')).click();
        await isOn(desk, say('desk-code-title'));
        await isWellMade(desk, 'where an access code is issued');
        await button(desk, say('desk-code-issue')).click();
        await expect(desk.locator('.error-summary').getByText(say('error-desk-code-reason'))).toBeVisible();
        await desk.getByLabel(say('desk-code-reason'), { exact: true }).fill(proof);
        await button(desk, say('desk-code-issue')).click();
        await expect(desk.getByText(say('desk-code-issued'))).toBeVisible();
        await expect(desk.getByText(proof)).toBeVisible();
        await isWellMade(desk, 'the letter with an access code');
      });

      await test.step('whoever follows it by its number reads none of it', async () => {
        await addACase(page, receipt, '', say, at);
        await isOn(page, say('status-evidence-requested-title'), say('followed-title'));
        await expect(page.getByText(reason)).toHaveCount(0);
      });

      await test.step('whoever adds it reads what happened, what was written, and what is open', async () => {
        await addACase(page, receipt, await newCode(receipt), say, at);
        await expect(page.getByText(say('add-case-done-title'))).toBeVisible();
        await expect(page.locator('.history').getByText(reason)).toBeVisible();
        await expect(page.locator('.history').getByText(item)).toBeVisible();
        await isWellMade(page, 'a case in which something happened before it was added');
        await link(page, say('round-begin')).click();
        await isOn(page, say('round-title'));
        await expect(page.getByText(reason)).toBeVisible();
      });

      await test.step('at the desk it is a case like any other', async () => {
        await desk.goto(atDesk);
        await expect(desk.getByText(say('desk-nobodys-title'))).toHaveCount(0);
        await expect(desk.getByText(say('desk-round-none'))).toBeVisible();
        await expect(desk.locator('.history').getByText(reason)).toBeVisible();
      });
    });
  });
}
