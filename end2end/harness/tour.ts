import { type Page, expect } from '@playwright/test';

import { type Answers, lostCardAnswers, signerOf } from './answers';
import { answerPage } from './form_robot';
import { appCode, keyOnPage } from './authenticator';
import { ofTheDesk } from './desk_tour';
import { PICTURE, PROGRAM } from './files';
import { Guide, type Stop, type Tour } from './guide';
import type { Language } from './languages';
import { Mailbox } from './mailbox';
import type { Person } from './person';
import { keepSecret } from './secrets';
import { button, sign, untilFiled } from './steps';

async function* ofTheAccount(page: Page, person: Person, language: Language): AsyncGenerator<Stop> {
  const guide = new PersonsGuide(page, person, language);
  yield* guide.outside();
  yield* guide.becomingSomebody();
  yield* guide.secondStep();
  yield* guide.lookingBack();
  yield* guide.losing();
}

async function* ofFiling(page: Page, person: Person, language: Language): AsyncGenerator<Stop> {
  const guide = new PersonsGuide(page, person, language);
  await person.createAccount(page.request, language);
  const draft = yield* guide.beginning();
  yield* guide.questions(draft);
  yield* guide.signingAndPaying(draft);
  yield* guide.leaving();
}

/**
 * Together they stop at the pages of the product. Those that are there only after an officer has let something happen are
 * looked at in the journeys in which one does.
 */
export const TOURS: Record<'account' | 'filing' | 'desk', Tour> = { account: ofTheAccount, filing: ofFiling, desk: ofTheDesk };

class PersonsGuide extends Guide {
  async *outside(): AsyncGenerator<Stop> {
    yield* this.at('/', 'welcome');
    yield* this.at('/forms', 'forms');
    yield* this.at('/forms/i-90', 'before you begin, as a stranger');
    yield* this.at('/sign-in', 'sign in');
    yield* this.press(this.say('sign-in-button'), 'sign in, with a mistake');
    yield* this.at('/reset', 'forgot your password');
    yield* this.press(this.say('reset-button'), 'forgot your password, with a mistake');
    yield* this.at('/reset/sent', 'a link for a new password was sent');
    yield* this.at('/email/confirmed', 'another address counts');
    yield* this.at('/account/delete/cancelled', 'your account stays');
    yield* this.at('/nothing-here', 'not found');
    yield* this.at(`/sign-up/confirm/${'A'.repeat(43)}`, 'a link that does nothing');
    yield* this.at(`/link/${'A'.repeat(43)}`, 'a link for an account that does nothing');
  }

  async *becomingSomebody(): AsyncGenerator<Stop> {
    yield* this.at('/sign-up', 'sign up');
    yield* this.press(this.say('sign-up-button'), 'sign up, with a mistake');
    await this.page.locator('#email').fill(this.person.email);
    yield* this.press(this.say('sign-up-button'), 'a link was sent');
    await this.page.goto(await this.person.mailbox.link(this.page.request));
    yield { name: 'terms of use' };
    yield* this.press(this.say('terms-button'), 'password');
    yield* this.press(this.say('password-button'), 'password, with a mistake');
    await this.page.locator('#password').fill(this.person.password);
    yield* this.press(this.say('password-button'), 'how codes come');
    yield* this.press(this.say('button-continue'), 'how codes come, with a mistake');
    await this.page.getByText(this.say('method-email'), { exact: true }).click();
    yield* this.press(this.say('button-continue'), 'code');
    yield* this.press(this.say('code-button'), 'code, with a mistake');
    yield* this.at('/mailbox', 'mailbox');
    await this.page.goto(this.path('/sign-in/code'));
    await this.page.locator('#code').fill(await this.person.mailbox.code(this.page.request));
    yield* this.press(this.say('code-button'), 'recovery codes of a new account');
    yield* this.at('/account/kind', 'what the account is for');
    yield* this.press(this.say('button-continue'), 'what the account is for, with a mistake');
    for (const kind of ['attorney', 'accredited', 'organization', 'applicant']) {
      yield* this.at(`/account/profile/${kind}`, `profile, ${kind}`);
      yield* this.press(this.say('profile-save'), `profile, ${kind}, with mistakes`);
    }
    await this.page.locator('#family').fill('Zubizarreta');
    yield* this.press(this.say('profile-save'), 'home, empty');
  }

