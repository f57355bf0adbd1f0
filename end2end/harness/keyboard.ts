import { type Page, expect } from '@playwright/test';

// People who press keys and point at nothing. Whatever has the focus on their way can be seen to have it.

/** How often somebody presses a key for what they are looking for before they give up. */
const MOST_PRESSES = 150;

export type Focused = { name: string; outline: number; isInView: boolean; isCovered: boolean };

/** What has the focus, and whether one can see that it has. */
export function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const label = (element as HTMLInputElement).labels?.[0]?.innerText;
    // A choice shows its focus around its row, and a link that leads on from a whole row behind it.
    const row = element.parentElement?.matches('.usa-radio, .usa-checkbox') ? element.parentElement : null;
    const behind = getComputedStyle(element, '::after');
    const drawn = [getComputedStyle(row ?? element), getComputedStyle(element), ...(behind.content === 'none' ? [] : [behind])];
    const outlines = drawn.map((style) => (style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth)));
    // Of a link that goes on in the next line, the first one.
    const shown = row ?? element;
    const box = [...shown.getClientRects()].find(({ width, height }) => width > 0 && height > 0) ?? shown.getBoundingClientRect();
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    const isInView = left < right && top < bottom;
    // What stays in its place while the page is scrolled may lie over it.
    let isCovered = false;
    let over = isInView ? document.elementFromPoint((left + right) / 2, (top + bottom) / 2) : null;
    for (; over !== null && !over.contains(element); over = over.parentElement) {
      isCovered ||= ['fixed', 'sticky'].includes(getComputedStyle(over).position);
    }
    return {
      name: (label ?? (element as HTMLElement).innerText ?? '').trim(),
      outline: Math.max(...outlines),
      isInView,
      isCovered,
    };
  });
}

/** Presses a key that moves the focus, and sees where it is then. */
export async function move(page: Page, key: string): Promise<string> {
  await page.keyboard.press(key);
  const here = await focused(page);
  if (here.name !== '') {
    expect(here.outline, `the focus on “${here.name}” can be seen`).toBeGreaterThanOrEqual(2);
    expect(here.isInView, `“${here.name}” is scrolled into view`).toBe(true);
    expect(here.isCovered, `“${here.name}” is under something`).toBe(false);
  }
  return here.name;
}

/** Presses Tab until something has the focus whose name begins so, or is like this. */
export async function tabTo(page: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  // The style sheet is there: before it, the browser draws its own thin ring.
  await page.waitForLoadState('load');
  const seen: string[] = [];
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    const here = await move(page, key);
    if (typeof name === 'string' ? here.startsWith(name) : name.test(here)) return;
    seen.push(here);
  }
  throw new Error(`${key} never came to “${name}”, only to ${seen.join(', ')}`);
}

/** Goes to a line and types there. */
export async function typeInto(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(text);
}

/** Goes to a button or a link and presses it. */
export async function pressOn(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}
