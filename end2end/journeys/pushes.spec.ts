import { type Page } from '@playwright/test';

import { expect, nameOf, test, threeCombinations } from '../harness/browser';
import { WHOLE_CHROMIUM } from '../harness/chromium';
import { button, wellMade } from '../harness/steps';

test.use({ launchOptions: WHOLE_CHROMIUM });

/** Plays the service of the browser's maker, which no test reaches: tells the worker, and gives what the browser shows. */
async function toldAndShown(page: Page): Promise<{ title: string; body: string }[]> {
  await page.evaluate(async () => {
    const { worker } = document.querySelector<HTMLElement>('[data-push]')!.dataset;
    const { installing } = await navigator.serviceWorker.register(worker!, { scope: '/push/' });
    await new Promise<void>((begun) => {
      installing!.addEventListener('statechange', () => installing!.state === 'activated' && begun());
    });
  });
  const browser = await page.context().newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    browser.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const registration = registrations.find(({ scopeURL, isDeleted }) => scopeURL.endsWith('/push/') && !isDeleted);
      if (registration) resolve(registration.registrationId);
    });
  });
  await browser.send('ServiceWorker.enable');
  const origin = new URL(page.url()).origin;
  await browser.send('ServiceWorker.deliverPushMessage', { origin, registrationId: await registered, data: '' });
  const shown = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration('/push/');
      return (await registration!.getNotifications()).map(({ title, body }) => ({ title, body }));
    });
  await expect.poll(async () => (await shown()).length).toBe(1);
  const all = await shown();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration('/push/'))!.unregister());
  return all;
}

for (const combination of threeCombinations(15)) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('a browser shows that there is news, where its person and its maker let it', async ({
      page,
      signedIn,
      say,
      at,
      way,
      watch,
    }) => {
      void signedIn;
      // The windows of journeys are private ones, which no maker of a browser tells anything.
      watch.expects(/incognito mode/);
      const isWellMade = wellMade(way);
      const messages = async () => {
        await page.goto(at('/account/messages'));
        await expect(page.getByRole('heading', { name: say('push-title') })).toBeVisible();
      };
      await messages();
      await isWellMade(page, 'news on the screen');
      if (way === 'without scripts') {
        await expect(page.getByText(say('push-otherwise'))).toBeVisible();
        await expect(button(page, say('push-allow'))).toHaveCount(0);
        return;
      }

      await test.step('its person does not let it', async () => {
        await button(page, say('push-allow')).click();
        await expect(page.getByText(say('push-denied'))).toBeVisible();
      });

      await test.step('nobody is there who would tell it', async () => {
        await page.context().grantPermissions(['notifications']);
        await messages();
        await button(page, say('push-allow')).click();
        await expect(page.getByText(say('push-failed'))).toBeVisible();
        // A worker that nobody tells anything does not stay.
        const stays = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
        await expect.poll(stays).toBe(0);
      });

      await test.step('what it is told, it shows in its person’s language', async () => {
        const [shown] = await toldAndShown(page);
        expect(shown!.body).toBe(say('push-text'));
      });
    });
  });
}
