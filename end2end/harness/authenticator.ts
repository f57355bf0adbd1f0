import { createHmac } from 'node:crypto';

import type { Page } from '@playwright/test';

import { keepSecret } from './secrets';

// An authenticator app (RFC 6238), written apart from the product's own.

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The code an app with this key shows, now or some steps of thirty seconds later. */
export function appCode(key: string, later = 0): string {
  const bits = [...key.replaceAll(' ', '')].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const secret = Buffer.from(bits.match(/.{8}/g)!.map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
  const hash = createHmac('sha1', secret).update(step).digest();
  const number = hash.readUInt32BE(hash.at(-1)! & 15) & 0x7fff_ffff;
  const code = String(number % 1_000_000).padStart(6, '0');
  keepSecret(code);
  return code;
}

/** The key on the page that connects an app. */
export const keyOnPage = async (page: Page): Promise<string> => keyIn(await page.content());

/** The same in the page's text. */
export function keyIn(html: string): string {
  const key = /<dd[^>]*>\s*([A-Z2-7]{4}(?: [A-Z2-7]{1,4})+)\s*</.exec(html)?.[1];
  if (key === undefined) throw new Error('the page has no key for an app');
  keepSecret(key, key.replaceAll(' ', ''));
  return key;
}
