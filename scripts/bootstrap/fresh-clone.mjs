// Test aid: a tiny clone whose npm and tools only pretend, to try `npm start` and `npm test` on in a second.
import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root as repository } from './paths.mjs';

const fakeNpm = `#!/bin/sh
[ "$1" = "--version" ] && echo 10.9.0 && exit 0
echo "$@" >> calls.txt
if [ -e fail-once ]; then rm fail-once; echo "network is away" >&2; exit 1; fi
if [ -e fail-always ]; then echo "network is away" >&2; exit 1; fi
rm -rf node_modules && mkdir -p node_modules/.bin && ln -s "${process.execPath}" node_modules/.bin/node
[ -e hang ] && exec sleep 8
for tool in fake/*.mjs; do cp $tool node_modules/.bin/$(basename $tool .mjs); done
`;
const fakeVite = `import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
appendFileSync('../builds.txt', 'built\\n');
mkdirSync('www', { recursive: true });
writeFileSync('www/index.html', '');
`;
/** Ends well unless the clone holds a file that says otherwise: `eslint.exit` with its exit code. */
const fakeTool = (name) => `import { existsSync, readFileSync } from 'node:fs';
process.exit(existsSync('${name}.exit') ? Number(readFileSync('${name}.exit', 'utf8')) : 0);
`;
const fakeVitest = `import { copyFileSync } from 'node:fs';
const report = process.argv.find((argument) => argument.startsWith('--outputFile.json=')).split('=')[1];
if (existsSync('report.json')) copyFileSync('report.json', report);
${fakeTool('vitest')}`;
const server = `const stop = (): void => { console.log('closed'); process.exit(0); };
process.once('SIGTERM', stop);
process.once('disconnect', stop);
setInterval(() => undefined, 1000);
console.log('ready');
`;

const files = {
  'package-lock.json': '{}',
  'fake/vite.mjs': fakeVite,
  'fake/vitest.mjs': fakeVitest,
  'fake/prettier.mjs': fakeTool('prettier'),
  'fake/eslint.mjs': fakeTool('eslint'),
  'fake/tsc.mjs': fakeTool('tsc'),
  'mini-app/src/main.ts': 'export {};',
  'scripts/serve.ts': server,
  'tools/npm': fakeNpm,
};

/** A clone in the temporary folder; `start` and `test` run its two commands. */
export function freshClone() {
  const root = mkdtempSync(join(tmpdir(), 'clone-'));
  cpSync(join(repository, 'scripts/bootstrap'), join(root, 'scripts/bootstrap'), { recursive: true });
  const write = (path, text = '') => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  chmodSync(join(root, 'tools/npm'), 0o755);
  return {
    write,
    removeFile: (path) => rmSync(join(root, path)),
    countLines: (path) =>
      existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8').split('\n').length - 1 : 0,
    start: (...args) => command(root, ['start', ...args]),
    test: (...args) => command(root, ['test', ...args]),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function command(root, [name, ...args]) {
  const env = { PATH: `${root}/tools:/usr/local/bin:/usr/bin:/bin` };
  const child = spawn(process.execPath, [`scripts/bootstrap/${name}.mjs`, ...args], { cwd: root, env });
  const seen = { text: '' };
  const note = (chunk) => (seen.text += chunk);
  child.stdout.setEncoding('utf8').on('data', note);
  child.stderr.setEncoding('utf8').on('data', note);
  const ended = new Promise((settle) =>
    child.on('close', (code, signal) => settle({ code, signal, text: seen.text })),
  );
  const says = (words) =>
    new Promise((settle, refuse) => {
      const look = () => seen.text.includes(words) && settle(seen.text);
      child.stdout.on('data', look);
      child.on('close', () => refuse(new Error(`It ended without saying "${words}":\n${seen.text}`)));
      look();
    });
  return { says, ended, kill: (signal) => child.kill(signal) };
}
