import { readFileSync } from 'node:fs';

import { expect, test } from '@playwright/test';

import { allSecrets, holds } from '../harness/secrets';

// What a log line says of itself; the rest is what it says of the world.
const OF_THE_LINE = ['timestamp', 'microseconds'];

function log(): string[] {
  return readFileSync(process.env.JOURNEYS_LOG!, 'utf8').split('\n').filter((line) => line.startsWith('{'));
}

test('the log of all journeys holds nothing that belongs to a person', () => {
  const lines = log().map((line) => {
    const { ...said } = JSON.parse(line) as Record<string, unknown>;
    for (const name of OF_THE_LINE) delete said[name];
    delete (said.fields as Record<string, unknown> | undefined)?.microseconds;
    return JSON.stringify(said);
  });
  const secrets = allSecrets();
  expect(secrets.length, 'the journeys noted what to look for').toBeGreaterThan(0);
  const text = [...new Set(lines)].join('\n');
  expect(secrets.filter((secret) => holds(text, secret))).toEqual([]);
});

test('no journey met a fault of the server', () => {
  const faults = log().filter((line) => /"level":"(ERROR|WARN)"/.test(line));
  expect(faults).toEqual([]);
});
