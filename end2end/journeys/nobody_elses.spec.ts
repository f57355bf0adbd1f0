import { lostCardAnswers, signerOf } from '../harness/answers';
import { expect, nameOf, test, threeCombinations } from '../harness/browser';
import { localized } from '../harness/languages';
import { Person } from '../harness/person';
import { PlainClient } from '../harness/plain_client';
import { isOn, button, sign, untilFiled } from '../harness/steps';

for (const combination of threeCombinations(4)) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test("somebody else's form and case are not there, not even to be sent to", async ({ page, draft, client, say, language, elsewhere, watch }) => {
      watch.expects(/status of 404/);
      const answers = lostCardAnswers();
      const open = draft;
      const filed = await client.begin('i-90');
      await client.fill(filed, answers);
      await page.goto(`${filed}/sign`);
      await sign(page, signerOf(answers), say);
      await button(page, say('checkout-pay')).click();
      await untilFiled(page, say);
      const received = new URL(page.url()).pathname;

      const writing = await client.open(localized('/messages/new', language));
      const asked = await client.send(writing, '/do/begin-thread', { about: 'account', subject: 'My card', text: 'Where is it?' });

      const stranger = await elsewhere();
      const other = new Person();
      await other.createAccount(stranger.request, language);
      const addresses = [
        open,
        `${open}/page/status`,
        `${open}/review`,
        `${open}/evidence`,
        `${open}/evidence/photo-id`,
        `${open}/evidence/photo-id/again`,
        `${open}/sign`,
        `${open}/payment`,
        filed,
        received,
        received.replace('/received', ''),
        received.replace('/received', '/payment'),
        asked.path,
      ];
      for (const address of addresses) {
        const answer = await stranger.goto(address);
        expect(answer?.status(), address).toBe(404);
        await isOn(stranger, say('trouble-not-found-title'));
      }

      const history = await client.open(localized('/account/history', language));
      expect(history.html).toContain(say('security-form-signed'));
      await stranger.goto(localized('/account/history', language));
      await isOn(stranger, say('security-title'));
      await expect(stranger.getByText(say('security-signed-in'), { exact: true })).toHaveCount(1);
      await expect(stranger.getByText(say('security-form-signed'))).toHaveCount(0);

      const own = new PlainClient(stranger.request, language);
      const theirs = await own.begin('i-90');
      const question = await own.open(`${theirs}/page/status`);
      const sent = await own.send(question, '/do/save-page', {
        draft: open.split('/').at(-1)!,
        'answers[status]': 'commuter',
        intent: 'continue',
      });
      expect(sent.status).toBe(404);
      const untouched = await client.open(`${open}/page/status`);
      expect(untouched.html).not.toContain('checked');
    });
  });
}