  async *secondStep(): AsyncGenerator<Stop> {
    yield* this.at('/account/security', 'how you sign in');
    yield* this.at('/account/recovery-codes', 'recovery codes, none yet');
    yield* this.press(this.say('recovery-make'), 'recovery codes, just made');
    keepSecret(...(await this.page.locator('.code-list li').allInnerTexts()));
    await button(this.page, this.say('recovery-kept')).click();
    yield* this.at('/account/recovery-codes', 'recovery codes');
    yield* this.at('/account/passkey', 'add a passkey');
    yield* this.at('/account/phone', 'add a telephone');
    yield* this.press(this.say('phone-send'), 'add a telephone, with a mistake');
    await this.page.locator('#number').fill('+1 202 555 0123');
    yield* this.press(this.say('phone-send'), 'code from a telephone');
    yield* this.press(this.say('phone-confirm'), 'code from a telephone, with a mistake');
    yield* this.at('/account/app', 'add an app');
    yield* this.press(this.say('button-continue'), 'add an app, with a mistake');
    await this.page.locator('#name').fill('Pixel');
    yield* this.press(this.say('button-continue'), 'connect an app');
    yield* this.press(this.say('app-confirm'), 'connect an app, with a mistake');
    await this.page.locator('#code').fill(appCode(await keyOnPage(this.page)));
    yield* this.press(this.say('app-confirm'), 'how you sign in, with an app');
    yield* this.at('/account/prove', 'prove that it is you');
    await this.page.locator('#password').fill(this.person.password);
    yield* this.press(this.say('button-continue'), 'code from an app');
    yield* this.press(this.say('code-by-recovery'), 'recovery code');
    yield* this.press(this.say('code-button'), 'recovery code, with a mistake');
    yield* this.at('/account/password', 'change the password');
    yield* this.press(this.say('new-password-button'), 'change the password, with a mistake');
    yield* this.at('/account/data', 'download your data');
    yield* this.at('/account/delete', 'delete your account');
    yield* this.press(this.say('delete-button'), 'delete your account, with a mistake');
  }

  private async *anotherAddress(): AsyncGenerator<Stop> {
    yield* this.at('/account/email', 'change the address');
    await this.page.locator('#email').fill(this.person.email);
    yield* this.press(this.say('new-email-button'), 'change the address, with a mistake');
    const email = `new.${this.person.email}`;
    keepSecret(email);
    await this.page.locator('#email').fill(email);
    yield* this.press(this.say('new-email-button'), 'a link to another address was sent');
    await this.page.goto(await new Mailbox(email).accountLink(this.page.request));
    yield { name: 'another address, to be confirmed' };
    yield* this.press(this.say('confirm-email-button'), 'how you sign in, with another address');
  }

  async *beginning(): AsyncGenerator<Stop, string> {
    yield* this.at('/forms/i-90', 'before you begin');
    yield* this.press(this.say('before-start'), 'task list, at the beginning');
    return new URL(this.page.url()).pathname;
  }

  async *questions(draft: string): AsyncGenerator<Stop> {
    yield* this.question(draft, 'status', 'radio buttons');
    yield* this.press(this.say('button-continue'), 'question, with a mistake');
    yield* this.stopsAndCollisions();
    yield* this.at('/home', 'home, with forms that were begun');
    yield* this.at('/forms', 'forms, with a copy of a draft to begin with');
    yield* this.press(this.say('draft-file-import-button'), 'forms, with a mistake');
    yield* this.at('/forms/i-90', 'before you begin, again');
    yield* this.at(`${draft}/review`, 'review, with nothing answered');

    // Everything that a long way through the form asks, so that each kind of question is met.
    await this.client.fill(draft, LONG_WAY, 'eyes');
    yield* this.at(draft, 'task list, half way');
    yield* this.question(draft, 'date-of-birth', 'date');
    yield* this.question(draft, 'legal-name', 'name');
    yield* this.question(draft, 'mailing', 'address');
    yield* this.question(draft, 'birthplace', 'line and list');
    yield* this.question(draft, 'reach', 'telephone and e-mail');
    yield* this.question(draft, 'removal-explanation', 'long text');
    yield* this.question(draft, 'race', 'boxes');
    yield* this.question(draft, 'measurements', 'measures');
    await this.client.fill(draft, LONG_WAY, 'who-signs');
    yield* this.question(draft, 'remarks', 'rows');
    await this.client.fill(draft, LONG_WAY);
    yield* this.at(draft, 'task list, done');
    yield* this.at(`${draft}/review`, 'review');
    yield* this.evidence(draft);
    yield* this.library(draft);
  }

