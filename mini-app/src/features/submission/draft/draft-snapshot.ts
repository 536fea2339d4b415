import type { DraftBase, DraftContent, DraftResponse, EvidenceResponse } from '@sang-kien/shared';
import type { DeviceCopyPort } from './device-copy.ts';
import type { FieldPath } from './field-path.ts';
import type { SaveState } from './save-queue.ts';

/** What another door changed while this one stood open. */
export type ChangedElsewhere = { fields: readonly FieldPath[]; via: DraftResponse['updatedVia'] };

export type DraftSnapshot = {
  /** `offline`: the server was not reached yet, the device's copy stands in. */
  phase: 'loading' | 'ready' | 'offline' | 'failed';
  id: string | null;
  content: DraftContent;
  files: EvidenceResponse[];
  saveState: SaveState;
  /** Fields that this person had not touched here; null when there is nothing to tell. */
  changedElsewhere: ChangedElsewhere | null;
  /** When the draft was last written in the chat, as ISO 8601, until the person was told so. */
  continuedInChat: string | null;
  /** The draft that stood here ended at another door: the code of its dossier, or null when it was thrown away. */
  endedElsewhere: { code: string | null } | null;
  /** Why loading failed or a save was refused: a sentence for the person. */
  error: string | null;
};

/** How a failed call is to be taken, with a sentence for the person. */
export type Failure = { kind: 'conflict' | 'passing' | 'lasting'; message: string };

export type DraftPorts = {
  load: () => Promise<DraftResponse>;
  save: (content: DraftContent, base: DraftBase) => Promise<DraftResponse>;
  /** Sends without waiting for an answer, while the page is being left. */
  saveOnLeave: (content: DraftContent, base: DraftBase) => void;
  copy: DeviceCopyPort;
  /** Whether this version was written in the chat and nobody was told yet; true once for each. */
  isNewFromChat: (draft: DraftResponse) => boolean;
  /** Code of the dossier that was handed in at or after an instant, the newest; null when there is none. */
  handedInSince: (instant: string) => Promise<string | null>;
  /** The programme's time. */
  now: () => Date;
  explain: (error: unknown) => Failure;
  delayMs?: number;
};

export const nothingLoaded: DraftSnapshot = {
  phase: 'loading',
  id: null,
  content: {},
  files: [],
  saveState: 'idle',
  changedElsewhere: null,
  continuedInChat: null,
  endedElsewhere: null,
  error: null,
};
