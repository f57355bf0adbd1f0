import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page, Say } from './browser';
import { command } from './product';
import { keepSecret } from './secrets';
import { button } from './steps';

type At = (path: string) => string;

/** Has an older system tell of a case for which codes are issued. No account has it. */
export async function importACase(receipt: string, name: string): Promise<void> {
  const file = join(process.env.JOURNEYS_RUN!, `case-${receipt}.csv`);
  const history = 'fee-paid 2026-03-02 675.00; accepted 2026-03-04';
  writeFileSync(
    file,
    `receipt_number,form,received_on,name,access_code,history\n${receipt},I-130,2026-03-02,${name},yes,${history}\n`,
  );
  await command('cases', 'import', file);
}

/** A new code for such a case, as its letter has it. Earlier ones count no more. */
export async function newCode(receipt: string): Promise<string> {
  const run = process.env.JOURNEYS_RUN!;
  const list = join(run, `codes-${receipt}.csv`);
  await command('cases', 'codes', receipt, '--to', join(run, `letters-${receipt}`), '--list', list);
  const code = readFileSync(list, 'utf8').split('\n')[1]!.split(',')[1]!;
  keepSecret(code);
  return code;
}

/** Adds a case to the account that is signed in: with its code, or with none to follow it. */
export async function addACase(page: Page, receipt: string, code: string, say: Say, at: At): Promise<void> {
  await page.goto(at('/cases/add'));
  await page.getByLabel(say('case-receipt-number')).fill(receipt);
  await page.getByLabel(say('add-case-code')).fill(code);
  await button(page, say('add-case-button')).click();
}