  private async *evidence(draft: string): AsyncGenerator<Stop> {
    yield* this.at(`${draft}/evidence`, 'evidence');
    await this.page.getByRole('main').getByRole('link', { name: this.say('evidence-slot-open') }).first().click();
    yield { name: 'evidence, one thing that is asked for' };
    const files = this.page.getByLabel(this.say('evidence-files'));
    if (await button(this.page, this.say('evidence-button')).isHidden()) {
      // The page is awake: what is chosen is sent by itself.
      await files.setInputFiles([PICTURE, PROGRAM]);
      await expect(this.page.getByText(this.say('error-file-kind')).first()).toBeVisible();
      await expect(this.page.locator('.upload:visible')).toHaveCount(0);
      yield { name: 'evidence, with files' };
      return;
    }
    yield* this.press(this.say('evidence-button'), 'evidence, with nothing chosen');
    await files.setInputFiles([PICTURE, PROGRAM]);
    yield* this.press(this.say('evidence-button'), 'evidence, with files');
  }

  private async *library(draft: string): AsyncGenerator<Stop> {
    yield* this.at('/documents', 'your documents');
    await this.page.getByRole('link', { name: this.say('evidence-look') }).first().click();
    await expect(this.page.locator('.document-view')).toBeVisible();
    yield { name: 'a document' };
    await this.page.goto(`${draft}/evidence`);
    await this.page.getByRole('main').getByRole('link', { name: this.say('evidence-slot-open') }).last().click();
    await this.page.getByRole('link', { name: this.say('library-again-link') }).click();
    await expect(button(this.page, this.say('library-again-button'))).toBeVisible();
    yield { name: 'add from your documents' };
    yield* this.press(this.say('library-again-button'), 'add from your documents, with nothing chosen');
  }

