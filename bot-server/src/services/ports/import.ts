import type { ImportChoice, ImportRowState, ImportState } from '@sang-kien/shared';
import type { EarlierDossier, Notice } from './submission.ts';

export type ImportCounts = Record<ImportRowState, number>;

export type ImportRecord = {
  id: string;
  /** Who uploaded it, and alone may see it. */
  personId: string;
  name: string;
  state: ImportState;
  uploadedAt: Date;
  unknownColumns: { column: string; heading: string }[];
  counts: ImportCounts;
};

/** A row of a dry run; `detail` is text that only the service reads, sealed at rest since it names people. */
export type KeptRow = {
  row: number;
  state: ImportRowState;
  detail: string;
  code: string | null;
  reason: string | null;
};
export type FreshRow = Pick<KeptRow, 'row' | 'state' | 'detail'>;

export type FreshImport = {
  id: string;
  personId: string;
  /** SHA-256 of the bytes: the same file of the same person is the same import. */
  fileHash: string;
  name: string;
  uploadedAt: Date;
  unknownColumns: ImportRecord['unknownColumns'];
  rows: readonly FreshRow[];
  /** Where who uploaded it has a post, for the log. */
  unitId: string | undefined;
};

export type ImportRun = {
  id: string;
  personId: string;
  choice: ImportChoice;
  at: Date;
  /** Version of the words to which the authors agreed, for the log. */
  consentVersion: string;
  unitId: string | undefined;
};

/** What became of a row that was to be recorded; `detail` where there is more to be said of it now. */
export type RowOutcome = { row: number } & ({ code: string } | { reason: string; detail?: string });

export type Imports = {
  /** Keeps a dry run and writes that down. One of the same file gives its place to it as long as no row of it was run; else it stays. */
  keep(fresh: FreshImport): Promise<string>;
  find(id: string): Promise<ImportRecord | undefined>;
  findByFile(personId: string, fileHash: string): Promise<ImportRecord | undefined>;
  /** Newest first. */
  ofPerson(personId: string): Promise<ImportRecord[]>;
  /** In their order behind a row. */
  rows(
    id: string,
    page: { states: readonly ImportRowState[]; after: number; limit: number },
  ): Promise<KeptRow[]>;
  /** Rows that were judged again, as long as they wait for somebody to choose. */
  rejudge(id: string, rows: readonly FreshRow[]): Promise<void>;
  /** Queues rows to be recorded and writes that down; what is wrong, queued or recorded already stays as it is. */
  run(run: ImportRun): Promise<void>;
  /** The next queued rows of one import, with who uploaded it; undefined when nothing waits. */
  nextQueued(
    limit: number,
  ): Promise<{ id: string; personId: string; rows: Pick<KeptRow, 'row' | 'detail'>[] } | undefined>;
  settle(id: string, outcomes: readonly RowOutcome[]): Promise<void>;
  /** Ends runs of which nothing waits any more and tells who started them; gives how many. */
  finish(at: Date, noticeOf: (done: ImportRecord) => Notice): Promise<number>;
  /** Dossiers of these authors that still count, by `AuthorKey`. */
  earlierOf(authorKeys: readonly string[]): Promise<EarlierDossier[]>;
  /** Forgets what was uploaded before an instant; gives how many. */
  forgetBefore(date: Date): Promise<number>;
};
