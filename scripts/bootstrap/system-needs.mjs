import { spawnSync } from 'node:child_process';
import { chromium } from './chromium.mjs';
import { aptInstall, canUseApt } from './debian.mjs';
import { libreOffice } from './libre-office.mjs';
import { findProgram } from './paths.mjs';
import { complain, say, withProgress } from './say.mjs';
import { texts } from './texts.mjs';

/** A font with Vietnamese marks, so that screenshots and the browser tests see letters, not boxes. */
const vietnameseFont = {
  name: 'phông chữ tiếng Việt',
  find: () => {
    const listing = findProgram('fc-list');
    const fonts = listing && spawnSync(listing, [':lang=vi', 'family'], { encoding: 'utf8' }).stdout;
    return fonts?.split('\n')[0] || null;
  },
  how: () => 'apt',
  install: async () => canUseApt() && aptInstall('fontconfig', 'fonts-noto-core'),
};

/**
 * What the tests need of the machine beside npm packages. One more need is one more object here:
 * `find` answers where it is or null, `install` whether it worked, `how` names the means,
 * `variable` (optional) is the environment variable through which the tests are told the place.
 */
export const systemNeeds = { chromium, vietnameseFont, libreOffice };

/**
 * Finds a need, installing it first when it is missing and that is allowed.
 * @returns {Promise<string | null>} where it is; null when it could not be had
 */
export async function meet(need, { mayInstall = true } = {}) {
  let where = need.find();
  if (!where && mayInstall) {
    const label = texts.needs.installing(need.name, need.how());
    say(label);
    await withProgress(label, need.install);
    where = need.find();
  }
  if (where) say(texts.needs.found(need.name, where));
  else complain(texts.needs.failed(need.name));
  return where;
}
