import { programmeResponse } from '@sang-kien/shared';
import { DEMONSTRATION_START } from '../demonstration/clock.ts';
import { isDemonstration } from '../demonstration/settings.ts';
import { readInstant } from './programme.ts';

const PATIENCE_MS = 2000;

/**
 * What time it is for the server that a command works beside: the machine's; in the demonstration that of its
 * clock, asked of the demonstration that runs, or else where it will start.
 */
export async function serverNow(environment: NodeJS.ProcessEnv = process.env): Promise<Date> {
  if (!isDemonstration(environment)) return new Date();
  const start = environment['PROGRAMME_NOW'] || DEMONSTRATION_START;
  return (await runningClock(environment['PORT'] || '3000')) ?? readInstant(start, 'PROGRAMME_NOW');
}

async function runningClock(port: string): Promise<Date | undefined> {
  try {
    const url = `http://localhost:${port}/api/v1/programme`;
    const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return new Date(programmeResponse.parse(await answer.json()).now);
  } catch {
    // No demonstration runs there, or something else does.
    return undefined;
  }
}
