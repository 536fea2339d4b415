import type { Log } from '../services/ports.ts';

export type Loop = {
  start(): void;
  /** Ends the loop; resolves when the turn that is under way has ended. */
  stop(): Promise<void>;
  /** Runs a turn now; during a turn, one more right after it. */
  kick(): void;
};
export type LoopSettings = { name: string; everyMs: number; run: () => Promise<unknown>; log: Log };

/** Runs a piece of work every so often, never twice at once. A turn that fails is logged and the next one comes. */
export function createLoop({ name, everyMs, run, log }: LoopSettings): Loop {
  let started = false;
  let running = false;
  let again = false;
  let turn = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  async function runTurns(): Promise<void> {
    do {
      again = false;
      try {
        await run();
      } catch (error) {
        log.error({ loop: name, error: describe(error) }, 'A turn of a job failed');
      }
    } while (again && started);
  }

  function begin(): void {
    clearTimeout(timer);
    running = true;
    turn = runTurns().finally(() => {
      running = false;
      if (started) timer = setTimeout(begin, everyMs).unref();
    });
  }

  function kick(): void {
    if (!started) return;
    if (running) again = true;
    else begin();
  }

  return {
    start() {
      started = true;
      kick();
    },
    async stop() {
      started = false;
      clearTimeout(timer);
      await turn;
    },
    kick,
  };
}

/** Several loops of the same work side by side, for work of which one piece may take long. */
export function createCrew(settings: LoopSettings, workers: number): Loop {
  const loops = Array.from({ length: workers }, () => createLoop(settings));
  return {
    start: () => loops.forEach((loop) => loop.start()),
    stop: async () => void (await Promise.all(loops.map((loop) => loop.stop()))),
    kick: () => loops.forEach((loop) => loop.kick()),
  };
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
