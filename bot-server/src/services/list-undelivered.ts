import type { UndeliveredReason } from '@sang-kien/shared';
import type {
  Officials,
  Person,
  Undelivered,
  UndeliveredMark,
  UndeliveredMessage,
  UnitScope,
} from './ports.ts';
import { reachesScope, scopesFor } from './rights.ts';

export type ListUndelivered = (
  person: Person,
  before: UndeliveredMark | null,
) => Promise<{ messages: UndeliveredMessage[]; next: UndeliveredMark | null }>;

const PAGE = 50;

/**
 * For whoever appoints officials within a unit: which messages to its people did not arrive. A dossier elsewhere, about
 * which somebody of two posts was told, is not named. Refuses with 'forbidden'.
 */
export function createListUndelivered(deps: {
  officials: Pick<Officials, 'rolesOf'>;
  undelivered: Undelivered;
}): ListUndelivered {
  return async (person, before) => {
    const scopes = await scopesFor(deps, person, 'appoint');
    const found = await deps.undelivered.withinUnits(scopes, { before, limit: PAGE + 1 });
    const readable = await scopesFor(deps, person, 'read_dossiers');
    const messages = found
      .slice(0, PAGE)
      .map((message) => (isReadable(readable, message) ? message : { ...message, dossier: null }));
    const last = messages.at(-1);
    return { messages, next: found.length > PAGE && last ? { at: last.at, id: last.id } : null };
  };
}

function isReadable(scopes: readonly UnitScope[], { dossier }: UndeliveredMessage): boolean {
  return dossier !== null && reachesScope(scopes, dossier.scopeId);
}

/** Names of errors of the outbox and of Zalo (zalo/error-class.ts), in the order in which they are looked for. */
const reasons: readonly [RegExp, UndeliveredReason][] = [
  [/may_have_arrived|may have arrived|cannot_tell|too_many_attempts/, 'unsure'],
  [/no_chat_account|no_zalo_account/, 'no_chat'],
  [/person_left_the_oa|does_not_follow/, 'left'],
  [/window_closed|no_interaction|interaction_expired/, 'window_closed'],
  [/given up/, 'gave_up'],
  [/blocked|refused|cannot_receive|restricted|not_eligible|banned|version_too_old/, 'refused'],
];

/** Why a message did not arrive, from what the outbox noted; what nobody can act on is the channel's fault. */
export function reasonOf(error: string): UndeliveredReason {
  return reasons.find(([names]) => names.test(error))?.[1] ?? 'gave_up';
}