  async *signingAndPaying(draft: string): AsyncGenerator<Stop> {
    yield* this.at(`${draft}/sign`, 'sign');
    yield* this.press(this.say('sign-button-pay'), 'sign, with mistakes');
    await sign(this.page, signerOf(LONG_WAY), this.say);
    await this.onCheckout();
    yield { name: 'checkout' };
    yield* this.press(this.say('checkout-decline'), 'payment, declined');
    await button(this.page, this.say('payment-again')).click();
    await this.onCheckout();
    yield* this.press(this.say('checkout-cancel'), 'payment, cancelled');
    await button(this.page, this.say('payment-again')).click();
    await this.onCheckout();
    yield* this.at(`${draft}/payment`, 'payment, not finished');
    await this.page.getByRole('link', { name: this.say('payment-continue') }).click();
    await this.onCheckout();
    yield* this.press(this.say('checkout-pay-and-close'), 'checkout, settled');
    await this.page.getByRole('link', { name: this.say('checkout-back') }).click();
    await untilFiled(this.page, this.say);
    yield { name: 'received' };
    await this.page.getByRole('link', { name: this.say('case-payment-link') }).click();
    yield { name: 'the receipt for a payment' };
    await this.page.goBack();
    await this.page.getByRole('link', { name: this.say('received-follow') }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: this.say('status-received-title') })).toBeVisible();
    yield { name: 'case' };
    const receipt = await this.page.locator('[data-copy]').first().getAttribute('data-copy');
    await this.page.getByRole('link', { name: this.say('notice-receipt-title') }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: this.say('notice-receipt-title') })).toBeVisible();
    yield { name: 'receipt notice' };
    const code = this.page.locator('.summary-list').last().locator('.summary-list__answer');
    const [number, mark] = await code.allInnerTexts();
    yield* this.at('/status', 'where a case stands, for anybody');
    yield* this.press(this.say('public-status-button'), 'where a case stands, with a mistake');
    await this.page.locator('#receipt').fill(receipt!);
    yield* this.press(this.say('public-status-button'), 'where this case stands, for anybody');
    await this.page.locator('#receipt').fill('IOE0000000001');
    yield* this.press(this.say('public-status-button'), 'a number of another house');
    yield* this.at('/how-long', 'how long cases take');
    yield* this.at('/how-long/i-90', 'how long cases of one form take');
    yield* this.at('/cases/add', 'adding a case');
    yield* this.press(this.say('add-case-button'), 'adding a case, with a mistake');
    yield* this.at('/verify', 'check a letter');
    yield* this.press(this.say('verify-button'), 'check a letter, with mistakes');
    await this.page.locator('#number').fill(number!);
    await this.page.locator('#mark').fill(mark!);
    yield* this.press(this.say('verify-button'), 'a genuine letter');
    yield* this.at(`/verify/${number!}/0000-0000-0000`, 'a letter that is not confirmed');
  }

  async *howWeWrite(): AsyncGenerator<Stop> {
    yield* this.at('/account', 'account settings');
    yield* this.at('/account/language', 'the language of messages');
    yield* this.at('/account/messages', 'how we write to you');
    yield* this.press(this.say('messages-quiet-switch-on'), 'how we write to you, in quiet mode');
    yield* this.at('/account/calendar', 'an address for a calendar, none yet');
    yield* this.press(this.say('calendar-make'), 'an address for a calendar, just made');
    yield* this.press(this.say('calendar-remove'), 'an address for a calendar, taken back');
    yield* this.at('/account/address', 'another address');
    yield* this.press(this.say('other-button'), 'another address, with a mistake');
    yield* this.at('/address/confirmed', 'another address is confirmed');
  }

  private async *messages(): AsyncGenerator<Stop> {
    yield* this.at('/messages', 'messages, none yet');
    yield* this.at('/messages/new', 'write a message');
    yield* this.press(this.say('thread-send'), 'write a message, with mistakes');
    await this.page.getByText(this.say('threads-about-technical'), { exact: true }).click();
    await this.page.locator('#subject').fill('A page that stays white');
    await this.page.locator('#text').fill('Good morning,\n\nthe page stays white.');
    yield* this.press(this.say('thread-send'), 'a message, just sent');
    yield* this.press(this.say('thread-reply-send'), 'a message, with a mistake');
    yield* this.at('/messages', 'messages');
  }

  async *lookingBack(): AsyncGenerator<Stop> {
    yield* this.messages();
    yield* this.at('/account/history', 'security history');
    yield* this.at('/account/sessions', 'where you are signed in');
  }

  /** Every code is lost, and then it was somebody else: what links in mails lead to. */
  async *losing(): AsyncGenerator<Stop> {
    await this.client.send(await this.client.open(this.path('/reset')), '/do/ask-reset', { email: this.person.email });
    yield* this.opened('mail-reset-subject', 'code before a new password');
    await this.page.getByRole('link', { name: this.say('lost-all') }).click();
    yield { name: 'every code is lost' };
    yield* this.press(this.say('lost-button'), 'the wait has begun');
    yield* this.at('/home', 'home, while somebody waits');
    yield* this.opened('mail-lost-asked-subject', 'keep everything');
    yield* this.press(this.say('lost-cancel-button'), 'nothing was removed');
    yield* this.anotherAddress();
    // From quiet mode on, no letter says in its subject what it is about.
    yield* this.howWeWrite();
    yield* this.opened('mail-app-added-subject', 'it was not me');
    yield* this.press(this.say('not-me-button'), 'everyone is signed out');
  }

  async *leaving(): AsyncGenerator<Stop> {
    yield* this.at('/home', 'home, with a case');
    yield* this.at('/cases', 'all cases');
    await this.page.getByLabel(this.say('cases-find')).fill('nobody');
    yield* this.press(this.say('cases-find-button'), 'all cases, none found');
    await this.page.goto(this.path('/home'));
    await this.page.locator('summary', { hasText: this.say('menu-account') }).click();
    yield { name: 'home, with its menu open' };
    yield* this.press(this.say('menu-sign-out'), 'signed out');
  }

  private async *stopsAndCollisions(): AsyncGenerator<Stop> {
    const draft = await this.client.begin('i-90');
    const page = await this.client.open(`${draft}/page/status`);
    await this.client.send(page, '/do/save-page', { 'answers[status]': 'conditional', intent: 'continue' });
    await this.page.goto(`${draft}/page/conditional-ends`);
    await answerPage(this.page, tomorrow('conditional-ends'));
    yield* this.press(this.say('button-continue'), 'a form that cannot be filed');

    const before = await this.client.open(`${draft}/page/places`);
    for (const city of ['Houston', 'Dallas']) {
      await this.client.send(before, '/do/save-page', { 'answers[where-applied]': city, intent: 'leave' });
    }
    yield* this.at(`${draft}/page/places`, 'question, answered differently in two windows');
  }

  /** Opens the link of the letter with this subject. */
  private async *opened(subject: string, name: string): AsyncGenerator<Stop> {
    await this.page.goto(await this.person.mailbox.accountLink(this.page.request, this.say(subject, { site: 'Landfall' })));
    yield { name };
  }

  private async *question(draft: string, page: string, kind: string): AsyncGenerator<Stop> {
    yield* this.at(`${draft}/page/${page}`, `question, ${kind}`);
  }

  private async onCheckout(): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: this.say('checkout-title') })).toBeVisible();
  }
}

const LONG_WAY: Answers = {
  ...lostCardAnswers(),
  removal: 'yes',
  'removal-explanation': 'In 2019 a letter asked me to come to court. The judge closed the case in 2020.',
  more: 'yes',
  'remark.0.about': 'address',
  'remark.0.text': 'I also receive mail at my sister’s house.',
};

/** The parts of the date that tomorrow is. */
function tomorrow(key: string): Answers {
  const date = new Date(Date.now() + 86_400_000);
  return {
    [`${key}.month`]: String(date.getMonth() + 1),
    [`${key}.day`]: String(date.getDate()),
    [`${key}.year`]: String(date.getFullYear()),
  };
}
