import {
  describeGate,
  gateAt,
  getProgramme,
  type Programme,
  type ProgrammeResponse,
} from '@sang-kien/shared';
import { Router } from 'express';
import type { Clock } from '../services/ports.ts';
import { bind } from './bind.ts';

type Deps = {
  programme: Programme;
  clock: Clock;
  demonstration: boolean;
  support: ProgrammeResponse['support'];
};

export function programmeRoutes({ programme, clock, demonstration, support }: Deps): Router {
  const router = Router();
  bind(router, getProgramme, async () => {
    const now = clock.now();
    return {
      id: programme.id,
      name: programme.name,
      now: now.toISOString(),
      demonstration,
      gate: presentGate(programme, now),
      support,
    };
  });
  return router;
}

function presentGate(programme: Programme, now: Date): ProgrammeResponse['gate'] {
  const gate = gateAt(programme, now);
  const phase = gate.state === 'open' ? gate.phase : gate.state === 'closed' ? null : gate.nextPhase;
  return {
    state: gate.state,
    sentence: describeGate(gate),
    phase: phase?.number ?? null,
    opensAt: phase?.opensAt.toISOString() ?? null,
    closesAt: phase?.closesAt.toISOString() ?? null,
  };
}
