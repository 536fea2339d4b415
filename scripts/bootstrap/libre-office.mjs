import { aptInstall, canUseApt } from './debian.mjs';
import { findProgram, isExecutable } from './paths.mjs';
import { complain } from './say.mjs';
import { texts } from './texts.mjs';

function named() {
  const path = process.env.SOFFICE_PATH;
  if (!path || isExecutable(path)) return path || null;
  complain(texts.needs.badPath('SOFFICE_PATH', path));
  return null;
}

/** An office suite that opens the files which we make for people; the tests find it in SOFFICE_PATH. */
export const libreOffice = {
  name: 'LibreOffice',
  variable: 'SOFFICE_PATH',
  find: () => named() ?? findProgram('soffice', 'libreoffice'),
  how: () => 'apt',
  install: async () => canUseApt() && aptInstall('libreoffice-writer-nogui', 'libreoffice-calc-nogui'),
};
