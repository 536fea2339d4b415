import type { Phase, Programme } from './programme.ts';

/** The phase that runs at an instant, or the last one that has begun; the first one before the programme starts. */
export function currentPhase({ phases }: Pick<Programme, 'phases'>, at: Date): Phase {
  return phases.filter(({ opensAt }) => opensAt <= at).at(-1) ?? phases[0]!;
}
