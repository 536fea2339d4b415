import { compose } from './compose.ts';
import { ConfigError, readConfig } from './config.ts';
import { listen } from './listen.ts';
import { requireNode } from './node-version.ts';

/** Starts the server for real use: settings, composition, listening, and a clean end on a signal. */
async function main(): Promise<void> {
  requireNode(process.versions.node);
  const config = readConfig();
  const listening = await listen(await compose({ config }), { port: config.PORT, host: config.HOST });
  const toldToEnd = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(signal, () => resolve());
  });
  process.stdout.write(`Sẵn sàng: ${config.PUBLIC_URL}\n`);
  await toldToEnd;
  await listening.close();
  process.exit(0);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
