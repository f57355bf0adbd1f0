import { ANSWERS, signerOf } from './answers';
import type { Page, Say } from './browser';
import { fillForm } from './form_robot';
import type { PlainClient } from './plain_client';
import { link, receiptNumber, sign, untilFiled } from './steps';

/** Files a form without a fee, and stops where it is received. Its receipt number. */
export async function fileARequest(page: Page, client: PlainClient, say: Say): Promise<string> {
  const request = ANSWERS['i-912']!;
  await page.goto(await client.begin('i-912'));
  await link(page, say('task-go-on')).click();
  await fillForm(page, request, say);
  await link(page, say('review-continue')).click();
  await sign(page, signerOf(request), say, 'sign-button-file');
  await untilFiled(page, say);
  return receiptNumber(page);
}
