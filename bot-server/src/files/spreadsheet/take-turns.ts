/** Does work in its turn; gives undefined when too much waits already. */
export type TakeTurns = <T>(work: () => Promise<T>) => Promise<T | undefined>;

/** Lets so much work go on at a time and so much wait, in the order in which it came. */
export function createTurns({ atOnce, waiting: most }: { atOnce: number; waiting: number }): TakeTurns {
  const waiting: (() => void)[] = [];
  let free = atOnce;

  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return async (work) => {
    if (free > 0) free -= 1;
    else if (waiting.length >= most) return undefined;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
