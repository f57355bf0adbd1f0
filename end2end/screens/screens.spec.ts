import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { ANSWERS } from '../harness/answers';
import { LANGUAGES, type Page, test } from '../harness/browser';
import { fillForm, pageName } from '../harness/form_robot';
import { link } from '../harness/steps';
import { TOURS } from '../harness/tour';

// Pictures of every page, to be looked at by people: LANDFALL_SCREENSHOTS=folder npx playwright test -c end2end --project screens

const folder = process.env.LANDFALL_SCREENSHOTS!;
const LOOKS = [
  { width: 390, colorScheme: 'light' },
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const;

for (const language of LANGUAGES) {
  for (const { width, colorScheme } of LOOKS.filter(({ colorScheme }) => colorScheme === 'light' || language === 'en')) {
    test.describe(`${language}, ${width} px, ${colorScheme}`, () => {
      test.use({ language, width, colorScheme });

      for (const [form, answers] of Object.entries(ANSWERS)) {
        test(`${form}: every page of the form has its picture taken`, async ({ page, signedIn, client, say }) => {
          test.slow();
          void signedIn;
          const here = join(folder, `${language}-${width}-${colorScheme}`);
          mkdirSync(here, { recursive: true });
          let number = 0;
          const take = async (page: Page): Promise<void> => {
            number += 1;
            const name = `${form}-${String(number).padStart(2, '0')}-${pageName(page.url()) || 'review'}`;
            await page.screenshot({ path: join(here, `${name}.png`), fullPage: true });
          };
          await page.goto(await client.begin(form));
          await link(page, say('task-go-on')).click();
          await fillForm(page, answers, say, { onPage: take });
          await take(page);
        });
      }

      for (const [part, tour] of Object.entries(TOURS)) {
        test(`${part}: every page has its picture taken`, async ({ page, person, watch }) => {
          test.slow();
          watch.expects(/status of (404|410)/);
          const here = join(folder, `${language}-${width}-${colorScheme}`);
          mkdirSync(here, { recursive: true });
          let number = 0;
          for await (const stop of tour(page, person, language)) {
            await page.waitForLoadState('networkidle');
            number += 1;
            const name = `${part} ${String(number).padStart(2, '0')} ${stop.name}`.replaceAll(/[ ,]+/g, '-');
            await page.screenshot({ path: join(here, `${name}.png`), fullPage: true });
          }
        });
      }
    });
  }
}
