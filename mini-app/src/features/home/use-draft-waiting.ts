import { useLoad } from '../../api/use-load.ts';
import { useSession } from '../../api/use-session.ts';
import type { DraftProgress } from './draft-progress.ts';

/** How far the signed-in person's draft has come; null when none waits. */
export function useDraftWaiting(): DraftProgress | null {
  const session = useSession();
  const load = useLoad(() => progress(session !== null), session?.person.id ?? '');
  return load.state === 'ready' ? load.value : null;
}

/** The rules are heavy: they are fetched only for those who have a draft. */
async function progress(signedIn: boolean): Promise<DraftProgress | null> {
  if (!signedIn) return null;
  const { getDraft } = await import('../../api/draft.ts');
  const draft = await getDraft();
  if (draft.version === 0) return null;
  const { progressOf } = await import('./draft-progress.ts');
  return progressOf(draft);
}
