import { parseArgs } from 'node:util';
import { texts } from './texts.mjs';

const options = {
  help: { type: 'boolean', short: 'h', default: false },
  only: { type: 'string' },
  'no-install': { type: 'boolean', default: false },
};

/**
 * Reads the arguments of `npm test`.
 * @param {string[]} args @param {string[]} ids the stages that there are
 * @returns {{ problem: string } | { help: boolean, only: string[], mayInstall: boolean, filters: string[] }}
 */
export function readArguments(args, ids) {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const only = values.only?.split(',') ?? ids;
    const unknown = only.find((id) => !ids.includes(id));
    if (unknown !== undefined) return { problem: texts.unknownStage(unknown, ids) };
    return { help: values.help, only, mayInstall: !values['no-install'], filters: positionals };
  } catch (error) {
    if (!error.code?.startsWith('ERR_PARSE_ARGS')) throw error;
    return { problem: texts.unknownArgument(args.find((arg) => arg.startsWith('-')) ?? args[0]) };
  }
}
