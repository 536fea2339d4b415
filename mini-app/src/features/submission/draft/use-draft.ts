import { useEffect, useSyncExternalStore } from 'react';
import { saveDraftOnLeave } from '../../../api/draft-on-leave.ts';
import { getDraft, saveDraft } from '../../../api/draft.ts';
import { ApiProblem, sentenceOf } from '../../../api/problem.ts';
import { currentSession } from '../../../api/session.ts';
import { currentPlatform } from '../../../platform/current.ts';
import { deviceCopy } from './device-copy.ts';
import { DraftStore, type DraftSnapshot, type Failure } from './draft-store.ts';

let open: { personId: string; store: DraftStore } | null = null;

/** The store of the signed-in person's draft; it outlives the screens, so that saving goes on between them. */
export function draftStore(): DraftStore {
  const personId = currentSession()?.person.id ?? '';
  if (open?.personId !== personId) {
    open?.store.stop();
    open = { personId, store: makeStore() };
  }
  return open.store;
}

/** After the draft became a dossier: the next one begins fresh. */
export function closeDraft(): void {
  open?.store.close();
  open = null;
}

/** The draft as it stands now; loads it when it was not loaded yet, and saves when the page is left. */
export function useDraft(): { draft: DraftSnapshot; store: DraftStore } {
  const store = draftStore();
  const draft = useSyncExternalStore(store.subscribe, store.snapshot);
  useEffect(() => {
    void store.load();
    return saveWhenLeft(store);
  }, [store]);
  return { draft, store };
}

function saveWhenLeft(store: DraftStore): () => void {
  const leave = () => store.leave();
  const flush = () => void store.flush();
  const stopPause = currentPlatform().onPause(leave);
  window.addEventListener('pagehide', leave);
  window.addEventListener('online', flush);
  return () => {
    stopPause();
    window.removeEventListener('pagehide', leave);
    window.removeEventListener('online', flush);
  };
}

function makeStore(): DraftStore {
  return new DraftStore({
    load: getDraft,
    save: saveDraft,
    saveOnLeave: saveDraftOnLeave,
    copy: deviceCopy(currentPlatform().storage),
    explain,
  });
}

/** Refusals that no repetition mends; everything else passes with time. */
const LASTING: readonly string[] = ['malformed', 'refused', 'too_large', 'forbidden', 'unauthenticated'];

function explain(error: unknown): Failure {
  const message = sentenceOf(error);
  if (!(error instanceof ApiProblem)) return { kind: 'passing', message };
  if (error.code === 'conflict') return { kind: 'conflict', message };
  return { kind: LASTING.includes(error.code) ? 'lasting' : 'passing', message };
}
