import type { ExportKind, ExportState, MonthReport, ReportForm } from '@sang-kien/shared';
import type { StoredSubmission, UnitScope } from './submission.ts';

export type ExportOrder = {
  id: string;
  personId: string;
  kind: ExportKind;
  scopeId: string;
  /** `YYYY-MM`; null for lists. */
  month: string | null;
  form: ReportForm | null;
};
export type ExportRecord = ExportOrder & Omit<ExportState, keyof ExportOrder>;
export type Progress = { rowsDone: number; rowsAll: number | null };
export type ExportEnd =
  | { state: 'done'; rows: number; fileName: string; bytes: number; sha256: string }
  | { state: 'failed'; reason: string };

export type Exports = {
  /**
   * Notes an order, what it says of the unit's form, and who ordered it; `at` by the programme's clock. Gives the id
   * of the person's own order for the same that is not ended, if there is one, else its own; undefined when so many
   * of theirs are open already.
   */
  order(order: ExportOrder, limit: { at: Date; mostOpen: number }): Promise<string | undefined>;
  find(id: string): Promise<ExportRecord | undefined>;
  /** Whether an order is not ended. */
  isWaiting(): Promise<boolean>;
  /**
   * Takes an order that is not ended, person by person in turn; one that broke off with its process begins anew, and is given up as
   * failed with the reason given after the third time. Undefined when nothing waits.
   */
  takeNext(reason: string): Promise<ExportRecord | undefined>;
  progress(id: string, progress: Progress): Promise<void>;
  /** False when the order was struck off meanwhile. */
  end(id: string, end: ExportEnd): Promise<boolean>;
  noteDownload(record: ExportRecord, at: Date): Promise<void>;
  /** Strikes off orders older than an instant of the machine, and gives their ids. */
  sweep(before: Date): Promise<string[]>;
  /** How many dossiers a scope holds that came in until an instant. */
  countDossiers(scope: UnitScope, until: Date): Promise<number>;
};

/** Where exported files lie until they are fetched. */
export type ExportFiles = {
  /** Takes the bytes as they come; under its id a file is there only when it is whole and on the disk. */
  write(id: string, bytes: AsyncIterable<Uint8Array>): Promise<{ bytes: number; sha256: string }>;
  read(id: string): Promise<{ stream: NodeJS.ReadableStream; bytes: number } | undefined>;
  remove(id: string): Promise<void>;
};

/** Papers and workbooks, bytes as they come. */
export type Documents = {
  reportDocx(report: MonthReport, form: ReportForm | null): Promise<Uint8Array>;
  reportXlsx(report: MonthReport): AsyncIterable<Uint8Array>;
  dossiersXlsx(list: {
    /** Of the place. */
    name: string;
    asOf: Date;
    dossiers: AsyncIterable<StoredSubmission>;
  }): AsyncIterable<Uint8Array>;
};
