/** Numbers that look random and come out the same for the same seed, so that a filling can be told again. */
export type Random = {
  /** A whole number in 0 … n−1. */
  below(n: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** In 0 … 1, 1 excluded. */
  next(): number;
};

/** Mulberry32: 32 bits of state are plenty for invented people. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return { next, below, chance: (p) => next() < p, pick: (list) => list[below(list.length)]! };
}

export type Weighted<T> = { value: T; weight: number };

/** Draws by weight, by bisection in the running sums: places are drawn a million times. */
export function createDraw<T>(entries: readonly Weighted<T>[]): (random: Random) => T {
  const sums: number[] = [];
  for (const { weight } of entries) sums.push((sums.at(-1) ?? 0) + weight);
  return (random) => {
    const at = random.next() * sums.at(-1)!;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! > at) high = middle;
      else low = middle + 1;
    }
    return entries[low]!.value;
  };
}

/** Few get most: the weight of rank 0, 1, 2 … */
export function skewed(rank: number, steepness: number): number {
  return 1 / (rank + 1) ** steepness;
}

/** The same entries in another order. */
export function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const mixed = [...list];
  for (let i = mixed.length - 1; i > 0; i -= 1) {
    const j = random.below(i + 1);
    [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
  }
  return mixed;
}
