import { lostCardAnswers } from '../harness/answers';
import { type Page, expect, test } from '../harness/browser';
import { PICTURE, PROGRAM, pages } from '../harness/files';
import type { PlainClient } from '../harness/plain_client';
import { button, isEnhanced } from '../harness/steps';
import { type Say, pattern } from '../harness/words';

/** Opens the first thing that a form asks for. */
async function openSlot(page: Page, client: PlainClient, draft: string, say: Say): Promise<void> {
  await client.fill(draft, lostCardAnswers());
  await page.goto(`${draft}/evidence`);
  await page.getByRole('main').getByRole('link', { name: say('evidence-slot-open') }).first().click();
}

const choose = (page: Page, say: Say) => page.getByLabel(say('evidence-files'));

// How files are sent by the page itself. Without scripts there is the form, which the journey of evidence uses.

for (const language of ['en', 'es'] as const) {
  test.describe(language, () => {
    test.use({ language, width: language === 'en' ? 1280 : 320 });

    test('files are sent as soon as they are chosen, and the page shows what came of each', async ({ page, client, draft, say }) => {
      await openSlot(page, client, draft, say);
      await isEnhanced(page);
      await expect(button(page, say('evidence-button'))).toBeHidden();
      await choose(page, say).setInputFiles([PICTURE, pages('letter.pdf', 400_000), PROGRAM]);
      await expect(page.locator('.document__name')).toHaveCount(3);
      await expect(page.locator('.document__picture')).toHaveCount(1);
      await expect(page.locator('#evidence-there').getByText(say('error-file-kind'))).toBeVisible();
      await expect(page.locator('.upload:visible'), 'what has arrived is in the list').toHaveCount(0);
      await page.reload();
      await expect(page.locator('.document__name')).toHaveCount(3);
    });

    test('a file goes on where it stopped when the line is back', async ({ page, context, client, draft, say, watch }) => {
      watch.expects(/net::ERR_INTERNET_DISCONNECTED/);
      await openSlot(page, client, draft, say);
      await isEnhanced(page);
      const offsets: number[] = [];
      let isBroken = false;
      await page.route('**/evidence/uploads/*', async (route) => {
        const offset = route.request().headers()['upload-offset'];
        if (route.request().method() === 'PATCH' && offset !== undefined) {
          if (!isBroken && Number(offset) > 0) {
            isBroken = true;
            await context.setOffline(true);
          }
          offsets.push(Number(offset));
        }
        await route.continue();
      });
      await choose(page, say).setInputFiles(pages('long.pdf', 3_000_000));
      await expect(page.locator('.upload__state', { hasText: say('upload-offline') })).toBeVisible();
      await context.setOffline(false);
      await expect(page.locator('.document__name')).toHaveCount(1);
      expect(offsets.filter((offset) => offset === 0), 'what had arrived is not sent again').toHaveLength(1);
    });

    test('a file is paused, gone on with, and given up', async ({ page, client, draft, say }) => {
      await openSlot(page, client, draft, say);
      await isEnhanced(page);
      let letGo = () => {};
      const held = new Promise<void>((resolve) => (letGo = resolve));
      await page.route('**/evidence/uploads/*', async (route) => {
        await held;
        await route.continue().catch(() => undefined);
      });
      await choose(page, say).setInputFiles([pages('one.pdf', 10), pages('two.pdf', 10)]);
      const row = (name: string) => page.locator('.upload:visible', { hasText: name });
      await row('two.pdf').getByRole('button', { name: say('upload-cancel') }).press('Enter');
      await expect(row('two.pdf')).toHaveCount(0);
      await expect(choose(page, say)).toBeFocused();
      await row('one.pdf').getByRole('button', { name: say('upload-pause') }).press('Enter');
      await expect(row('one.pdf').getByText(say('upload-paused'))).toBeVisible();
      const goOn = row('one.pdf').getByRole('button', { name: say('upload-go-on') });
      await expect(goOn).toBeFocused();
      letGo();
      await goOn.press('Enter');
      await expect(page.locator('.document__name')).toHaveText([pattern('one.pdf')]);
    });
  });
}

/** Drops a photo on the page, so many points wide, of so bright a wall with bars on it: how many bytes it has. */
function dropPhoto(page: Page, name: string, width: number, light: number): Promise<number> {
  return page.locator('.upload-panel').evaluate(
    async (panel, [name, width, light]) => {
      const canvas = new OffscreenCanvas(width, width / 2);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.fillStyle = `rgb(${light / 2} ${light / 2} ${light / 2})`;
      context.fillRect(0, 0, width, width);
      for (let x = 0; x < width; x += 20) {
        context.fillStyle = `rgb(${light} ${light} ${(x * 7) % 40})`;
        context.fillRect(x, 0, 10, width);
      }
      // What a PNG cannot make small, and a JPEG can.
      const noise = context.getImageData(0, 0, width, width / 2);
      let random = 1;
      for (let at = 0; at < noise.data.length; at += 4) {
        random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0;
        noise.data[at] = light + (random >>> 27);
      }
      context.putImageData(noise, 0, 0);
      const photo = new File([await canvas.convertToBlob()], name, { type: 'image/png' });
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(photo);
      panel.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      return photo.size;
    },
    [name, width, light] as const,
  );
}

test('a large photo that is dropped is made smaller, and a dark one is told of before it has arrived', async ({
  page,
  client,
  draft,
  say,
}) => {
  await openSlot(page, client, draft, say);
  await isEnhanced(page);
  const begun = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/uploads'));
  const bytes = await dropPhoto(page, 'large.png', 4_200, 120);
  const sent = Number((await begun).headers()['upload-length']);
  expect(sent).toBeLessThan(bytes / 2);
  await expect(page.locator('.document__name')).toHaveText([pattern('large.png')]);

  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/evidence/uploads/*', async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  await dropPhoto(page, 'dark.png', 1_200, 10);
  await expect(page.locator('.upload:visible').getByText(say('upload-dark'))).toBeVisible();
  letGo();
  await expect(page.locator('.document__name')).toHaveCount(2);
});

test.describe('with WebAssembly blocked', () => {
  test.use({ way: 'with WebAssembly blocked' });

  test('the plain form still sends files', async ({ page, client, draft, say, way }) => {
    await openSlot(page, client, draft, say);
    await isEnhanced(page, way);
    await choose(page, say).setInputFiles([PICTURE]);
    await button(page, say('evidence-button')).click();
    await expect(page.locator('.document__name')).toHaveCount(1);
  });
});
