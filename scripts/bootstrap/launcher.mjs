import { readFileSync } from 'node:fs';

const lookEveryMs = 250;

/**
 * Tells this process to end when the npm that started it was killed outright. npm passes ordinary
 * signals on, but after a SIGKILL the server would live on and keep its port. Only where /proc tells
 * who npm is.
 */
export function endWithLauncher() {
  const npm = findNpm();
  if (npm === null) return;
  const look = () => {
    if (isAlive(npm)) return;
    clearInterval(ticker);
    process.kill(process.pid, 'SIGTERM');
  };
  const ticker = setInterval(look, lookEveryMs).unref();
}

/** npm is our parent, or the parent of the shell that it started us in. */
function findNpm() {
  const parent = describe(process.ppid);
  const grandparent = parent && describe(parent.parent);
  return [parent, grandparent].find((candidate) => candidate?.name.startsWith('npm'))?.pid ?? null;
}

function describe(pid) {
  try {
    const [, name, parent] = /\((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return { pid, name, parent: Number(parent) };
  } catch {
    return null; // no /proc here, or the process has ended: then there is nobody to watch
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
