import { join } from 'node:path';
import { filesUnder, fingerprint } from './fingerprint.mjs';
import { bin, modules, root } from './paths.mjs';
import { run } from './run.mjs';
import { complain, say, secondsSince, withProgress } from './say.mjs';
import { clearStamp, readStamp, writeStamp } from './stamp.mjs';
import { texts } from './texts.mjs';
import { node, toolEnvironment } from './toolchain.mjs';

const stampFile = join(modules, '.cache/sang-kien/mini-app-build.json');
const miniApp = join(root, 'mini-app');
const output = join(miniApp, 'www');
const sources = [miniApp, 'shared/src', 'shared/package.json', 'tsconfig.base.json', 'package-lock.json'];

/** What a build is made of: its sources and the settings that Vite reads from the environment. */
function sourcesPrint() {
  const paths = sources.map((path) => (path === miniApp ? path : join(root, path)));
  const files = filesUnder(paths).filter((file) => !file.startsWith(output) && !file.includes('.test.'));
  const settings = Object.entries(process.env).filter(([name]) => name.startsWith('VITE_'));
  return `${fingerprint(files, root)} ${JSON.stringify(settings.sort())}`;
}

/** What came out; a build made by hand, or a file taken away, shows here. */
const outputPrint = () => fingerprint(filesUnder([output]), root);

function isCurrent() {
  const stamp = readStamp(stampFile);
  return stamp?.sources === sourcesPrint() && stamp.output === outputPrint();
}

/** Builds the Mini App when its sources changed since the last build; answers whether there is one. */
export async function ensureMiniAppBuild() {
  if (isCurrent()) {
    say(texts.build.unchanged);
    return true;
  }
  const startedAt = Date.now();
  clearStamp(stampFile);
  const before = sourcesPrint();
  const result = await withProgress(texts.build.label, build);
  if (!result.ok) {
    complain(result.output.trimEnd());
    complain(texts.build.failed);
    return false;
  }
  writeStamp(stampFile, { sources: before, output: outputPrint() });
  say(texts.done(texts.build.label, secondsSince(startedAt)));
  return true;
}

function build() {
  const env = toolEnvironment({ NODE_ENV: 'production' });
  return run({ command: node, args: [`${bin}/vite`, 'build'], env, cwd: miniApp, quiet: true });
}
