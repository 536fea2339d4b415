import { useEffect, useSyncExternalStore } from 'react';
import { saveDraftOnLeave } from '../../../api/draft-on-leave.ts';
import { getDraft, saveDraft } from '../../../api/draft.ts';
import { ApiProblem, sentenceOf } from '../../../api/problem.ts';
import { currentSession } from '../../../api/session.ts';
import { currentPlatform } from '../../../platform/current.ts';
import { programmeNow } from '../form/programme-clock.ts';
import { deviceCopy } from './device-copy.ts';
import { DraftStore, type DraftSnapshot, type Failure } from './draft-store.ts';
import { handedInSince } from './handed-in.ts';
import { tellOnce } from './told-versions.ts';

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

/**
 * The draft as it stands now; loads it when it was not loaded yet, saves when the page is left, and looks what the
 * chat did when the person comes back.
 */
export function useDraft(): { draft: DraftSnapshot; store: DraftStore } {
  const store = draftStore();
  const draft = useSyncExternalStore(store.subscribe, store.snapshot);
  useEffect(() => {
    void (store.snapshot().phase === 'ready' ? store.refresh() : store.load());
    return keepInStep(store);
  }, [store]);
  return { draft, store };
}

function keepInStep(store: DraftStore): () => void {
  const leave = () => store.leave();
  const flush = () => void store.flush();
  const stopPause = currentPlatform().onPause(leave);
  const stopResume = currentPlatform().onResume(() => void store.refresh());
  window.addEventListener('pagehide', leave);
  window.addEventListener('online', flush);
  return () => {
    stopPause();
    stopResume();
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
    isNewFromChat: tellOnce(currentPlatform().storage),
    handedInSince,
    now: programmeNow,
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
