export type Audit = {
  write(entry: {
    at: Date;
    personId: string | null;
    action: string;
    subject: string;
    detail?: unknown;
  }): Promise<void>;
};

export type Log = {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
};
