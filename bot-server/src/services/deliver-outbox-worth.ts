import {
  keepsQuietHours,
  quietUntil,
  vietnamDate,
  choosableKinds,
  type NotificationFact,
} from '@sang-kien/shared';
import { grassrootsKeyOf } from './new-entry.ts';
import type {
  Clock,
  DeliveryOutcome,
  HandOvers,
  NotificationChoices,
  Officials,
  OutboxMessage,
  Submissions,
  Tallies,
  Urges,
} from './ports.ts';
import { answeringPosts, covers, reachesHandOver, reachesScope, scopesOf, scopesWith } from './rights.ts';
import { isAnswered } from './urge/answered.ts';

export type WorthDeps = {
  officials: Pick<Officials, 'rolesOf'>;
  submissions: Pick<Submissions, 'findByCode'>;
  handOvers: Pick<HandOvers, 'find'>;
  notificationChoices: Pick<NotificationChoices, 'of'>;
  urges: Pick<Urges, 'find'>;
  tallies: Pick<Tallies, 'catchUp' | 'ofScopes'>;
  clock: Clock;
};

/**
 * What becomes of a notification that is not worth sending now: the inbox alone keeps it when its thing is done, its
 * person is no official of that place any more, or does not want its kind by chat; in the quiet hours it waits.
 * Undefined: it is to be sent.
 */
export async function withheld(
  deps: WorthDeps,
  message: OutboxMessage,
  fact: NotificationFact,
): Promise<DeliveryOutcome | undefined> {
  const now = deps.clock.now();
  const toInbox = (note: string): DeliveryOutcome => ({
    outcome: 'delivered',
    via: 'inbox',
    messageId: null,
    at: now,
    note,
    asMeant: true,
  });
  if (!(await stillStands(deps, message.personId, fact))) return toInbox('done_meanwhile');
  if (await isMuted(deps, message.personId, fact)) return toInbox('muted');
  const until = keepsQuietHours(fact.kind) ? quietUntil(now) : null;
  return until === null ? undefined : { outcome: 'put_off', until, attemptedAt: message.attemptedAt };
}

/** Whether what a notification calls to is still to be done, and still by this person. */
async function stillStands(deps: WorthDeps, personId: string, fact: NotificationFact): Promise<boolean> {
  const { officials, submissions, handOvers, clock } = deps;
  switch (fact.kind) {
    case 'receipt':
    case 'decided':
    case 'import_done':
      return true;
    case 'changes_requested':
      return (await submissions.findByCode(fact.payload.code))?.state === 'needs_changes';
    case 'new_entry':
    case 'changes_answered': {
      const submission = await submissions.findByCode(fact.payload.code);
      if (submission?.state !== 'submitted') return false;
      const scopes = scopesWith(await officials.rolesOf(personId), 'read_dossiers');
      return covers(scopes, submission, grassrootsKeyOf(submission));
    }
    case 'hand_over': {
      const handOver = await handOvers.find(fact.payload.handOverId);
      if (!handOver || handOver.closedAt !== null) return false;
      return reachesHandOver(scopesOf(answeringPosts(await officials.rolesOf(personId))), handOver);
    }
    case 'digest':
      // A digest of yesterday tells what is no longer so.
      return fact.payload.day === vietnamDate(clock.now()) && (await officials.rolesOf(personId)).length > 0;
    case 'urge':
    case 'urge_silent':
      if (!reachesScope(scopesOf(await officials.rolesOf(personId)), fact.payload.scopeId)) return false;
      return !(await wasAnswered(deps, fact.payload.urgeId));
  }
}

/** Entries that have come in since are no reason to urge any more, nor to tell of silence. */
async function wasAnswered(deps: WorthDeps, urgeId: string): Promise<boolean> {
  const urge = await deps.urges.find(urgeId);
  if (!urge) return false;
  await deps.tallies.catchUp();
  return isAnswered(deps, urge);
}

async function isMuted(deps: WorthDeps, personId: string, { kind }: NotificationFact): Promise<boolean> {
  if (!choosableKinds.some((choosable) => choosable === kind)) return false;
  const { muted } = await deps.notificationChoices.of(personId);
  return muted.some((each) => each === kind);
}
