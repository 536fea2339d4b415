/** What a person did wrong, in one line that says what and where; the command ends with exit code 2. */
export class CommandError extends Error {
  constructor(message: string) {
    super(message.replace(/\s*\n\s*/g, ' '));
    this.name = 'CommandError';
  }
}

/** Exit codes that every command keeps: done, refused by a rule, input that cannot be read. */
export const exit = { ok: 0, refused: 1, unreadable: 2 } as const;

/**
 * Runs a command to its exit code. A CommandError becomes its line on standard error and code 2; anything else
 * is a bug and shows itself whole. A reader that has heard enough (`| head`) is no error.
 */
export async function runCommand(main: (args: string[]) => Promise<number>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exit.ok);
    throw error;
  });
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = exit.unreadable;
  }
}
