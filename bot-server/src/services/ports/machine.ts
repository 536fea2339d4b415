/** The programme's clock: in the demonstration it is not today. */
export type Clock = { now(): Date };
/** The machine's clock, for leases, retries and the life of tokens. */
export type SystemClock = { now(): Date };
/** A fresh id that sorts by time. */
export type Ids = () => string;
