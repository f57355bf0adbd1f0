import { defineConfig } from '@playwright/test';

import { CHROMIUM } from './harness/chromium';

// Journeys through the built product in Chromium. `harness/product.ts` starts and stops it.

const wantsScreenshots = process.env.LANDFALL_SCREENSHOTS !== undefined;

export default defineConfig({
  globalSetup: './harness/product.ts',
  outputDir: './results/journeys',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    actionTimeout: 10_000,
    navigationTimeout: 15_000,
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: CHROMIUM,
  },
  projects: [
    { name: 'journeys', testDir: './journeys', teardown: 'afterwards' },
    { name: 'afterwards', testDir: './afterwards' },
    ...(wantsScreenshots ? [{ name: 'screens', testDir: './screens' }] : []),
  ],
});
