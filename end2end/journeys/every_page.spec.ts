import { axeFindsNothing } from '../harness/axe';
import { type Language, type Page, expect, test } from '../harness/browser';
import type { Tour } from '../harness/guide';
import { fitsItsWidth } from '../harness/steps';
import { TOURS } from '../harness/tour';

const tours = Object.entries(TOURS) as [keyof typeof TOURS, Tour][];

/** A page of each tour that has an island. */
const AWAKE: Record<keyof typeof TOURS, string> = {
  account: 'password',
  filing: 'question, date',
  desk: 'a document that nobody asked for',
};

/** The browser's own lines about the two pages of the tour that are about something missing. */
const MISSING = /status of (404|410)/;

/**
 * Each language, color scheme and width once: what goes wrong in one pair alone is rarer than the minutes it takes. 1280 × 1024
 * at 400 % is a page of 320 × 256.
 */
const COMBINATIONS = [
  { language: 'en', colorScheme: 'light', width: 1280 },
  { language: 'es', colorScheme: 'dark', width: 320 },
] as const;

for (const combination of COMBINATIONS) {
  const { language, colorScheme, width } = combination;
  test.describe(`${language}, ${colorScheme}`, () => {
    test.use(combination);

    for (const [part, tour] of tours) {
      test(`${part}: axe finds nothing on any page, everything fits and can be hit, at 400 % too, and only islands load scripts`, async ({ page, person, watch }) => {
        test.slow();
        watch.expects(MISSING);
        const scripts = new Scripts(page);
        for await (const stop of tour(page, person, language)) {
          await test.step(stop.name, async () => {
            await scripts.areAsTheyShould(stop.name);
            await axeFindsNothing(page, stop.name);
            await isWellMade(page, stop.name, language);
            if (width === 320) await isWellMadeMagnified(page, width);
          });
        }
        expect(scripts.ofIslands).toContain(AWAKE[part]);
        expect(scripts.ofIslands).not.toContain('welcome');
      });
    }
  });
}

/**
 * The width between, with scripts that never come: so axe, which is a script itself, sees what is drawn for those who have
 * none. Most pages are the same with them, and what they make of the others at this width is looked at in other journeys.
 */
test.describe('with scripts that never come', () => {
  test.use({ language: 'en', colorScheme: 'dark', width: 768 });

  for (const [part, tour] of tours) {
    test(`${part}: axe finds nothing on any page, and everything fits`, async ({ page, context, person, watch, language }) => {
      test.slow();
      watch.expects(MISSING, /net::ERR_BLOCKED_BY_CLIENT/);
      await context.route(/\/assets\/.*\.(js|wasm)$/, (route) => route.abort('blockedbyclient'));
      for await (const stop of tour(page, person, language)) {
        await test.step(stop.name, async () => {
          await expect.soft(page.locator('html'), stop.name).not.toHaveAttribute('data-enhanced');
          await axeFindsNothing(page, stop.name);
          await isWellMade(page, stop.name, language);
        });
      }
    });
  }
});

test.describe('without scripts', () => {
  test.use({ way: 'without scripts', language: 'es', width: 320 });

  for (const [part, tour] of tours) {
    test(`${part}: every page is whole`, async ({ page, person, watch, language }) => {
      test.slow();
      watch.expects(MISSING);
      for await (const stop of tour(page, person, language)) {
        await test.step(stop.name, () => isWellMade(page, stop.name, language));
      }
    });
  }
});

/** Which scripts pages load: one with an island has one by a nonce, and one without has none. */
class Scripts {
  readonly ofIslands: string[] = [];
  /** Of the page that is open: there may be others on the way to it. */
  private loaded: string[] = [];

  constructor(private readonly page: Page) {
    page.on('framenavigated', () => (this.loaded = []));
    page.on('request', (request) => {
      if (request.resourceType() === 'script' || request.url().endsWith('.wasm')) this.loaded.push(request.url());
    });
  }

  async areAsTheyShould(stop: string): Promise<void> {
    await this.page.waitForLoadState('load');
    const islands = await this.page.locator('leptos-island').count();
    const nonces = await this.page.locator('script').evaluateAll((all) => all.map((one) => (one as HTMLScriptElement).nonce));
    // A page that is told of what is new, or asks whether this browser may be, has a script for that, too.
    const others = await this.page.locator('[data-live], [data-push]').count();
    expect.soft(nonces, stop).toHaveLength((islands > 0 ? 1 : 0) + others);
    for (const nonce of nonces) expect.soft(nonce, stop).toMatch(/^[\w-]{16,}$/);
    if (islands > 0) {
      this.ofIslands.push(stop);
      await expect(this.page.locator('html')).toHaveAttribute('data-enhanced', 'yes');
    } else {
      expect.soft(this.loaded, stop).toHaveLength(others);
    }
  }
}

/** Nothing lies to the side, and every button can be reached. */
async function isWellMadeMagnified(page: Page, width: number): Promise<void> {
  const before = page.viewportSize()!;
  await page.setViewportSize({ width, height: 256 });
  await fitsItsWidth(page);
  for (const button of await page.getByRole('main').getByRole('button').all()) {
    if (!(await button.isVisible())) continue;
    await button.click({ trial: true });
  }
  await page.setViewportSize(before);
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
