import { ConfigError } from '@sang-kien/bot-server';
import { isDemonstration } from './demonstration/settings.ts';
import { startDemonstration } from './demonstration/start.ts';

const DEFAULT_PORT = 3000;

/** What `npm start` runs: the demonstration, or the server itself as soon as Zalo settings are given. */
if (isDemonstration(process.env)) await serveDemonstration();
else await import('@sang-kien/bot-server/main');

async function serveDemonstration(): Promise<void> {
  const port = Number(process.env['PORT'] || DEFAULT_PORT);
  const demonstration = await startDemonstration({
    environment: process.env,
    port,
    simulatorPort: port + 1,
  }).catch((error: unknown) => {
    process.stderr.write(`${describe(error, port)}\n`);
    process.exit(1);
  });
  const { appUrl, simulator } = demonstration;
  process.stdout.write(
    [
      `Sẵn sàng: http://localhost:${port}`,
      `  Ứng dụng:            ${appUrl}`,
      `  Mã QR của Việt Yên:  ${appUrl}?unit=tinh-24%2F222`,
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

function describe(error: unknown, port: number): string {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof RangeError) return `PROGRAMME_NOW: ${error.message}`;
  const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  if (busy)
    return `Cổng ${port} hoặc ${port + 1} đang được dùng. Bạn hãy chọn cổng khác, ví dụ: PORT=4000 npm start`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
