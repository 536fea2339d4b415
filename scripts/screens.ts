import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openCamera, type Shot } from '../e2e/screens/camera.ts';
import { documentShots } from '../e2e/screens/documents.ts';
import { takeTour } from '../e2e/screens/tour.ts';
import { openBrowser } from '../e2e/support/browser.ts';
import { openWorld } from '../e2e/support/world.ts';
import { CommandError, exit, runCommand } from './command/command.ts';
import { readOptions } from './command/options.ts';
import { writeLine } from './command/write-line.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const help = `Cách dùng: npm run screens -- [--out THƯ_MỤC]
Chụp mọi màn hình của bản trình diễn trên một trình duyệt cỡ điện thoại (390×844) và ghi danh sách README.md.
  --out   thư mục ghi ảnh, mặc định docs/screens; ảnh PNG cũ trong đó bị xóa
Cần ứng dụng đã dựng (npm run build), LibreOffice, pdftoppm và Chromium; CHROMIUM_PATH chỉ nơi khác với
/usr/bin/chromium.`;

await runCommand(async (args) => {
  const { values, positionals } = readOptions(args, {
    out: { type: 'string', default: join(root, 'docs/screens') },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    await writeLine(help);
    return exit.ok;
  }
  if (positionals.length > 0) throw new CommandError(`Không hiểu "${positionals.join(' ')}". Xem --help.`);
  if (!existsSync(join(root, 'mini-app/www/index.html'))) {
    throw new CommandError('Chưa có ứng dụng đã dựng. Hãy chạy: npm run build');
  }
  const shots = await photograph(values.out);
  await writeFile(join(values.out, 'README.md'), listOf(shots));
  await writeLine(`Đã chụp ${shots.length} màn hình vào ${values.out}`);
  return exit.ok;
});

async function photograph(folder: string): Promise<readonly Shot[]> {
  const browser = await openBrowser().catch((error: Error) => {
    throw new CommandError(`Không mở được Chromium: ${error.message.split('\n')[0]}`);
  });
  const world = await openWorld();
  try {
    const camera = await openCamera(folder, ({ file, bytes }) => {
      process.stdout.write(`  ${file} (${Math.ceil(bytes / 1024)} KB)\n`);
    });
    await takeTour({ world, browser, camera });
    return [...camera.shots, ...(await documentShots({ world, browser, camera }, folder))];
  } finally {
    await browser.close();
    await world.close();
  }
}

function listOf(shots: readonly Shot[]): string {
  const pictures = shots.map(({ file, title }) => `## ${title}\n\n![${title}](${file})\n`);
  const lead =
    'Chụp từ bản trình diễn bằng `npm run screens`, màn hình 390×844, một số trang của cán bộ thêm ảnh rộng 1280; mọi tên và số là ví dụ.';
  return `# Các màn hình\n\n${lead}\n\n${pictures.join('\n')}`;
}
