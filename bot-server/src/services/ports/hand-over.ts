import type { Notice } from './submission.ts';

/** One line of a talk, as an official reads it who takes the talk over. */
export type SaidLine = { from: 'person' | 'bot' | 'staff'; text: string; at: Date };

/** A person asked for a person: what an official needs to take over, as it stood at that moment. */
export type HandOver = {
  id: string;
  personId: string;
  /** The units whose officials are to look after it, the nearest first. */
  unitIds: readonly string[];
  grassrootsKey: string;
  context: HandOverContext;
  openedAt: Date;
  closedAt: Date | null;
  closedBy: string | null;
};
export type HandOverContext = {
  personName: string | null;
  phone: string | null;
  unitName: string | null;
  grassrootsUnion: string | null;
  /** Code of the newest dossier, when there is one. */
  code: string | null;
  /** How far the draft has come; null when there is none. */
  draftStep: string | null;
  channel: 'zalo' | 'messenger';
  lines: readonly SaidLine[];
};
export type HandOverEntry = {
  handOver: Omit<HandOver, 'closedAt' | 'closedBy'>;
  notices: readonly Notice[];
};
