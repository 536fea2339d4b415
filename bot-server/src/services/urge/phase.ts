import { gateAt, type Programme } from '@sang-kien/shared';

/** The phase that is meant when none is named: the open one, else the last that has opened, else the first. */
export function phaseAt(programme: Programme, at: Date): number {
  const gate = gateAt(programme, at);
  if (gate.state === 'open') return gate.phase.number;
  const opened = programme.phases.filter(({ opensAt }) => opensAt <= at);
  return (opened.at(-1) ?? programme.phases[0]!).number;
}
