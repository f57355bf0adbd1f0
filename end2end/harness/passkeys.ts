import type { CDPSession, Page } from '@playwright/test';

/** A phone or a computer that keeps passkeys, as this browser sees it. */
export class Phone {
  private constructor(
    private readonly browser: CDPSession,
    private readonly authenticatorId: string,
  ) {}

  /**
   * One whose person puts the finger on it whenever it asks. This browser would then use a passkey as soon as it may
   * offer one where the address is filled in, so it offers them there only on addresses with `#autofill`.
   */
  static async of(page: Page): Promise<Phone> {
    await page.addInitScript(() => {
      if (location.hash !== '#autofill') PublicKeyCredential.isConditionalMediationAvailable = async () => false;
    });
    const browser = await page.context().newCDPSession(page);
    await browser.send('WebAuthn.enable', { enableUI: false });
    const { authenticatorId } = await browser.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    return new Phone(browser, authenticatorId);
  }

  /** It knows its person, or does not. */
  async knowsItsPerson(isUserVerified: boolean): Promise<void> {
    await this.browser.send('WebAuthn.setUserVerified', { authenticatorId: this.authenticatorId, isUserVerified });
  }

  async passkeys(): Promise<number> {
    const { authenticatorId } = this;
    return (await this.browser.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length;
  }
}
