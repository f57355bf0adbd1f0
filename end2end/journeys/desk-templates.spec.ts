import { expect, localized, nameOf, test, threeCombinations } from '../harness/browser';
import { fileARequest } from '../harness/filed';
import { openAtDesk, signInAnOfficer } from '../harness/staff';
import { button, isOn, link, wellMade } from '../harness/steps';

const items = { en: 'Your lease\nYour bank statements', es: 'Su contrato de alquiler\nSus estados de cuenta' };
const reason = { en: 'We have to see that you live together.', es: 'Tenemos que ver que viven juntos.' };

for (const combination of threeCombinations(15)) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('a supervisor keeps a text, an officer starts from it, and each reads it in their language', async ({
      page,
      signedIn,
      client,
      elsewhere,
      language,
      say,
      at,
      way,
    }) => {
      test.slow();
      void signedIn;
      const isWellMade = wellMade(way);
      const receipt = await fileARequest(page, client, say);
      const filed = page.url();
      // A text of this journey alone, so that no other one meets it.
      const name = `Living together ${receipt.slice(-6)}`;
      const boss = await elsewhere();
      await signInAnOfficer(boss, language, at, 'supervisor');

      await test.step('what is missing is named, and what was typed stays', async () => {
        await boss.goto(at('/desk'));
        await link(boss, say('desk-templates-title')).click();
        await isOn(boss, say('desk-templates-title'));
        await isWellMade(boss, 'the ready texts');
        await link(boss, say('desk-templates-make')).click();
        await button(boss, say('button-continue')).click();
        await expect(boss.locator('.error-summary').getByText(say('error-desk-template-act'))).toBeVisible();
        await boss.getByLabel(say('desk-templates-act')).selectOption('evidence-requested');
        await button(boss, say('button-continue')).click();
        await isOn(boss, say('desk-act-evidence-requested'), say('desk-templates-make'));
        await boss.getByLabel(say('desk-templates-name'), { exact: true }).fill(name);
        await boss.getByLabel(say('desk-act-items'), { exact: true }).fill(items.en);
        await boss.getByLabel(say('desk-act-items-spanish'), { exact: true }).fill('Su contrato de alquiler');
        await boss.getByLabel(say('desk-fee-reason'), { exact: true }).fill(reason.en);
        await button(boss, say('desk-templates-save')).click();
        const summary = boss.locator('.error-summary');
        await expect(summary.getByText(say('error-desk-act-items-spanish', { count: 2 }))).toBeVisible();
        await expect(summary.getByText(say('error-desk-template-spanish'))).toBeVisible();
        await expect(boss.getByLabel(say('desk-act-items'), { exact: true })).toHaveValue(items.en);
        await isWellMade(boss, 'a ready text, with mistakes');
      });

      await test.step('it is kept', async () => {
        await boss.getByLabel(say('desk-act-items-spanish'), { exact: true }).fill(items.es);
        await boss.getByLabel(say('desk-act-reason-spanish'), { exact: true }).fill(reason.es);
        await button(boss, say('desk-templates-save')).click();
        await isOn(boss, say('desk-templates-title'));
        await expect(boss.getByText(say('desk-templates-made'))).toBeVisible();
        await expect(boss.getByText(name).first()).toBeVisible();
        await isWellMade(boss, 'a text in the list');
      });

      const desk = await elsewhere();
      await test.step('an officer starts from it, and what else they typed stays', async () => {
        await signInAnOfficer(desk, language, at);
        await desk.goto(at('/desk'));
        await openAtDesk(desk, receipt, say);
        await link(desk, say('desk-act-evidence-requested')).click();
        const due = await desk.getByLabel(say('desk-act-due')).inputValue();
        await desk.getByLabel(say('desk-template-start')).selectOption({ label: name });
        await button(desk, say('desk-template-fill')).click();
        await expect(desk.getByText(say('desk-template-filled', { name }))).toBeVisible();
        await expect(desk.getByLabel(say('desk-act-items'), { exact: true })).toHaveValue(items.en);
        await expect(desk.getByLabel(say('desk-act-reason-spanish'))).toHaveValue(reason.es);
        await expect(desk.getByLabel(say('desk-act-due'))).toHaveValue(due);
        await isWellMade(desk, 'a request that starts from a ready text');
      });

      await test.step('without Spanish the English text stands in both letters, and that is said', async () => {
        await desk.getByLabel(say('desk-act-reason-spanish')).fill('');
        await button(desk, say('desk-fee-go-on')).click();
        await expect(desk.getByText(say('desk-act-spanish-missing'))).toBeVisible();
        await isWellMade(desk, 'a letter that is not all in Spanish');
        await button(desk, say('desk-confirm-change')).click();
        await desk.getByLabel(say('desk-act-reason-spanish')).fill(reason.es);
        await button(desk, say('desk-fee-go-on')).click();
        await isOn(desk, say('desk-confirm-title'));
        await expect(desk.getByText(say('desk-act-spanish-missing'))).toHaveCount(0);
        await button(desk, say('desk-act-confirm-button')).click();
        await expect(desk.getByText(say('desk-act-done'))).toBeVisible();
      });

      await test.step('the person reads it in the language of their page', async () => {
        await page.goto(filed);
        await link(page, say('received-follow')).click();
        await link(page, say('round-begin')).click();
        const path = new URL(page.url()).pathname.replace(/^\/es\//, '/');
        for (const [read, other] of [
          ['es', 'en'],
          ['en', 'es'],
        ] as const) {
          await page.goto(localized(path, read));
          await expect(page.getByText(reason[read])).toBeVisible();
          await expect(page.getByText(items[read].split('\n')[1]!).first()).toBeVisible();
          await expect(page.getByText(reason[other])).toHaveCount(0);
          await isWellMade(page, `what the agency asks, in ${read}`);
        }
      });
    });
  });
}
