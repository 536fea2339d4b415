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

/** Hours of the day in Vietnam at which a digest may come: outside the quiet hours. */
export const digestHours = { earliest: 7, latest: 20, usual: 8 };
