import { demonstrationSettings, isDemonstration } from '../demonstration/settings.ts';
import { CommandError } from './command.ts';
import { describeStartFault } from './start-fault.ts';

/** The folder that `npm start` would use in the same environment. */
export function dataDir(): string {
  const chosen = isDemonstration(process.env)
    ? demonstrationSettings(process.env, { port: 0, simulatorUrl: '' })['DATA_DIR']
    : process.env['DATA_DIR'];
  return chosen || 'data';
}

/** @throws CommandError when the setting is to blame that the storage does not open; else the error itself */
export function refuseFolder(error: unknown): never {
  const line = describeStartFault(error, dataDir());
  throw line === undefined ? error : new CommandError(line);
}
