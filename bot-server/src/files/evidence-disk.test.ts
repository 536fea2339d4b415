import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openEvidenceDisk, type EvidenceDisk } from './evidence-disk.ts';

let folder: string;
let evidence: string;
let disk: EvidenceDisk;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evidence-disk-'));
  evidence = join(folder, 'evidence');
  mkdirSync(evidence);
  disk = openEvidenceDisk(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a file bears its name only once it is whole', async () => {
  const seen: string[][] = [];
  async function* bytes() {
    yield Buffer.from('first ');
    seen.push(readdirSync(evidence));
    yield Buffer.from('last');
    seen.push(readdirSync(evidence));
  }
  await disk.store('a', bytes());
  expect(seen).toEqual([['a.part'], ['a.part']]);
  expect(readdirSync(evidence)).toEqual(['a']);
  expect(readFileSync(join(evidence, 'a'), 'utf8')).toBe('first last');
  expect(await disk.bytesOf('a')).toBe(10);
});

test('of a file that breaks off nothing is left, and what broke it off is told', async () => {
  async function* bytes() {
    yield Buffer.from('first');
    throw new Error('broken off');
  }
  await expect(disk.store('a', bytes())).rejects.toThrow('broken off');
  expect(readdirSync(evidence)).toEqual([]);
});

test('a second try takes the place of the first, and of what a crash has left of it', async () => {
  writeFileSync(join(evidence, 'a'), 'an earlier try, longer');
  writeFileSync(join(evidence, 'a.part'), 'what a crash has left');
  async function* bytes() {
    yield Buffer.from('whole');
  }
  await disk.store('a', bytes());
  expect(readdirSync(evidence)).toEqual(['a']);
  expect(readFileSync(join(evidence, 'a'), 'utf8')).toBe('whole');
});

test('a removed file takes along what is known of it and what was still coming in', async () => {
  for (const name of ['a', 'a.json', 'a.part', 'b']) writeFileSync(join(evidence, name), 'x');
  await disk.remove('a');
  expect(readdirSync(evidence)).toEqual(['b']);
});
