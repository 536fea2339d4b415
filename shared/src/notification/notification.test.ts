import { describe, expect, it } from 'vitest';
import { notificationKinds, parseNotification } from './notification.ts';

const receipt = { code: 'SK-2345-6789', title: 'Gá bắt vít', phase: 2 };

describe('stored notifications', () => {
  it('are read by their kind', () => {
    expect(parseNotification('receipt', receipt)).toEqual({ kind: 'receipt', payload: receipt });
    expect(notificationKinds).toEqual(expect.arrayContaining(['receipt', 'new_entry']));
  });

  it.each<[string, string, unknown]>([
    ['an unknown kind', 'gift', receipt],
    ['a kind from nowhere', 'constructor', receipt],
    ['another kind’s payload', 'new_entry', receipt],
    ['nothing', 'receipt', null],
  ])('refuse %s', (_what, kind, payload) => {
    expect(() => parseNotification(kind, payload)).toThrow();
  });
});
