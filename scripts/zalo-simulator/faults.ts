import type { RequestHandler, Response } from 'express';

export type FaultTarget = 'oa' | 'graph' | 'oauth' | 'messenger';

/** How the simulated Zalo misbehaves. Not kept over a restart. */
export interface Faults {
  /** Which host is slow or failing. */
  target: FaultTarget | 'all';
  delayMs: number;
  failure:
    | { kind: 'none' }
    | { kind: 'http'; status: number }
    | { kind: 'zalo'; code: number }
    /** The request is carried out, the answer never comes. */
    | { kind: 'no-answer' };
  /** Calls that still fail; null: until switched off. */
  remaining: number | null;
  /** Graph answers -501 (server outside Viet Nam) or 452 (session invalid). */
  graphError: 0 | -501 | 452;
  /** Calls a minute to the OA API. */
  rateLimit: number;
}

export const noFaults = (): Faults => ({
  target: 'oa',
  delayMs: 0,
  failure: { kind: 'none' },
  remaining: null,
  graphError: 0,
  rateLimit: 4000,
});

function takeFailure(faults: Faults): Faults['failure'] {
  if (faults.failure.kind === 'none' || faults.remaining === 0) return { kind: 'none' };
  if (faults.remaining !== null) faults.remaining -= 1;
  return faults.failure;
}

/** Lets the request be handled but keeps the answer: the caller waits until its own limit. */
function keepAnswer(res: Response): void {
  res.json = () => res;
}

/** Applies the faults to one host of Zalo, before its routes. */
export const faultGate =
  (faults: Faults, target: FaultTarget): RequestHandler =>
  async (_req, res, next) => {
    if (faults.target !== target && faults.target !== 'all') return next();
    const { delayMs } = faults;
    const failure = takeFailure(faults);
    if (delayMs > 0) await new Promise((done) => setTimeout(done, delayMs));
    if (failure.kind === 'http') res.status(failure.status).type('text/plain').send('Simulated failure');
    else if (failure.kind === 'zalo') res.json({ error: failure.code, message: 'Simulated error' });
    else {
      if (failure.kind === 'no-answer') keepAnswer(res);
      next();
    }
  };
