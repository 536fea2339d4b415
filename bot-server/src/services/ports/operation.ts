import type { UnitScope } from './submission.ts';

type Place = { unitId: string; grassrootsKey: string | null };
/** A line of the log as it was written, with the names that it can be told by. */
export type LogLine = {
  id: number;
  at: Date;
  action: string;
  /** Null when nobody signed in did it. */
  personId: string | null;
  personName: string | null;
  /** The posts that they held then; none for whoever was no official. */
  personPosts: Place[];
  detail: unknown;
  unitId: string | null;
  grassrootsKey: string | null;
  /** Null also where nobody has named the base union yet. */
  grassrootsUnion: string | null;
  /** What it was done to: the code of a dossier, or the holder of a post. */
  subjectName: string | null;
};

export type Audit = {
  write(entry: {
    at: Date;
    personId: string | null;
    action: string;
    subject: string;
    /** What it was `before` and `after`, where something changed; no personal data. */
    detail?: unknown;
    /** Whose officials may read the line; administrators read all. */
    unitId?: string;
    grassrootsKey?: string;
  }): Promise<void>;
  /** Newest first within places; `unplaced` adds what belongs to no unit. `before` is an id. */
  lines(
    scopes: readonly UnitScope[],
    page: { before: number | null; limit: number; unplaced: boolean },
  ): Promise<LogLine[]>;
};

export type Log = {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
};
