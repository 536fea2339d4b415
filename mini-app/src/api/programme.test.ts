import { programmeResponse, type ProgrammeResponse } from '@sang-kien/shared';
import { describe, expect, it } from 'vitest';
import { isProgramme } from './programme.ts';

const answer: ProgrammeResponse = {
  id: 'mot-trieu-sang-kien',
  name: 'Chương trình mẫu',
  now: '2022-06-15T02:00:00.000Z',
  demonstration: true,
  gate: { state: 'open', sentence: 'Đang nhận.', phase: 2, opensAt: '2022-06-01T00:00:00Z', closesAt: null },
  support: { contactName: null, contactPhone: null, zaloUrl: 'https://zalo.me/1', facebookUrl: null },
};

/** Every way to spoil one member: taken away, or of another type. */
function spoilt(): unknown[] {
  const paths = ['id', 'name', 'now', 'demonstration', 'gate', 'support'].map((name) => [name]);
  const gate = ['state', 'sentence', 'phase', 'opensAt', 'closesAt'].map((name) => ['gate', name]);
  const support = ['contactName', 'contactPhone', 'zaloUrl', 'facebookUrl'].map((name) => ['support', name]);
  return [...paths, ...gate, ...support].flatMap((path) =>
    [undefined, 1.5, [], {}].map((value) => withValue(path, value)),
  );
}

function withValue(path: string[], value: unknown): unknown {
  const copy: Record<string, unknown> = structuredClone(answer);
  const parent = path.length === 1 ? copy : (copy[path[0]!] as Record<string, unknown>);
  parent[path.at(-1)!] = value;
  return copy;
}

describe('reading the programme', () => {
  it('accepts what the contract accepts', () => {
    expect(programmeResponse.safeParse(answer).success).toBe(true);
    expect(isProgramme(answer)).toBe(true);
  });

  it.each(spoilt().map((value, i) => [i, value]))(
    'judges spoilt answer %i as the contract does',
    (_, value) => {
      expect(isProgramme(value)).toBe(programmeResponse.safeParse(value).success);
    },
  );

  it.each([[null], [undefined], ['text'], [[]]])('refuses %j', (value) => {
    expect(isProgramme(value)).toBe(false);
  });
});
