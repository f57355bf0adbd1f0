import { randomBytes } from 'node:crypto';

import { type APIRequestContext, expect } from '@playwright/test';

import { Mailbox } from './mailbox';
import { PlainClient } from './plain_client';
import { keepSecret } from './secrets';
import { type Language, localized } from './languages';

/** Somebody who uses the product: an e-mail address nobody else has, a password and a way to read the mail. */
export class Person {
  readonly email = `applicant.${randomBytes(6).toString('hex')}@example.net`;
  readonly password = `pebble ${randomBytes(4).toString('hex')} orchard lantern`;
  readonly mailbox = new Mailbox(this.email);

  constructor() {
    keepSecret(this.email, this.password);
  }

  /** Creates the account, says whose it is and signs in, in whichever browser these requests belong to. */
  async createAccount(request: APIRequestContext, language: Language): Promise<void> {
    const at = (path: string) => localized(path, language);
    const client = new PlainClient(request, language);
    await client.send(await client.open(at('/sign-up')), '/do/sign-up', { email: this.email });
    const terms = await client.open(await this.mailbox.link(request));
    const password = await client.send(terms, '/do/accept-terms');
    const method = await client.send(password, '/do/choose-password', { password: this.password });
    const code = await client.send(method, '/do/choose-method', { method: 'email' });
    const codes = await client.send(code, '/do/enter-code', { code: await this.mailbox.code(request) });
    expect(codes.path).toBe(at('/account/recovery-codes'));
    const profile = await client.open(at('/account/profile/applicant'));
    const home = await client.send(profile, '/do/save-profile', { 'typed[family]': 'Zubizarreta' });
    expect(home.path).toBe(at('/home'));
  }

  /** Signs in, in whichever browser these requests belong to. */
  async signIn(request: APIRequestContext, language: Language): Promise<void> {
    const at = (path: string) => localized(path, language);
    const client = new PlainClient(request, language);
    const { email, password } = this;
    const code = await client.send(await client.open(at('/sign-in')), '/do/sign-in', { email, password });
    const home = await client.send(code, '/do/enter-code', { code: await this.mailbox.code(request) });
    expect(home.path).toBe(at('/home'));
  }
}
