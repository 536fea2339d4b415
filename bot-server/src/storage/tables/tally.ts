/** Counters beside the ledger; every number is a whole, instants are milliseconds, days and months in Vietnam. */
export type TallyTables = {
  tally_total: {
    scope_id: string;
    phase: number;
    parent_id: string;
    submitted: number;
    valid: number;
    on_time: number;
    waiting: number;
    needs_changes: number;
    invalid: number;
    benefit_vnd: number;
    last_submitted_at: number | null;
  };
  tally_day: { scope_id: string; day: string; parent_id: string; submitted: number; valid: number };
  tally_month: {
    scope_id: string;
    month: string;
    phase: number;
    target_group: string;
    parent_id: string;
    submitted: number;
    valid: number;
    benefit_vnd: number;
  };
  /** `named_at` is null for a name that was always known. */
  base_union: { scope_id: string; unit_id: string; name: string; named_at: number | null };
  target: { scope_id: string; phase: number; parent_id: string; target: number };
};
