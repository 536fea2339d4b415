import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesUnder, fingerprint } from './fingerprint.mjs';
import { clearStamp, readStamp, writeStamp } from './stamp.mjs';

let folder;
const print = () => fingerprint(filesUnder([folder]), folder);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  writeFileSync(join(folder, 'a.txt'), 'one');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a fingerprint', () => {
  it('stays when nothing changed', () => {
    expect(print()).toBe(print());
  });

  it('changes with a content, a name and a new file', () => {
    const prints = [print()];
    writeFileSync(join(folder, 'a.txt'), 'two');
    prints.push(print());
    renameSync(join(folder, 'a.txt'), join(folder, 'b.txt'));
    prints.push(print());
    writeFileSync(join(folder, 'c.txt'), '');
    prints.push(print());
    expect(new Set(prints).size).toBe(4);
  });

  it('does not look into node_modules', () => {
    const before = print();
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'node_modules/x'), '');
    expect(print()).toBe(before);
  });
});

describe('a stamp', () => {
  it('is read as it was written, and is gone when taken away', () => {
    const file = join(folder, 'deep/stamp.json');
    writeStamp(file, { lock: 'x' });
    expect(readStamp(file)).toEqual({ lock: 'x' });
    clearStamp(file);
    expect(readStamp(file)).toBeNull();
  });

  it('that was cut off reads as none', () => {
    writeFileSync(join(folder, 'stamp.json'), '{"lock":');
    expect(readStamp(join(folder, 'stamp.json'))).toBeNull();
  });
});
