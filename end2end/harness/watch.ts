import { type BrowserContext, type Page, type Request, type Response, expect } from '@playwright/test';

import { holds, secretsOfThisWorker } from './secrets';

// What must hold on every page of every journey, whatever the journey is about.

const ALWAYS: Record<string, string | RegExp> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': /camera=\(\)/,
  'content-security-policy': /^default-src 'none'; script-src 'nonce-[\w-]+' 'strict-dynamic' 'wasm-unsafe-eval'; style-src 'self';/,
};

/** What somebody added is shown by itself or, if it is a PDF file, within a page of ours; and runs nothing. */
const FILE = /\/documents\/[\w-]+\/(file|small)$/;
const OF_A_FILE = {
  ...ALWAYS,
  'x-frame-options': /^(DENY|SAMEORIGIN)$/,
  'content-security-policy': /^default-src 'none'; (?!.*script-src)/,
};

/** The secrets that stand in an address: links of mails, which become a cookie at once. */
const MAIL_LINK = /\/(confirm|link|invitation)\/[\w-]+$/;

export class Watch {
  private readonly complaints: string[] = [];
  private readonly addresses = new Set<string>();
  private readonly nonces = new Set<string>();
  private readonly expected: RegExp[] = [];

  /** Listens to every page of this browser context. */
  follow(context: BrowserContext): void {
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complain(`console: ${message.text()}`);
    });
    context.on('weberror', (error) => this.complain(`page: ${error.error().message}`));
    context.on('request', (request) => this.addresses.add(request.url()));
    context.on('response', (response) => this.look(response));
  }

  /** Says that the journey causes this on purpose, such as the browser's own line about a page that is not found. */
  expects(...complaints: RegExp[]): void {
    this.expected.push(...complaints);
  }

  /** Fails when something was wrong on the way, or when these pages keep something where a script could read it. */
  async conclude(pages: Page[]): Promise<void> {
    const secrets = [...secretsOfThisWorker()];
    for (const address of this.addresses) {
      const text = decodeURIComponent(address.replace(MAIL_LINK, '/$1/'));
      const found = secrets.find((secret) => holds(text, secret));
      if (found !== undefined) this.complain(`an address holds what is somebody's own: ${address}`);
    }
    expect([...new Set(this.complaints)], 'complaints of the browser on the way').toEqual([]);
    for (const page of pages.filter((page) => page.url().startsWith('http'))) {
      // Again when the page goes on to the next one meanwhile.
      await expect(async () => expect(await page.evaluate(keptByScripts), 'kept in the browser').toEqual([])).toPass({ timeout: 5000 });
    }
  }

  private complain(text: string): void {
    if (!this.expected.some((expected) => expected.test(text))) this.complaints.push(text);
  }

  private look(response: Response): void {
    // What shows a PDF file is a part of the browser.
    if (!response.url().startsWith('http')) return;
    const headers = response.headers();
    const where = new URL(response.url()).pathname;
    // Nor are the answers that it makes up within a page: whoever asks for the file by itself sees ours.
    if (FILE.test(where) && isPage(response.request()) && response.frame().parentFrame() !== null) return;
    for (const [name, expected] of Object.entries(FILE.test(where) ? OF_A_FILE : ALWAYS)) {
      const value = headers[name] ?? '(none)';
      const holds = typeof expected === 'string' ? value === expected : expected.test(value);
      if (!holds) this.complain(`${where}: ${name} is ${value}`);
    }
    if (isPage(response.request())) this.lookAtPage(where, headers);
  }

  private lookAtPage(where: string, headers: Record<string, string>): void {
    const nonce = /'nonce-([\w-]+)'/.exec(headers['content-security-policy'] ?? '')?.[1];
    if (nonce !== undefined && this.nonces.has(nonce)) this.complain(`${where}: the nonce was used before`);
    if (nonce !== undefined) this.nonces.add(nonce);
    if (headers['cache-control'] !== 'no-store') this.complain(`${where}: may be stored by the browser`);
  }
}

function isPage(request: Request): boolean {
  return request.resourceType() === 'document';
}

/** Runs in the page: everything that a script could find again. */
async function keptByScripts(): Promise<string[]> {
  // The browser's own page about a site that does not answer.
  if (window.origin === 'null') return [];
  const databases = await indexedDB.databases();
  const caches = 'caches' in window ? await window.caches.keys() : [];
  const workers = 'serviceWorker' in navigator ? await navigator.serviceWorker.getRegistrations() : [];
  return [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...databases.map((database) => database.name ?? 'a database without a name'),
    ...caches,
    ...workers.map((worker) => worker.scope),
    document.cookie,
  ].filter((kept) => kept !== '');
}
