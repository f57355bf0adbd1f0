import { axeFindsNothing } from '../harness/axe';
import { type Language, type Page, expect, test } from '../harness/browser';
import { fitsItsWidth } from '../harness/steps';
import { TOURS, type Tour } from '../harness/tour';

const tours = Object.entries(TOURS) as [keyof typeof TOURS, Tour][];

/** The browser's own lines about the two pages of the tour that are about something missing. */
const MISSING = /status of (404|410)/;

/** Each language, color scheme and width once: what goes wrong in one pair alone is rarer than the minutes it takes. */
const COMBINATIONS = [
  { language: 'en', colorScheme: 'light', width: 1280 },
  { language: 'es', colorScheme: 'dark', width: 320 },
] as const;

for (const combination of COMBINATIONS) {
  const { language, colorScheme } = combination;
  test.describe(`${language}, ${colorScheme}`, () => {
    test.use(combination);

    for (const [part, tour] of tours) {
      test(`${part}: axe finds nothing on any page, and everything fits and can be hit`, async ({ page, person, watch }) => {
        test.slow();
        watch.expects(MISSING);
        for await (const stop of tour(page, person, language)) {
          await test.step(stop.name, async () => {
            await axeFindsNothing(page, stop.name);
            await isWellMade(page, stop.name, language);
          });
        }
      });
    }
  });
}

test.describe('without scripts', () => {
  test.use({ way: 'without scripts', language: 'es', width: 320 });

  for (const [part, tour] of tours) {
    test(`${part}: every page is whole`, async ({ page, person, watch, language }) => {
      watch.expects(MISSING);
      for await (const stop of tour(page, person, language)) {
        await test.step(stop.name, () => isWellMade(page, stop.name, language));
      }
    });
  }
});

test.describe('at 400 % zoom', () => {
  // 1280 × 1024 at 400 % is a page of 320 × 256 with four times as many dots.
  test.use({ width: 320, viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

  for (const [part, tour] of tours) {
    test(`${part}: nothing lies to the side and every button can be reached`, async ({ page, person, watch, language }) => {
      watch.expects(MISSING);
      for await (const stop of tour(page, person, language)) {
        await test.step(stop.name, async () => {
          await fitsItsWidth(page);
          for (const button of await page.getByRole('main').getByRole('button').all()) {
            if (!(await button.isVisible())) continue;
            await button.click({ trial: true });
          }
        });
      }
    });
  }
});

for (const [part, tour] of tours) {
  test(`${part}: a page without an island loads no script, and one with an island loads it by a nonce`, async ({ page, person, watch, language }) => {
    watch.expects(MISSING);
    // Of the page that is open: there may be others on the way to it.
    let scripts: string[] = [];
    page.on('framenavigated', () => (scripts = []));
    page.on('request', (request) => {
      if (request.resourceType() === 'script' || request.url().endsWith('.wasm')) scripts.push(request.url());
    });
    const withIslands: string[] = [];
    for await (const stop of tour(page, person, language)) {
      await test.step(stop.name, async () => {
        await page.waitForLoadState('load');
        const islands = await page.locator('leptos-island').count();
        const onPage = await page.locator('script').evaluateAll((all) => all.map((one) => (one as HTMLScriptElement).nonce));
        // A page that is told of what is new, or asks whether this browser may be, has a script for that, too.
        const others = await page.locator('[data-live], [data-push]').count();
        expect.soft(onPage, stop.name).toHaveLength((islands > 0 ? 1 : 0) + others);
        for (const nonce of onPage) expect.soft(nonce, stop.name).toMatch(/^[\w-]{16,}$/);
        if (islands > 0) {
          withIslands.push(stop.name);
          await expect(page.locator('html')).toHaveAttribute('data-enhanced', 'yes');
        } else {
          expect.soft(scripts, stop.name).toHaveLength(others);
        }
      });
    }
    expect(withIslands).toContain({ account: 'password', filing: 'question, date' }[part]);
    expect(withIslands).not.toContain('welcome');
  });
}

async function isWellMade(page: Page, name: string, language: Language): Promise<void> {
  await fitsItsWidth(page);
  expect.soft(await smallTargets(page), `small targets: ${name}`).toEqual([]);
  await expect.soft(page.getByRole('heading', { level: 1 }), name).toHaveCount(1);
  await expect.soft(page.locator('html'), name).toHaveAttribute('lang', language);
}

/** Buttons, links that look like them and fields that are smaller than 44 px in height. */
function smallTargets(page: Page): Promise<string[]> {
  const targets = page.locator('button, .usa-button, summary, select, input:not([type=hidden], [type=radio], [type=checkbox]), .usa-radio, .usa-checkbox');
  return targets.evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && (box.height < 43.5 || box.width < 43.5))
      .map(({ element, box }) => `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 120)}`),
  );
}
