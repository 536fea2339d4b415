/** What must not stand in any committed file, and why. */
interface Leak {
  kind: string;
  pattern: RegExp;
}

const secretName = '(secret|token|passw(or)?d|api[_-]?key|private[_-]?key)\\w*';

const leaks: Leak[] = [
  {
    kind: 'package registry',
    pattern: /registry\.(npmjs|yarnpkg)\.|npm\.pkg\.github\.|^\s*(\S+:)?registry\s*=/m,
  },
  { kind: 'address of a package archive', pattern: /"resolved":\s*"http|https?:\/\/\S+\/-\/\S+\.tgz/ },
  { kind: 'path of one machine', pattern: /(^|[\s'"`=(:])\/(work|root|tmp|home\/\w+|Users\/\w+)\//m },
  { kind: 'private key', pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/ },
  {
    kind: 'access key of a known service',
    pattern: /\b(AKIA[0-9A-Z]{16}|gh[pousr]_\w{36}|github_pat_\w{40}|xox[abprs]-\w{10})/,
  },
  { kind: 'signed token', pattern: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/ },
  {
    kind: 'secret written out',
    pattern: new RegExp(
      `${secretName}["']?\\s*[:=]\\s*["'\`](?=[^"'\`]*\\d)[A-Za-z0-9+/_=-]{32,}["'\`]`,
      'i',
    ),
  },
];

/** Test vectors and sample values are meant to be read; they say so in their own words. */
const sample = /demo|sample|example|invented|test|fake/i;

/**
 * Names what a text gives away.
 * @returns one line per find: `kind: what it looks like`, secrets shortened
 */
export function findLeaks(text: string): string[] {
  return leaks.flatMap(({ kind, pattern }) => {
    const found = pattern.exec(text)?.[0];
    if (found === undefined || (kind === 'secret written out' && sample.test(found))) return [];
    return [`${kind}: ${found.trim().slice(0, 24)}`];
  });
}
