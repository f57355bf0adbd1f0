import AxeBuilder from '@axe-core/playwright';
import { type Page, expect } from '@playwright/test';

/**
 * The makes of pages that this worker has looked at and found nothing in. A question of one kind is made like every other
 * one of its kind, and axe takes longer to look at it than a person to answer it.
 */
const found = new Set<string>();

/** The page, which has come whole, is accessible, as far as a programme can tell. */
export async function axeFindsNothing(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('load');
  const make = await page.evaluate(makeOfPage);
  if (found.has(make)) return;
  // "Legacy" is one page without frames of other origins, as ours are; the other mode opens a second page each time.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const problems = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  expect.soft(problems, name).toEqual([]);
  if (problems.length === 0) found.add(make);
}

/**
 * Everything about a page that decides what axe says of it but its words: the tree with classes, roles and the names of
 * attributes, how wide it is and its colors. What stands side by side and is made alike counts once.
 */
function makeOfPage(): string {
  const VALUES = new Set(['class', 'role', 'type', 'lang', 'hidden', 'tabindex', 'data-enhanced']);
  const seen = new Map<string, number>();
  const twice: string[] = [];
  for (const { id } of document.querySelectorAll('[id]')) seen.set(id, (seen.get(id) ?? 0) + 1);
  for (const [id, times] of seen) if (times > 1) twice.push(id);

  // What another element is named by decides as much as whether there is a name.
  const isThere = (ids: string): boolean => ids.split(' ').every((id) => document.getElementById(id) !== null);
  const make = (element: Element): string => {
    const attributes = [...element.attributes].map(({ name, value }) => {
      if (VALUES.has(name) || value === '') return `${name}=${value}`;
      if (name === 'for' || /^aria-(labelledby|describedby|controls|owns)$/.test(name)) return `${name}=${isThere(value)}`;
      return name;
    });
    const says = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    const within = [...element.children].map(make).filter((one, index, all) => one !== all[index - 1]);
    return `<${element.localName} ${attributes.sort().join(' ')}${says ? ' "' : ''}>${within.join('')}`;
  };
  const looks = [innerWidth, innerHeight, matchMedia('(prefers-color-scheme: dark)').matches, document.title === '', twice];
  return `${looks.join()}${make(document.documentElement)}`;
}
