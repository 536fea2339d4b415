import type { OfficialRole, UrgeResult } from '@sang-kien/shared';
import type { Person } from './person.ts';
import type { Notice } from './submission.ts';

/** A unit that was urged. */
export type Urge = {
  id: string;
  scopeId: string;
  /** The place for which the official spoke. */
  fromScopeId: string;
  byPersonId: string;
  text: string;
  phase: number;
  /** Entries of all phases at that time. */
  submittedThen: number;
  sentAt: Date;
  /** Levels above that have heard of the silence. */
  step: number;
  endedAs: 'answered' | 'silent' | null;
};
/** As the record shows it. */
export type RecordedUrge = Urge & {
  byName: string | null;
  told: number;
  received: number;
  read: number;
  steps: { scopeId: string; at: Date }[];
};
export type FreshUrge = Omit<Urge, 'step' | 'endedAs' | 'sentAt' | 'byPersonId'> & {
  /** Of the unit, for what is said of one that was not urged. */
  name: string;
  /** When the level above is told if nothing comes; null: nobody is. */
  nextStepAt: Date | null;
  notices: readonly Notice[];
};
export type UrgeSend = {
  by: string;
  key: string;
  bodyHash: string;
  at: Date;
  urges: readonly FreshUrge[];
  /** Also those that the same place has urged within a day. */
  again: boolean;
  /** What is not to be urged, with the reason. */
  skipped: UrgeResult['skipped'];
};
/** A list goes on behind the last one shown. */
export type UrgeMark = { at: Date; id: string };
/** An official who can act at a place, with what says whether a message reaches them. */
export type PlacedOfficial = {
  scopeId: string;
  role: OfficialRole;
  person: Omit<Person, 'phone' | 'zaloUserId'>;
};
/** `toldScopeId` is the last level that heard of the silence; null: none has. */
export type DueUrge = Urge & { toldScopeId: string | null };

export type Urges = {
  /** What the same key of the same person brought before. */
  findSend(by: string, key: string): Promise<{ bodyHash: string; result: UrgeResult } | undefined>;
  /**
   * Every urge with its message, the audit and the key in one transaction; those that the same place urged meanwhile
   * come back as skipped. Undefined when the key was used meanwhile.
   */
  send(order: UrgeSend): Promise<UrgeResult | undefined>;
  find(id: string): Promise<Urge | undefined>;
  /** The last time that a place urged each of these. */
  lastSent(scopeIds: readonly string[], fromScopeId?: string): Promise<Map<string, Date>>;
  /** Of a place and everything below it, newest first. */
  within(scopeId: string, page: { before: UrgeMark | null; limit: number }): Promise<RecordedUrge[]>;
  /** Officials in office at these places by role, not those above or below. */
  officialsAt(scopeIds: readonly string[]): Promise<PlacedOfficial[]>;
  due(at: Date, limit: number): Promise<DueUrge[]>;
  /** Nobody further is told: entries came, or nobody is left to tell. Nothing when it was moved on meanwhile. */
  end(urge: DueUrge, as: 'answered' | 'silent'): Promise<void>;
  /** Tells a level above, once per step, and notes when the next is due. */
  escalate(step: {
    urge: DueUrge;
    scopeId: string;
    at: Date;
    nextStepAt: Date | null;
    notices: readonly Notice[];
  }): Promise<void>;
};
