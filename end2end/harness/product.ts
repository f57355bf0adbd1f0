import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** How long the product may take until it can serve, and until it has stopped. */
const START_WITHIN = 60_000;
const STOP_WITHIN = 12_000;

/**
 * Starts the product once for all journeys: a free port, a new data folder, demonstration data.
 * Gives back what stops it.
 */
export default async function start(): Promise<() => Promise<void>> {
  const run = mkdtempSync(join(tmpdir(), 'landfall-journeys-'));
  const results = join(__dirname, '..', 'results');
  mkdirSync(results, { recursive: true });
  const log = join(results, 'server.log');
  const port = await freePort();
  // By its name, since browsers keep passkeys for names only.
  const address = `http://localhost:${port}`;

  const output = openSync(log, 'w');
  const product = spawn(binary(), ['serve', '--demonstration'], {
    cwd: run,
    stdio: ['ignore', output, output],
    env: {
      ...ownSettingsRemoved(),
      LANDFALL_LISTEN: `127.0.0.1:${port}`,
      LANDFALL_PUBLIC_URL: address,
      LANDFALL_DATA: join(run, 'data'),
      // Each test comes from an address of its own, so that none meets the limits another one has used up.
      LANDFALL_TRUSTED_PROXIES: '1',
      LANDFALL_SECOND_PERSON: 'closed',
    },
  });
  const ended = once(product, 'exit');

  Object.assign(process.env, { JOURNEYS_ADDRESS: address, JOURNEYS_LOG: log, JOURNEYS_RUN: run, JOURNEYS_SECRETS: join(run, 'secrets') });
  mkdirSync(join(run, 'secrets'));
  const stop = () => ending(product, ended, run, log);
  try {
    await readiness(address, () => product.exitCode !== null);
    await completeness(address);
  } catch (problem) {
    product.kill('SIGKILL');
    throw problem;
  }
  return stop;
}

/** Does what whoever runs the installation would type, while it runs. */
export async function command(...words: string[]): Promise<void> {
  const run = process.env.JOURNEYS_RUN!;
  const env = { ...ownSettingsRemoved(), LANDFALL_DATA: join(run, 'data'), LANDFALL_PUBLIC_URL: process.env.JOURNEYS_ADDRESS };
  await promisify(execFile)(binary(), words, { cwd: run, env });
}

/** Tells the product to stop, and sees that it does. */
async function ending(product: ChildProcess, ended: Promise<unknown>, run: string, log: string): Promise<void> {
  product.kill('SIGTERM');
  const inTime = await Promise.race([
    ended.then(() => true),
    new Promise<boolean>((late) => setTimeout(late, STOP_WITHIN, false).unref()),
  ]);
  if (!inTime) {
    product.kill('SIGKILL');
    throw new Error(`the product did not end within ${STOP_WITHIN / 1000} seconds of being told to stop`);
  }
  rmSync(run, { recursive: true, force: true });
  if (product.exitCode !== 0) throw new Error(`the product ended with ${product.exitCode}; see ${log}`);
}

function binary(): string {
  const cache = process.env.LANDFALL_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'landfall');
  const target = process.env.CARGO_TARGET_DIR ?? join(cache, 'target');
  const path = process.env.LANDFALL_BINARY ?? join(target, 'release', 'landfall');
  if (!existsSync(path)) throw new Error(`${path} is not there; bin/landfall builds it`);
  return path;
}

/** The environment without settings of an installation somebody runs here. */
function ownSettingsRemoved(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('LANDFALL_')));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function readiness(address: string, hasEnded: () => boolean): Promise<void> {
  const deadline = Date.now() + START_WITHIN;
  for (;;) {
    const ready = await fetch(`${address}/readyz`).then((answer) => answer.ok, () => false);
    if (ready) return;
    if (hasEnded()) throw new Error('the product ended instead of starting; see end2end/results/server.log');
    if (Date.now() > deadline) throw new Error(`the product was not ready within ${START_WITHIN / 1000} seconds`);
    await new Promise((again) => setTimeout(again, 20));
  }
}

/** A product that was built without the browser's files serves pages without style and scripts. */
async function completeness(address: string): Promise<void> {
  const page = await (await fetch(address)).text();
  if (!/rel="stylesheet" href="\/assets\//.test(page)) {
    throw new Error('the product was built without the files for the browser; build it with bin/landfall');
  }
}
