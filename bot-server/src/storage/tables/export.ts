export type ExportTables = {
  /** A file that an official ordered; the bytes lie beside the database under its id. */
  export_file: {
    id: string;
    person_id: string;
    kind: string;
    scope_id: string;
    month: string | null;
    form_json: string | null;
    state: string;
    /** By the machine's clock. */
    ordered_at: number;
    attempts: number;
    /** Numbers the orders as they were taken up; null for one that waits. */
    turn: number | null;
    rows_done: number;
    rows_all: number | null;
    file_name: string | null;
    bytes: number | null;
    sha256: string | null;
    /** A Vietnamese sentence, when it failed. */
    reason: string | null;
  };
  /** What a unit last wrote onto its report, and whose hand it was. */
  report_form: { scope_id: string; content_json: string; person_id: string | null };
};
