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
};

export type Log = {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
};
