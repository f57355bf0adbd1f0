import { lostCardAnswers, signerOf } from '../harness/answers';
import { expect, nameOf, test, threeCombinations } from '../harness/browser';
import { signInAnOfficer } from '../harness/staff';
import { button, isOn, link, newestLetter, sign, untilFiled, wellMade } from '../harness/steps';
import { pattern } from '../harness/words';

const SUBJECT = 'The photo on my card';
const QUESTION = 'Good morning,\n\nis this the right photo? <b>Thank you</b>';
const ANSWER = 'Yes, it is.\nYou need not do anything.';

for (const combination of threeCombinations(11)) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('somebody asks about a case, is told when to expect an answer, and reads it', async ({
      page,
      signedIn,
      client,
      elsewhere,
      language,
      say,
      at,
      way,
    }) => {
      test.slow();
      const isWellMade = wellMade(way);
      const answers = lostCardAnswers();
      const draft = await client.begin('i-90');
      await client.fill(draft, answers);
      await page.goto(`${draft}/sign`);
      await sign(page, signerOf(answers), say);
      await button(page, say('checkout-pay')).click();
      await untilFiled(page, say);
      await link(page, say('received-follow')).click();

      await test.step('the question is asked from the page of the case', async () => {
        await link(page, say('case-messages-new')).click();
        await isOn(page, say('thread-new-title'));
        await expect(page.getByText(say('thread-not-emergency'))).toBeVisible();
        await button(page, say('thread-send')).click();
        const summary = page.locator('.error-summary');
        await expect(summary.getByText(say('error-thread-subject-empty'))).toBeVisible();
        await isWellMade(page, 'write a message, with mistakes');
        await page.locator('#subject').fill(SUBJECT);
        await page.locator('#text').fill(QUESTION);
        await button(page, say('thread-send')).click();
        await expect(page.getByText(say('thread-sent-title'))).toBeVisible();
        await expect(page.locator('.conversation__text')).toHaveText(QUESTION, { useInnerText: true });
        await expect(page.getByText(say('thread-unread-agency'))).toBeVisible();
        await isWellMade(page, 'a message, just sent');
      });
      const thread = page.url().split('?')[0]!;

      const desk = await elsewhere();

      await test.step('an officer reads it with the case beside it, and answers', async () => {
        await signInAnOfficer(desk, language, at);
        await desk.goto(at('/desk?show=messages'));
        await isWellMade(desk, 'messages at the desk');
        await desk.goto(at(`/desk/messages/${thread.split('/').at(-1)!}`));
        await isOn(desk, SUBJECT, say('desk-message-title'));
        await expect(desk.getByText(say('desk-message-case-title'), { exact: true })).toBeVisible();
        await button(desk, say('desk-answer-send')).click();
        await expect(desk.locator('.error-summary').getByText(say('error-desk-answer-short'))).toBeVisible();
        await isWellMade(desk, 'a message at the desk, with a mistake');
        await desk.locator('#text').fill(ANSWER);
        await button(desk, say('desk-answer-send')).click();
        await expect(desk.getByText(say('desk-answered-title'))).toBeVisible();
      });

      await test.step('its person hears that there is an answer, and reads it', async () => {
        await page.goto(at('/mailbox'));
        const subject = say('mail-answered-subject', { site: 'Landfall' });
        const letter = await newestLetter(page, signedIn, pattern(subject));
        await expect(letter).not.toContainText('You need not do anything');
        await page.goto(at('/home'));
        await page.getByRole('link', { name: say('home-unread-open') }).click();
        await isOn(page, say('threads-title'));
        await isWellMade(page, 'messages, with an answer');
        await link(page, SUBJECT).click();
        await isOn(page, SUBJECT, say('thread-title'));
        await expect(page.locator('.conversation__text').last()).toHaveText(ANSWER, { useInnerText: true });
        await isWellMade(page, 'a message with its answer');
      });
    });
  });
}
