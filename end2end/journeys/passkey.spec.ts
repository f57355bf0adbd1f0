import { axeFindsNothing } from '../harness/axe';
import { type Combination, expect, nameOf, test } from '../harness/browser';
import { Phone } from '../harness/passkeys';
import { button, fitsItsWidth, isEnhanced, isOn, link, signOut } from '../harness/steps';

const combinations: Combination[] = [
  { way: 'with scripts', width: 320, language: 'en' },
  { way: 'with scripts', width: 1280, language: 'es' },
];

for (const combination of combinations) {
  test.describe(nameOf(combination), () => {
    test.use(combination);

    test('somebody adds a passkey and signs in with it, by the button and where the address is filled in', async ({
      page,
      signedIn,
      say,
      at,
    }) => {
      const accessible = async () =>
        await axeFindsNothing(page, 'a passkey at work');
      void signedIn;
      const phone = await Phone.of(page);
      await page.goto(at('/account/security'));
      await expect(page.getByText(say('ways-weak-passkeys'))).toBeVisible();
      await link(page, say('ways-passkey-add')).click();
      await isOn(page, say('passkey-title'));
      await isEnhanced(page);
      await accessible();
      await fitsItsWidth(page);

      // Sent without a name nothing is asked of the phone.
      await button(page, say('passkey-make')).click();
      await expect(page.getByRole('alert').getByText(say('error-passkey-name-missing'))).toBeVisible();
      expect(await phone.passkeys()).toBe(0);

      // By keyboard alone.
      await page.getByLabel(say('passkey-name'), { exact: true }).fill('Pixel');
      await isEnhanced(page);
      await page.keyboard.press('Enter');
      await isOn(page, say('ways-title'));
      await expect(page.getByText(say('ways-passkey-was-added', { name: 'Pixel' }))).toBeVisible();
      await expect(page.getByText(say('ways-strongest-text'))).toBeVisible();
      await accessible();
      await fitsItsWidth(page);
      expect(await phone.passkeys()).toBe(1);

      await signOut(page, say);
      await page.goto(at('/sign-in'));
      await isEnhanced(page);
      const byPasskey = button(page, say('sign-in-passkey'));
      await expect(byPasskey).toBeVisible();
      await accessible();
      await fitsItsWidth(page);
      await byPasskey.focus();
      await page.keyboard.press('Enter');
      await isOn(page, say('home-title'));

      await signOut(page, say);
      await page.goto(`${at('/account/security')}#autofill`);
      await isOn(page, say('ways-title'));

      await page.goto(at('/account/history'));
      await expect(page.getByText(say('security-passkey-used'))).toHaveCount(2);
    });
  });
}

test('a phone that does not know its person, or was removed, opens nothing and says what to do', async ({
  page,
  person,
  signedIn,
  say,
}) => {
  void signedIn;
  const phone = await Phone.of(page);
  await page.goto('/account/passkey');
  await isEnhanced(page);
  await page.getByLabel(say('passkey-name'), { exact: true }).fill('Pixel');
  await phone.knowsItsPerson(false);
  await button(page, say('passkey-make')).click();
  await expect(page.getByText(say('error-passkey-not-made'))).toBeVisible();
  await phone.knowsItsPerson(true);
  await button(page, say('passkey-make')).click();
  await isOn(page, say('ways-title'));

  // The phone has one for this account already.
  await page.goto('/account/passkey');
  await isEnhanced(page);
  await page.getByLabel(say('passkey-name'), { exact: true }).fill('Pixel again');
  await button(page, say('passkey-make')).click();
  await expect(page.getByText(say('error-passkey-known'))).toBeVisible();

  // It does instead of a code, too.
  await signOut(page, say);
  await page.goto('/sign-in');
  await page.locator('#email').fill(person.email);
  await page.locator('#password').fill(person.password);
  await button(page, say('sign-in-button')).click();
  await isOn(page, say('code-title'));
  await isEnhanced(page);
  await button(page, say('prove-passkey')).click();
  await isOn(page, say('home-title'));

  // It stays for as long as nobody removes it.
  await page.goto('/account/prove');
  await isEnhanced(page);
  await button(page, say('prove-passkey')).click();
  await isOn(page, say('ways-title'));
  await page.locator('button[name=passkey]').click();
  await expect(page.getByText(say('ways-passkey-was-removed'))).toBeVisible();
  await signOut(page, say);
  await page.goto('/sign-in');
  await isEnhanced(page);
  await button(page, say('sign-in-passkey')).click();
  await expect(page.getByRole('alert').getByText(say('error-passkey-not-accepted'))).toBeVisible();
});
