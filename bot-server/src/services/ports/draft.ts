import type { DraftContent } from '@sang-kien/shared';

export type Draft = {
  id: string;
  personId: string;
  version: number;
  content: DraftContent;
  updatedAt: Date | null;
  updatedVia: 'app' | 'chat' | null;
};

/**
 * What a change of a draft builds on. Versions begin anew with each draft: without its id, a version says
 * enough only for somebody who has not sent a draft in yet. Null stands for whatever there is, but never brings
 * back a draft as it was sent in.
 */
export type DraftBase = { draftId: string | null; version: number };

export type Drafts = {
  /** The person's draft; makes an empty one under `freshId` when there is none. */
  open(personId: string, freshId: string): Promise<Draft>;
  /** The person's draft, if there is one. */
  find(personId: string): Promise<Draft | undefined>;
  /**
   * Saves on top of what `base` names. `outdated` when that does not stand any more: another door has saved, or
   * the draft has become a dossier or was thrown away.
   */
  save(change: {
    personId: string;
    freshId: string;
    base: DraftBase | null;
    content: DraftContent;
    via: 'app' | 'chat';
    at: Date;
  }): Promise<{ outcome: 'saved'; draft: Draft } | { outcome: 'outdated' }>;
  /** Throws the draft away; returns ids of its files, which are gone from the records. */
  discard(personId: string): Promise<{ fileIds: string[] }>;
};
