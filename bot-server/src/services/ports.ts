/**
 * What the services ask of the outside. One method per business fact, a transaction of its own by contract,
 * so that SQLite and PostgreSQL fit the same port. A write about a person who was erased meanwhile keeps nothing
 * and throws AppError 'unauthenticated'. Instants of the programme are `Date`; instants of the
 * machine (leases, retries, token life) come from `SystemClock`.
 */
export type * from './ports/machine.ts';
export type * from './ports/person.ts';
export type * from './ports/appointment.ts';
export type * from './ports/draft.ts';
export type * from './ports/evidence.ts';
export type * from './ports/submission.ts';
export type * from './ports/dossier-list.ts';
export type * from './ports/submission-change.ts';
export type * from './ports/tally.ts';
export type * from './ports/urge.ts';
export type * from './ports/commendation.ts';
export type * from './ports/report.ts';
export type * from './ports/export.ts';
export type * from './ports/outbox.ts';
export type * from './ports/notification.ts';
export type * from './ports/webhook-event.ts';
export type * from './ports/conversation.ts';
export type * from './ports/chat-file.ts';
export type * from './ports/hand-over.ts';
export type * from './ports/dossier-link.ts';
export type * from './ports/unanswered.ts';
export type * from './ports/import.ts';
export type * from './ports/spreadsheet.ts';
export type * from './ports/oa-token.ts';
export type * from './ports/file-store.ts';
export type * from './ports/zalo.ts';
export type * from './ports/operation.ts';
export type * from './ports/storage.ts';
