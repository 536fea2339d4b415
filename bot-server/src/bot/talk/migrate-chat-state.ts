import { z } from 'zod';

const versioned = z.looseObject({ version: z.int() });
type Versioned = z.output<typeof versioned>;

/** From the version at its place to the next one: the first step makes version 1 into version 2. */
const steps: readonly ((state: Versioned) => Versioned)[] = [
  (first) => ({ ...first, version: 2, lastTap: null }),
];

/** Brings a stored state of any earlier release to the shape of this one. @throws ZodError when it has no version */
export function migrateChatState(stored: unknown): unknown {
  const state = versioned.parse(stored);
  return steps.slice(state.version - 1).reduce((older, step) => step(older), state);
}
