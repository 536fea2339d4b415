/** Who was urged by whom, and what came of it; instants are milliseconds of the programme's clock. */
export type UrgeTables = {
  /** One row a unit; `next_step_at` is null once nobody further is told. */
  urge: {
    id: string;
    scope_id: string;
    from_scope_id: string;
    by_person_id: string;
    text: string;
    phase: number;
    submitted_then: number;
    sent_at: number;
    step: number;
    next_step_at: number | null;
    ended_as: string | null;
  };
  /** Levels above that heard of the silence. */
  urge_step: { urge_id: string; step: number; scope_id: string; at: number };
  /** Keys that were used, with what they brought. */
  urge_send: { person_id: string; idempotency_key: string; body_hash: string; result_json: string };
};
