import { type APIRequestContext, expect } from '@playwright/test';

import { keepSecret } from './secrets';

/** Somebody's letters in the local mailbox. Each is read once. */
export class Mailbox {
  private readonly read = new Set<string>();

  constructor(private readonly email: string) {}

  /** The path of the confirmation link in the newest unread letter. */
  async link(request: APIRequestContext): Promise<string> {
    const link = await this.find(request, /https?:\/\/[^/\s"<]+(\/[\w/-]*confirm\/[\w-]+)/);
    keepSecret(link.split('/').at(-1)!);
    return link;
  }

  /** The path of the newest unread letter's link to somebody who has an account, of those with these words. */
  async accountLink(request: APIRequestContext, words = ''): Promise<string> {
    const link = await this.find(request, /https?:\/\/[^/\s"<]+(\/[\w/-]*link\/[\w-]+)/, words);
    keepSecret(link.split('/').at(-1)!);
    return link;
  }

  /** The path of the link in the newest unread invitation to the desk. */
  async invitationLink(request: APIRequestContext): Promise<string> {
    const link = await this.find(request, /https?:\/\/[^/\s"<]+(\/[\w/-]*invitation\/[\w-]+)/);
    keepSecret(link.split('/').at(-1)!);
    return link;
  }

  /** The one-time code in the newest unread letter. */
  async code(request: APIRequestContext): Promise<string> {
    const code = await this.find(request, /(?<![\w#-])(\d{6})(?![\w-])/);
    keepSecret(code);
    return code;
  }

  /** All letters that have arrived, the newest first, as the page shows them. */
  async letters(request: APIRequestContext): Promise<string[]> {
    const page = await (await request.get('/mailbox')).text();
    const letters = [...page.matchAll(/<article class="letter">([^]*?)<\/article>/g)].map(([, letter]) => letter!);
    return letters.filter((letter) => letter.includes(this.email)).map(asText);
  }

  private async find(request: APIRequestContext, wanted: RegExp, words = ''): Promise<string> {
    let found: string | undefined;
    const look = async () => {
      const unread = (await this.letters(request)).filter((letter) => !this.read.has(letter));
      const letter = unread.find((letter) => letter.includes(words) && wanted.test(letter));
      found = letter && wanted.exec(letter)?.[1];
      if (letter !== undefined) this.read.add(letter);
      return found;
    };
    await expect.poll(look, { message: `a letter to ${this.email}`, intervals: [20, 50, 100, 200] }).toBeTruthy();
    return found!;
  }
}

function asText(letter: string): string {
  return letter.replace(/<!--[^]*?-->/g, '').replace(/<[^>]+>/g, '\n').replaceAll('&#x2f;', '/').replaceAll('&amp;', '&');
}
