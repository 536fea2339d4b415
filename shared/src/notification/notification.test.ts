import { describe, expect, it } from 'vitest';
import { notificationKinds, notificationPath, parseNotification } from './notification.ts';

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

it('lead to the dossier, or to the person who asks for help', () => {
  expect(notificationPath(parseNotification('receipt', receipt))).toBe('/ho-so/SK-2345-6789');
  const nobodyKnown = { handOverId: 'h1', personName: null, unitName: null, grassrootsUnion: null };
  expect(notificationPath(parseNotification('hand_over', nobodyKnown))).toBe('/can-bo/can-giup/h1');
});
