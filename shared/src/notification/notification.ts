import { z } from 'zod';

/**
 * Kinds of notification and what each carries. A payload holds facts, never a finished sentence: the text is
 * written when the message goes out, for the channel it goes by.
 */
export const notificationPayloads = {
  /** To the submitter: the dossier is in. */
  receipt: z.object({ code: z.string(), title: z.string(), phase: z.int() }),
  /** To officials of the unit, its superior, its province or sector: a new entry came in. */
  new_entry: z.object({
    code: z.string(),
    title: z.string(),
    unitName: z.string(),
    grassrootsUnion: z.string(),
  }),
} as const;
export type NotificationKind = keyof typeof notificationPayloads;
export const notificationKinds = Object.keys(notificationPayloads) as NotificationKind[];

/** A kind together with its own payload. */
export type NotificationFact = {
  [Kind in NotificationKind]: { kind: Kind; payload: z.output<(typeof notificationPayloads)[Kind]> };
}[NotificationKind];

/** Reads a stored payload; throws when the row does not hold what its kind promises. */
export function parseNotification(kind: string, payload: unknown): NotificationFact {
  const known = notificationKinds.find((each) => each === kind);
  if (!known) throw new Error(`unknown notification kind: ${kind}`);
  return { kind: known, payload: notificationPayloads[known].parse(payload) } as NotificationFact;
}
