import { hasRight, type OfficialRight } from '../review/rights.ts';
import type { OfficialRole } from '../review/roles.ts';
import type { NotificationKind } from './notification.ts';

/**
 * What an official may have kept out of the chat; the app's inbox holds it all the same. Being urged by the level
 * above is an instruction and cannot be switched off, nor can what one waits for oneself (a receipt, an import).
 */
export const choosableKinds = [
  'digest',
  'new_entry',
  'changes_answered',
  'hand_over',
  'urge_silent',
] as const satisfies readonly NotificationKind[];
export type ChoosableKind = (typeof choosableKinds)[number];

/** Whom the senders of each kind look for; a digest may come to everybody. */
const rightOfKind: Record<ChoosableKind, OfficialRight | null> = {
  digest: null,
  new_entry: 'decide',
  changes_answered: 'decide',
  hand_over: 'answer_people',
  urge_silent: 'urge',
};

/** Kinds that somebody of these roles may receive, in the usual order: what never comes needs no switch. */
export function choosableKindsOf(roles: readonly OfficialRole[]): ChoosableKind[] {
  return choosableKinds.filter((kind) => {
    const right = rightOfKind[kind];
    return right === null || roles.some((role) => hasRight(role, right));
  });
}

/** Hours of the day in Vietnam at which a digest may come: outside the quiet hours. */
export const digestHours = { earliest: 7, latest: 20, usual: 8 };
