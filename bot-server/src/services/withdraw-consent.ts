import { removeFiles } from './remove-files.ts';
import type { Clock, FileStore, Log, People } from './ports.ts';

export type WithdrawConsentDeps = {
  people: People;
  /** Only what erasing needs of the file store. */
  files: Pick<FileStore, 'remove'>;
  clock: Clock;
  log: Log;
};
/** Who withdrew, and when by the channel's own time (the programme's in the demonstration); null when it told none. */
export type Withdrawal = { oaUserId: string | null; zaloUserId: string | null; at: Date | null };
/**
 * Erases what we hold about a person who withdrew consent at Zalo. A repeat changes nothing, and neither does
 * one that arrives after the person has consented and signed in anew.
 */
export type WithdrawConsent = (withdrawal: Withdrawal) => Promise<void>;

export function createWithdrawConsent(deps: WithdrawConsentDeps): WithdrawConsent {
  const { people, clock, log } = deps;
  return async (withdrawal) => {
    const zaloUserId = await zaloIdOf(deps, withdrawal);
    if (zaloUserId === null) return;
    const erasing = { zaloUserId, revokedAt: withdrawal.at, at: clock.now() };
    const { outcome, fileIds } = await people.erase(erasing);
    if (outcome === 'signed_in_since') {
      log.warn(
        { revokedAt: withdrawal.at },
        'A withdrawal of consent came after a new sign-in: nothing was erased',
      );
    }
    await removeFiles(deps, fileIds);
  };
}

/** The app-scoped id to erase by. Somebody known from chat alone is given theirs first, when Zalo tells it. */
async function zaloIdOf(
  { people, clock, log }: WithdrawConsentDeps,
  { oaUserId, zaloUserId }: Withdrawal,
): Promise<string | null> {
  const known = oaUserId === null ? undefined : await people.findByOaUser(oaUserId);
  if (zaloUserId === null && known && known.zaloUserId === null) {
    log.error(
      { personId: known.id },
      'A person known from chat alone asks to be forgotten: erase them by hand',
    );
  }
  if (zaloUserId !== null && known && oaUserId !== null && known.zaloUserId === null) {
    await people.meetInChat({ oaUserId, zaloUserId, at: clock.now(), interaction: 'none' });
  }
  return zaloUserId ?? known?.zaloUserId ?? null;
}
