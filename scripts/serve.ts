import { describeStartFault, readPort } from './command/start-fault.ts';
import { isDemonstration } from './demonstration/settings.ts';
import { startDemonstration } from './demonstration/start.ts';

const DEFAULT_PORT = 3000;

/** What `npm start` runs: the demonstration, or the server itself as soon as Zalo settings are given. */
try {
  if (isDemonstration(process.env)) await serveDemonstration();
  else await import('@sang-kien/bot-server/main');
} catch (error) {
  fail(error);
}

async function serveDemonstration(): Promise<void> {
  const port = readPort(process.env['PORT'], DEFAULT_PORT);
  const demonstration = await startDemonstration({
    environment: process.env,
    port,
    simulatorPort: port + 1,
  });
  const { appUrl, simulator } = demonstration;
  process.stdout.write(
    [
      `Sẵn sàng: http://localhost:${port}`,
      `  Ứng dụng:            ${appUrl}`,
      `  Mã QR của Việt Yên:  ${simulator.url}/qr.png?unit=tinh-24%2F222`,
      `    dẫn tới:           ${appUrl}?unit=tinh-24%2F222`,
      `  Cửa sổ trò chuyện:   ${simulator.url}/chat/worker`,
      `  Trang của cán bộ:    ${appUrl}can-bo   (đăng nhập là district-official)`,
      `  Điều khiển mô phỏng: ${simulator.url}/control`,
      '  Bản trình diễn: không phải Zalo thật. Nhấn Ctrl-C để dừng.',
      '',
    ].join('\n'),
  );
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(signal, () => resolve());
  });
  await demonstration.close();
  process.exit(0);
}

function fail(error: unknown): never {
  const dataDir = process.env['DATA_DIR'] || (isDemonstration(process.env) ? 'data/demonstration' : 'data');
  const clock = error instanceof RangeError ? `PROGRAMME_NOW: ${error.message}` : undefined;
  const line = describeStartFault(error, dataDir) ?? clock;
  if (line === undefined) throw error;
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
