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
  /** To officials: somebody in a chat asks for a person. Neither number nor words: those stand in the app. */
  hand_over: z.object({
    handOverId: z.string(),
    personName: z.string().nullable(),
    unitName: z.string().nullable(),
    grassrootsUnion: z.string().nullable(),
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

/** The page of the app where a notification leads. */
export function notificationPath(fact: NotificationFact): string {
  return fact.kind === 'hand_over'
    ? `/can-bo/can-giup/${fact.payload.handOverId}`
    : `/ho-so/${fact.payload.code}`;
}
