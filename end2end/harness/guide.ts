import type { Page } from '@playwright/test';

import { type Language, localized } from './languages';
import type { Person } from './person';
import { PlainClient } from './plain_client';
import { button } from './steps';
import { type Say, wordsOf } from './words';

/** A page of the tour, open in the browser. */
export type Stop = { name: string };

/** Stops at the pages of one part of the product. The person has no account when it begins. */
export type Tour = (page: Page, person: Person, language: Language) => AsyncGenerator<Stop>;

/** Leads from page to page and stops at each. */
export class Guide {
  protected readonly say: Say;
  protected readonly client: PlainClient;

  constructor(
    protected readonly page: Page,
    protected readonly person: Person,
    protected readonly language: Language,
  ) {
    this.say = wordsOf(language);
    this.client = new PlainClient(page.request, language);
  }

  protected async *at(path: string, name: string): AsyncGenerator<Stop> {
    await this.page.goto(this.path(path));
    yield { name };
  }

  /** Presses a button and waits for the page it leads to, even when that has the same address. */
  protected async *press(name: string, stop: string): AsyncGenerator<Stop> {
    const loaded = this.page.waitForEvent('domcontentloaded');
    await button(this.page, name).click();
    await loaded;
    yield { name: stop };
  }

  protected path(path: string): string {
    return path.startsWith(`/${this.language}/`) ? path : localized(path, this.language);
  }
}
