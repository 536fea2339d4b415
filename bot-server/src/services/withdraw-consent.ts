import { removeFiles } from './remove-files.ts';
import type { Audit, Clock, FileStore, Log, People } from './ports.ts';

export type WithdrawConsentDeps = {
  people: People;
  /** Only what erasing needs of the file store. */
  files: Pick<FileStore, 'remove'>;
  audit: Audit;
  clock: Clock;
  log: Log;
};
/** Erases what we hold about a person who withdrew consent at Zalo; a repeat changes nothing. */
export type WithdrawConsent = (who: { oaUserId: string | null; zaloUserId: string | null }) => Promise<void>;

export function createWithdrawConsent(deps: WithdrawConsentDeps): WithdrawConsent {
  const { people, audit, clock } = deps;
  return async (who) => {
    const zaloUserId = await zaloIdOf(deps, who);
    if (zaloUserId === null) return;
    const at = clock.now();
    const { erased, fileIds } = await people.erase(zaloUserId, at);
    if (!erased) return;
    await audit.write({
      at,
      personId: null,
      action: 'consent_withdrawn',
      subject: 'zalo',
      detail: { files: fileIds.length },
    });
    await removeFiles(deps, fileIds);
  };
}

/** The app-scoped id to erase by. Somebody known from chat alone is given theirs first, when Zalo tells it. */
async function zaloIdOf(
  { people, clock, log }: WithdrawConsentDeps,
  { oaUserId, zaloUserId }: { oaUserId: string | null; zaloUserId: string | null },
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
