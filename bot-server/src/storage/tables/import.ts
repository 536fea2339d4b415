/** Dry runs of spreadsheets, and what became of their rows. */
export type ImportTables = {
  import: {
    id: string;
    person_id: string;
    file_hash: string;
    name: string;
    state: string;
    uploaded_at: number;
    unknown_columns_json: string;
    /** How often rows were run. */
    runs: number;
  };
  import_row: {
    import_id: string;
    row: number;
    state: string;
    /** Sealed: what the row says of people. */
    detail: string;
    code: string | null;
    reason: string | null;
  };
};
