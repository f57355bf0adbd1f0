import { type Page, expect } from '@playwright/test';

import { fileARequest } from './filed';
import { Guide, type Stop } from './guide';
import { type Language, localized } from './languages';
import { Person } from './person';
import { openAtDesk, signInAnOfficer } from './staff';
import { addAPicture, button, link } from './steps';

/** What a person sends to their case unasked, and what a supervisor finds of it and of the rest of the desk. */
export async function* ofTheDesk(page: Page, person: Person, language: Language): AsyncGenerator<Stop> {
  const guide = new DeskGuide(page, person, language);
  await person.createAccount(page.request, language);
  const receipt = yield* guide.sendingUnasked();
  const thread = await guide.asking();
  await page.context().clearCookies();
  await signInAnOfficer(page, language, (path) => localized(path, language), 'supervisor');
  yield* guide.looking(receipt);
  yield* guide.answering(thread);
  yield* guide.readyTexts();
  yield* guide.inviting();
}

class DeskGuide extends Guide {
  /** Gives the receipt number of the case to which something was sent. */
  async *sendingUnasked(): AsyncGenerator<Stop, string> {
    const receipt = await fileARequest(this.page, this.client, this.say);
    const received = new URL(this.page.url()).pathname;
    yield* this.at(received.replace('/received', '/send'), 'documents that nobody asked for');
    yield* this.press(this.say('send-add-button'), 'documents that nobody asked for, with a mistake');
    await this.page.locator('#title').fill('A letter from my landlord');
    yield* this.press(this.say('send-add-button'), 'a document that nobody asked for');
    await addAPicture(this.page, this.say);
    await link(this.page, this.say('send-slot-back')).click();
    await expect(button(this.page, this.say('send-button'))).toBeVisible();
    yield { name: 'documents before they are sent' };
    yield* this.press(this.say('send-button'), 'documents that were received');
    return receipt;
  }

  /** Writes a message, and gives its name in an address. */
  async asking(): Promise<string> {
    const writing = await this.client.open(this.path('/messages/new'));
    const asked = await this.client.send(writing, '/do/begin-thread', { about: 'account', subject: 'My card', text: 'Where is it?' });
    return asked.path.split('?')[0]!.split('/').at(-1)!;
  }

  async *looking(receipt: string): AsyncGenerator<Stop> {
    await this.page.goto(this.path('/desk'));
    await openAtDesk(this.page, receipt, this.say);
    await expect(this.page.getByRole('heading', { name: this.say('desk-sent-title') })).toBeVisible();
    yield { name: 'a case at the desk' };
    const { pathname } = new URL(this.page.url());
    yield* this.at(`${pathname}/answers`, 'the answers that were filed');
    yield* this.at(`${pathname}/looks`, 'who has looked at a case');
    await this.page.locator('.data-table a').first().click();
    await expect(this.page.getByRole('heading', { level: 1, name: this.say('desk-looks-of-title') })).toBeVisible();
    yield { name: 'what somebody has opened' };
  }

  async *answering(thread: string): AsyncGenerator<Stop> {
    await this.page.goto(this.path(`/desk/messages/${thread}`));
    await this.page.locator('#text').fill('It is on its way.');
    yield* this.press(this.say('enclosed-add'), 'documents for an answer');
    await addAPicture(this.page, this.say);
    await link(this.page, this.say('enclosed-back')).click();
    await expect(this.page.getByText(this.say('enclosed-there'))).toBeVisible();
    yield { name: 'an answer with a document, not sent' };
    yield* this.press(this.say('desk-answer-send'), 'an answer with a document');
  }

  async *readyTexts(): AsyncGenerator<Stop> {
    yield* this.at('/desk/templates', 'ready texts');
    await this.page.getByRole('main').getByRole('link', { name: this.say('desk-templates-change') }).first().click();
    await expect(button(this.page, this.say('desk-templates-save'))).toBeVisible();
    yield { name: 'a ready text' };
    yield* this.at('/desk/templates/new', 'what another ready text is for');
    await this.page.goto(this.path('/desk/templates/new/evidence-requested'));
    yield* this.press(this.say('desk-templates-save'), 'another ready text, with mistakes');
  }

  /** Opens an invitation as somebody who is signed out. */
  async *inviting(): AsyncGenerator<Stop> {
    const invited = new Person();
    const people = await this.client.open(this.path('/desk/people'));
    await this.client.send(people, '/do/invite-staff', { email: invited.email, role: 'clerk' });
    await this.page.context().clearCookies();
    yield* this.at(await invited.mailbox.invitationLink(this.page.request), 'an invitation to the desk');
  }
}
