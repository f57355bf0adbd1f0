import { expect, nameOf, test, threeCombinations } from '../harness/browser';
import { keepSecret } from '../harness/secrets';
import { button, isOn, wellMade } from '../harness/steps';

for (const combination of threeCombinations(14)) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('a person gives their calendar app an address, makes it anew and takes it back', async ({
      page,
      signedIn,
      draft,
      say,
      at,
      way,
    }) => {
      void signedIn;
      void draft;
      const isWellMade = wellMade(way);
      const made = async (): Promise<string> => {
        const address = await page.locator('.secret-address').innerText();
        keepSecret(address.split('/').at(-1)!.replace('.ics', ''));
        return new URL(address).pathname;
      };
      const read = (path: string) => page.context().request.get(path);

      await page.goto(at('/account'));
      await page.locator(`a[href="${at('/account/calendar')}"]`).click();
      await isOn(page, say('calendar-title'));
      await isWellMade(page, 'an address for a calendar');
      await button(page, say('calendar-make')).click();
      await expect(page.getByText(say('calendar-shown-title'))).toBeVisible();
      await isWellMade(page, 'an address that was just made');
      const first = await made();

      const calendar = await read(first);
      expect(calendar.headers()['content-type']).toContain('text/calendar');
      expect(await calendar.text()).toContain('DTSTART;VALUE=DATE:');
      const again = await page.context().request.get(first, { headers: { 'if-none-match': calendar.headers()['etag']! } });
      expect(again.status()).toBe(304);

      await page.goto(at('/account/calendar'));
      await expect(page.locator('.secret-address')).toHaveCount(0);
      await button(page, say('calendar-make-anew')).click();
      const second = await made();
      expect((await read(first)).status()).toBe(404);
      expect((await read(second)).status()).toBe(200);

      await button(page, say('calendar-remove')).click();
      await expect(page.getByText(say('calendar-removed-title'))).toBeVisible();
      expect((await read(second)).status()).toBe(404);

      await page.goto(at('/account/history'));
      await expect(page.getByText(say('security-calendar-removed'))).toBeVisible();
    });
  });
}
