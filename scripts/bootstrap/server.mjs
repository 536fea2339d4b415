import { spawn } from 'node:child_process';
import { root } from './paths.mjs';
import { complain } from './say.mjs';
import { texts } from './texts.mjs';
import { node, toolEnvironment } from './toolchain.mjs';

const stopLimitMs = 15_000;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs the server until it ends by itself or is told to stop, and waits for its clean end.
 *
 * Ctrl-C reaches the server from the terminal as well as from here, so it must take a second signal
 * for the same one. The extra channel lets it notice when this process is killed outright
 * (`process.on('disconnect')`), so that no orphan keeps the port.
 *
 * @returns {Promise<number>} the exit code to end with; 0 for a stop that was asked for
 */
export function serve() {
  return new Promise((settle) => {
    const stdio = ['inherit', 'inherit', 'inherit', 'ipc'];
    const child = spawn(node, ['scripts/serve.ts'], { cwd: root, env: toolEnvironment(), stdio });
    const asked = { stop: false };
    const passOn = (signal) => stop(child, signal, asked);
    for (const signal of signals) process.on(signal, passOn);
    child.on('error', (error) => {
      complain(error.message);
      settle(1);
    });
    child.on('exit', (code) => settle(code ?? (asked.stop ? 0 : 1)));
  });
}

function stop(child, signal, asked) {
  child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
  if (asked.stop) return;
  asked.stop = true;
  setTimeout(() => {
    complain(texts.notStopping);
    child.kill('SIGKILL');
  }, stopLimitMs).unref();
}
