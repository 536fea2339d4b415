import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Ports } from './world.ts';

const serve = fileURLToPath(new URL('../../scripts/serve.ts', import.meta.url));

/** What `npm start` runs, as a process of its own that can be killed. */
export type Served = { process: ChildProcess; kill(): Promise<void> };

/** Starts it and waits for its line `Sẵn sàng:`. */
export async function serveIn(dataDir: string, { port }: Ports): Promise<Served> {
  const child = spawn(process.execPath, [serve], {
    env: { PATH: process.env['PATH'], DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (words: Buffer) => {
      said += words.toString('utf8');
      if (said.includes('Sẵn sàng:')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)));
  });
  return {
    process: child,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}
