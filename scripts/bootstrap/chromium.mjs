import { createRequire } from 'node:module';
import { aptInstall, canUseApt } from './debian.mjs';
import { bin, findProgram, isExecutable, root } from './paths.mjs';
import { run } from './run.mjs';
import { complain } from './say.mjs';
import { texts } from './texts.mjs';
import { toolEnvironment } from './toolchain.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function named() {
  const path = process.env.CHROMIUM_PATH;
  if (!path || isExecutable(path)) return path || null;
  complain(texts.needs.badPath('CHROMIUM_PATH', path));
  return null;
}

/** The browser that Playwright keeps for itself, when it has been downloaded. */
function fromPlaywright() {
  try {
    const path = createRequire(`${root}/package.json`)('playwright-core').chromium.executablePath();
    return isExecutable(path) ? path : null;
  } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

/** A Chromium for the browser tests; they find it in CHROMIUM_PATH. */
export const chromium = {
  name: 'Chromium',
  variable: 'CHROMIUM_PATH',
  find: () => named() ?? findProgram(...names) ?? fromPlaywright(),
  how: () => (canUseApt() ? 'apt' : 'Playwright'),
  install: async () => {
    if (canUseApt() && (await aptInstall('chromium', 'fonts-noto-core'))) return true;
    const args = [`${bin}/playwright-core`, 'install', 'chromium'];
    return (await run({ command: `${bin}/node`, args, env: toolEnvironment() })).ok;
  },
};
