import { useLoad } from '../../api/use-load.ts';
import { useSession } from '../../api/use-session.ts';

/** Whether the signed-in person has begun a draft. */
export function useDraftWaiting(): boolean {
  const session = useSession();
  const load = useLoad(() => hasDraft(session !== null), session?.person.id ?? '');
  return load.state === 'ready' && load.value;
}

async function hasDraft(signedIn: boolean): Promise<boolean> {
  if (!signedIn) return false;
  const { getDraft } = await import('../../api/draft.ts');
  return (await getDraft()).version > 0;
}
