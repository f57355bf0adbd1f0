import type { CDPSession, Page } from '@playwright/test';

/** A phone or a computer that keeps passkeys, as this browser sees it. */
export class Phone {
  private constructor(
    private readonly browser: CDPSession,
    private readonly authenticatorId: string,
  ) {}

  /** One that its person has at hand, but does not touch yet. */
  static async of(page: Page): Promise<Phone> {
    const browser = await page.context().newCDPSession(page);
    await browser.send('WebAuthn.enable', { enableUI: false });
    const { authenticatorId } = await browser.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: false,
      },
    });
    return new Phone(browser, authenticatorId);
  }

  /** Its person puts the finger on it whenever it asks, or takes it off. */
  async touched(enabled: boolean): Promise<void> {
    await this.browser.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId: this.authenticatorId, enabled });
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
