import { expect } from '@playwright/test';

import { ANSWERS, signerOf } from './answers';
import type { Page, Say } from './browser';
import type { PlainClient } from './plain_client';
import { receiptNumber, untilFiled } from './steps';

/** Files a form without a fee, and opens the page that says it is received. Its receipt number. */
export async function fileARequest(page: Page, client: PlainClient, say: Say): Promise<string> {
  const request = ANSWERS['i-912']!;
  const draft = await client.begin('i-912');
  await client.fill(draft, request);
  const sign = await client.open(`${draft}/sign`);
  const received = await client.send(sign, '/do/sign-draft', { agree: 'yes', name: signerOf(request) });
  expect(received.path).not.toBe(sign.path);
  await page.goto(received.path);
  await untilFiled(page, say);
  return receiptNumber(page);
}
