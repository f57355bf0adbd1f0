import { existsSync } from 'node:fs';

import type { LaunchOptions } from '@playwright/test';

// Which browser the journeys go through, and how it is started.

const WHOLE = process.env.LANDFALL_CHROMIUM ?? '/usr/bin/chromium';
/** The same pages and scripts, without what a person has around them: a journey takes two thirds of the time. */
const SHELL = '/usr/bin/chromium-headless-shell';

const started = (executablePath: string): LaunchOptions => ({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

/** What most journeys need. */
export const CHROMIUM = started(process.env.LANDFALL_CHROMIUM === undefined && existsSync(SHELL) ? SHELL : WHOLE);

/** The browser with what its maker builds around pages: it shows PDF files, and news on the screen. */
export const WHOLE_CHROMIUM = started(WHOLE);
