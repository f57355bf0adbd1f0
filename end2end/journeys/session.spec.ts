import { expect, test } from '../harness/browser';
import { button, isEnhanced, isOn } from '../harness/steps';

const MINUTE = 60_000;

for (const language of ['en', 'es'] as const) {
  test.describe(language, () => {
    test.use({ language, width: language === 'en' ? 320 : 1280 });

    test('somebody who does nothing is warned before the session ends, and can stay', async ({ page, draft, say }) => {
      await page.clock.install();
      await page.goto(`${draft}/page/places`);
      await isEnhanced(page);
      const warning = page.getByRole('dialog', { name: say('session-warning-title') });
      await page.clock.fastForward(27 * MINUTE);
      await expect(warning).toBeHidden();
      await page.clock.fastForward(MINUTE);
      await expect(warning).toBeVisible();
      await expect(button(page, say('session-warning-stay')), 'the dialog has the focus').toBeFocused();

      await button(page, say('session-warning-stay')).click();
      await expect(warning).toBeHidden();
      await page.clock.fastForward(27 * MINUTE);
      await expect(warning).toBeHidden();
      await page.clock.fastForward(MINUTE);
      await expect(warning).toBeVisible();
      await page.clock.runFor(2 * MINUTE);
      await page.waitForURL(/signed-out\?idle/);
      await isOn(page, say('signed-out-title'));
      await expect(page.getByText(say('signed-out-idle'))).toBeVisible();
    });

    test('a message that is not sent yet stays on its page when the session ends', async ({ page, signedIn, say, at }) => {
      void signedIn;
      await page.clock.install();
      await page.goto(at('/messages/new'));
      await isEnhanced(page);
      const text = page.getByLabel(say('thread-text'));
      await text.fill('Where is my card?');
      const warning = page.getByRole('dialog', { name: say('session-warning-title') });
      await page.clock.fastForward(28 * MINUTE);
      await expect(warning).toContainText(say('session-warning-unsent'));
      await page.clock.runFor(2 * MINUTE);
      await expect(warning).toBeHidden();
      await isOn(page, say('thread-new-title'));
      await expect(text).toHaveValue('Where is my card?');
    });
  });
}
