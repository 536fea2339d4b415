import { z } from 'zod';
import { submissionStates } from '../submission/status.ts';
import { stepIds } from '../submission/steps.ts';
import { exclusionIds } from '../submission/submission.ts';

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
  /** To the submitter: the unit asks for changes to some steps. */
  changes_requested: z.object({
    code: z.string(),
    title: z.string(),
    reason: z.string(),
    steps: z.array(z.enum(stepIds)),
  }),
  /** To the officials of the unit: the author has put right what was asked. */
  changes_answered: z.object({
    code: z.string(),
    title: z.string(),
    unitName: z.string(),
    grassrootsUnion: z.string(),
  }),
  /** To the submitter: the dossier has come further, or fell out. */
  decided: z.object({
    code: z.string(),
    title: z.string(),
    state: z.enum(submissionStates),
    reason: z.string().nullable(),
    exclusion: z.enum(exclusionIds).nullable(),
  }),
  /** To an official, once a day at the chosen hour: what there is to do. Members that are nought are not told. */
  digest: z.object({
    /** `YYYY-MM-DD` in Vietnam. */
    day: z.string(),
    newEntries: z.int(),
    toConfirm: z.int(),
    /** Days that the oldest of them waits. */
    oldestDays: z.int(),
    changesAnswered: z.int(),
    handOvers: z.int(),
    phase: z
      .object({ number: z.int(), event: z.enum(['opens', 'closes']), at: z.string(), inDays: z.int() })
      .nullable(),
    /** The month whose report is due, `YYYY-MM`, and by when, `YYYY-MM-DD`. */
    report: z.object({ month: z.string(), due: z.string() }).nullable(),
  }),
  /** To the officials of a unit that lags: the words of the one who urges. */
  urge: z.object({
    urgeId: z.string(),
    scopeId: z.string(),
    unitName: z.string(),
    from: z.string(),
    text: z.string(),
  }),
  /** To the officials above: units that were urged and stayed silent. */
  urge_silent: z.object({
    urgeId: z.string(),
    scopeId: z.string(),
    unitName: z.string(),
    from: z.string(),
    days: z.int(),
  }),
  /** To the official who imports a spreadsheet: it is done. */
  import_done: z.object({ importId: z.string(), imported: z.int(), failed: z.int() }),
} as const;
export type NotificationKind = keyof typeof notificationPayloads;
export const notificationKinds = Object.keys(notificationPayloads) as NotificationKind[];

export type NotificationPayloads = {
  [Kind in NotificationKind]: z.output<(typeof notificationPayloads)[Kind]>;
};

/** A kind together with its own payload. */
export type NotificationFact<Kind extends NotificationKind = NotificationKind> = {
  [Each in Kind]: { kind: Each; payload: NotificationPayloads[Each] };
}[Kind];

/** Reads a stored payload; throws when the row does not hold what its kind promises. */
export function parseNotification(kind: string, payload: unknown): NotificationFact {
  const known = notificationKinds.find((each) => each === kind);
  if (!known) throw new Error(`unknown notification kind: ${kind}`);
  return { kind: known, payload: notificationPayloads[known].parse(payload) } as NotificationFact;
}

/** The page of the app where a notification leads. */
export function notificationPath(fact: NotificationFact): string {
  switch (fact.kind) {
    case 'hand_over':
      return `/can-bo/can-giup/${fact.payload.handOverId}`;
    case 'digest':
      return '/can-bo';
    case 'urge':
    case 'urge_silent':
      return `/can-bo/bang?don-vi=${encodeURIComponent(fact.payload.scopeId)}`;
    case 'import_done':
      return `/can-bo/nhap-tu-excel/${fact.payload.importId}`;
    case 'receipt':
    case 'new_entry':
    case 'changes_requested':
    case 'changes_answered':
    case 'decided':
      return `/ho-so/${fact.payload.code}`;
  }
}

/** The dossier that a notification is about; null when it is about none. */
export function notificationCode(fact: NotificationFact): string | null {
  return 'code' in fact.payload ? fact.payload.code : null;
}
