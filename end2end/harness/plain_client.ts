import { type APIRequestContext, expect } from '@playwright/test';

import { type Answers, answered, keyOf, rowsOf } from './answers';
import { type Language, localized } from './languages';
import { wordsOf } from './words';

// Follows links and sends forms as a browser without scripts does, without drawing anything.
// It brings a journey to where it begins; what a journey is about goes through a real browser.

export type Fields = Record<string, string | string[]>;

/** A form as it stands on a page: where it goes, and what it would send untouched. */
export type PlainForm = { action: string; html: string; fields: Fields };

/** A page as it arrived. */
export type PlainPage = { path: string; status: number; html: string; forms: PlainForm[] };

export class PlainClient {
  constructor(
    private readonly request: APIRequestContext,
    private readonly language: Language,
  ) {}

  async open(path: string): Promise<PlainPage> {
    return read(await this.request.get(path));
  }

  /** Sends the form whose action ends with this, with these fields besides its own. */
  async send(page: PlainPage, action: string, fields: Fields = {}): Promise<PlainPage> {
    const form = page.forms.find((form) => form.action.endsWith(action));
    if (form === undefined) throw new Error(`no form on ${page.path} goes to ${action}`);
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...form.fields, ...fields })) {
      for (const one of [value].flat()) body.append(name, one);
    }
    return read(
      await this.request.post(form.action, {
        data: body.toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: process.env.JOURNEYS_ADDRESS! },
      }),
    );
  }

  /** Begins a form and gives the path of its draft. */
  async begin(form: string): Promise<string> {
    const page = await this.send(await this.open(localized(`/forms/${form}`, this.language)), '/do/start-draft');
    expect(page.path).toMatch(/\/drafts\/[\w-]+$/);
    return page.path;
  }

  /** Answers page after page, from the first one to the review or to the page named last. */
  async fill(draft: string, answers: Answers, until?: string): Promise<PlainPage> {
    let page = await this.firstQuestion(draft);
    while (isQuestion(page) && !page.path.endsWith(`/page/${until}`)) page = await this.answer(page, answers);
    return page;
  }

  /** Answers one page, and gives the next one; the same one with what is wrong when the answers are not accepted. */
  async answerIfAccepted(page: PlainPage, answers: Answers): Promise<PlainPage> {
    return this.save(await this.withRows(page, answers), answers, 'continue');
  }

  private async answer(page: PlainPage, answers: Answers): Promise<PlainPage> {
    const next = await this.answerIfAccepted(page, answers);
    if (isSameQuestion(next, page)) throw new Error(`the answers for ${page.path} were not accepted`);
    return next;
  }

  /** The page on which the list of tasks goes on. */
  async firstQuestion(draft: string): Promise<PlainPage> {
    const tasks = await this.open(draft);
    const goOn = wordsOf(this.language)('task-go-on');
    const link = [...tasks.html.matchAll(/<a\b([^>]*)>([^<]*)/g)].find(([, , text]) => text === goOn);
    const path = link && attribute(link[1]!, 'href');
    if (path === undefined) throw new Error(`${tasks.path} leads to no question`);
    return this.open(path);
  }

  /** The page with as many rows in every group as the answers have. A row that was added may have groups of its own. */
  private async withRows(page: PlainPage, answers: Answers): Promise<PlainPage> {
    for (const [button] of page.html.matchAll(/<button\b[^>]* value="add [^>]*>/g)) {
      const intent = attribute(button, 'value')!;
      const group = intent.slice('add '.length);
      if (rowsOf(keysOn(page), group) < rowsOf(Object.keys(answers), group)) {
        return this.withRows(await this.save(page, answers, intent), answers);
      }
    }
    return page;
  }

  private save(page: PlainPage, answers: Answers, intent: string): Promise<PlainPage> {
    return this.send(page, '/do/save-page', { ...this.answersOn(page, answers), intent });
  }

  private answersOn(page: PlainPage, answers: Answers): Fields {
    const form = page.forms.find((form) => form.action.endsWith('/do/save-page'))!;
    const fields: Fields = {};
    for (const name of namesOf(form.html)) {
      const given = answered(answers, name);
      if (given !== undefined) fields[name] = given;
    }
    return fields;
  }
}

/** Whether both are the same question, whatever is to be said about the answers. */
export const isSameQuestion = (one: PlainPage, other: PlainPage): boolean =>
  one.path.split('?')[0] === other.path.split('?')[0];

const isQuestion = (page: PlainPage): boolean => page.path.includes('/page/');

/** The names of everything on a page that is answered. */
const namesOf = (html: string): string[] => [...html.matchAll(/ name="((?:answers|many)\[[^"]*)"/g)].map(([, name]) => name!);

const keysOn = ({ html }: PlainPage): string[] => namesOf(html).map((name) => keyOf(name) ?? '');

async function read(answer: {
  url(): string;
  status(): number;
  text(): Promise<string>;
}): Promise<PlainPage> {
  const { pathname, search } = new URL(answer.url());
  const html = await answer.text();
  return { path: pathname + search, status: answer.status(), html, forms: forms(html) };
}

function forms(html: string): PlainForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([^]*?)<\/form>/g)].map(([, tag, inside]) => ({
    action: attribute(tag!, 'action') ?? '',
    html: inside!,
    fields: untouched(inside!),
  }));
}

function untouched(html: string): Fields {
  const fields: Fields = {};
  for (const [input] of html.matchAll(/<input\b[^>]*>/g)) {
    const [name, type] = [attribute(input, 'name'), attribute(input, 'type')];
    const isSent = (type !== 'radio' && type !== 'checkbox') || / checked[ =>]/.test(input);
    if (name !== undefined && isSent) fields[name] = attribute(input, 'value') ?? '';
  }
  return fields;
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
  return value?.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
