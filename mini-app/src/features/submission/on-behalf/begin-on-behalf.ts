import { findUnit, isSubmittable, type DraftContent, type OfficialTasks } from '@sang-kien/shared';
import { deleteDraft } from '../../../api/draft.ts';
import { filledFields } from '../draft/field-path.ts';
import { draftStore } from '../draft/use-draft.ts';

export type Post = OfficialTasks['posts'][number];

/** What already stands in the one draft of a person. */
export type Standing = 'empty' | 'own' | 'on_behalf';

/** Files are named by the app itself, and a chosen workplace alone is nothing that anybody would miss. */
export function standingOf(content: DraftContent): Standing {
  const typed = filledFields(content).filter(
    (path) => path !== 'submittedBy' && !path.startsWith('workplace.') && path !== 'evidence.fileIds',
  );
  if (typed.length === 0) return 'empty';
  return content.submittedBy === 'union' ? 'on_behalf' : 'own';
}

/** Begins a draft for an author of the officer's place; the officer fills in the rest. */
export function beginOnBehalf({ unitId, grassrootsUnion }: Post): void {
  const store = draftStore();
  const unit = findUnit(unitId);
  store.set('submittedBy', 'union');
  if (unit && isSubmittable(unit)) store.set('workplace.unitId', unit.id);
  if (grassrootsUnion !== null) store.set('workplace.grassrootsUnion', grassrootsUnion);
}

/** Throws the officer's own draft away, and takes up the next one in its place. */
export async function discardOwnDraft(): Promise<void> {
  const store = draftStore();
  await store.flush();
  await deleteDraft();
  await store.refresh();
  // The officer has just thrown it away: nobody needs to tell them.
  store.dismissNotice();
}
