// `npm start`: plain Node with nothing installed, so that a fresh clone starts by itself.
import { ensureDependencies } from './dependencies.mjs';
import { endWithLauncher } from './launcher.mjs';
import { ensureMiniAppBuild } from './mini-app-build.mjs';
import { complain, say } from './say.mjs';
import { serve } from './server.mjs';
import { texts } from './texts.mjs';
import { missingTools } from './versions.mjs';

/** @returns {Promise<number>} the exit code */
async function start([argument]) {
  if (argument === '--help' || argument === '-h') {
    say(texts.help.start);
    return 0;
  }
  if (argument) {
    complain(texts.unknownArgument(argument));
    return 2;
  }
  endWithLauncher();
  const missing = missingTools({ withGit: false });
  missing.forEach(complain);
  if (missing.length > 0) return 1;
  if (!(await ensureDependencies())) return 1;
  if (!(await ensureMiniAppBuild())) return 1;
  say(texts.starting);
  return serve();
}

process.exit(await start(process.argv.slice(2)));
