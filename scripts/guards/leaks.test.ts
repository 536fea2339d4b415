import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findLeaks } from './leaks.ts';

const root = resolve(import.meta.dirname, '../..');
const letters = (count: number): string => 'a1B2'.repeat(count / 4);

/** Put together here, so that this file does not break the rule that it tests. */
const planted: Record<string, string> = {
  'a registry': ['https://registry', 'npmjs', 'org/zod'].join('.'),
  'a registry setting': ['registry', 'https://packages.internal/'].join('='),
  'an archive in the lock file': ['"resolved"', ' "http://packages.internal/zod.tgz"'].join(':'),
  'a folder of this machine': `cd ${['', 'root', 'project'].join('/')}`,
  'a home folder': `"${['', 'home', 'somebody', 'project'].join('/')}"`,
  'a private key': ['-----BEGIN', 'PRIVATE', 'KEY-----'].join(' '),
  'a service key': `AKIA${letters(16).toUpperCase()}`,
  'a signed token': [`eyJ${letters(12)}`, `eyJ${letters(12)}`, letters(12)].join('.'),
  'a secret': `appSecret: '${letters(32)}'`,
};

const harmless: Record<string, string> = {
  'an ordinary address': 'https://oauth.zaloapp.com/v4/permission',
  'a path of the web': "fetch('/chat/worker/messages')",
  'a secret that says it is a sample': "appSecret: 'demo-app-secret-1-on-loopback-only-here'",
  'a secret from the environment': 'ZALO_APP_SECRET: z.string().min(1)',
};

function committedFiles(): string[] {
  const listing = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  const paths = listing.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
  return paths.filter((path) => statSync(join(root, path)).isFile());
}

/** Places that only this machine knows: where the project lies, who works on it. */
function ownPlaces(): string[] {
  return [root, homedir()].filter((place) => place.split('/').length > 2);
}

describe('a committed file', () => {
  it.each(Object.entries(planted))('with %s is found', (_, text) => {
    expect(findLeaks(`first line\n${text}\nlast line`)).toHaveLength(1);
  });

  it.each(Object.entries(harmless))('with %s is left alone', (_, text) => {
    expect(findLeaks(text)).toEqual([]);
  });

  it('gives away no registry, machine path or secret', () => {
    const finds = committedFiles().flatMap((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      const places = ownPlaces().filter((place) => text.includes(place));
      return [...findLeaks(text), ...places].map((find) => `${path}: ${find}`);
    });
    expect(finds).toEqual([]);
  });
});
