import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findUnit } from '@sang-kien/shared';
import { appLink } from './command/app-link.ts';
import { CommandError, exit, runCommand } from './command/command.ts';
import { readOptions } from './command/options.ts';
import { chosenProgramme } from './command/programme.ts';
import { writeLine } from './command/write-line.ts';
import { posterContent } from './poster/content.ts';
import { layOut } from './poster/layout.ts';
import { createMeasure, posterPdf } from './poster/pdf.ts';
import { posterPng } from './poster/png.ts';
import { qrPng } from './poster/qr.ts';

const help = `Cách dùng: npm run qr -- --unit MÃ [--out THƯ_MỤC]
Làm mã QR (PNG) và áp phích A4 để in (PDF, PNG) cho liên kết nộp sáng kiến của một đơn vị.
  --unit  mã đơn vị, ví dụ tinh-24/222; tìm bằng: npm run units -- "việt yên"
  --out   thư mục ghi tệp, mặc định data/qr
Biến môi trường: ZALO_MINI_APP_ID cho liên kết Zalo; không có cấu hình Zalo thì làm cho bản trình diễn
(PUBLIC_URL hoặc PORT đổi địa chỉ).`;

await runCommand(async (args) => {
  const { values, positionals } = readOptions(args, {
    unit: { type: 'string' },
    out: { type: 'string', default: 'data/qr' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    await writeLine(help);
    return exit.ok;
  }
  if (positionals.length > 0) throw new CommandError(`Không hiểu "${positionals.join(' ')}". Xem --help.`);
  const unit = readUnit(values.unit);
  const link = appLink(`?unit=${encodeURIComponent(unit.id)}`);
  const programme = chosenProgramme();
  const content = posterContent({
    programme,
    unit,
    link,
    demonstration: !link.startsWith('https://zalo.me/'),
  });
  const marks = layOut(content, createMeasure());
  const stem = unit.id.replaceAll('/', '-');
  await writeLine(link);
  await save(values.out, {
    [`qr-${stem}.png`]: await qrPng(link),
    [`poster-${stem}.pdf`]: await posterPdf(marks, `${content.title}: ${content.unit}`),
    [`poster-${stem}.png`]: posterPng(marks),
  });
  return exit.ok;
});

function readUnit(id: string | undefined) {
  if (!id) throw new CommandError('Thiếu --unit, ví dụ --unit tinh-24/222. Xem --help.');
  const unit = findUnit(id);
  if (unit) return unit;
  throw new CommandError(`--unit ${id}: không có đơn vị này. Tìm mã bằng: npm run units -- "tên".`);
}

async function save(folder: string, files: Record<string, Buffer>): Promise<void> {
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(folder, name);
    try {
      await mkdir(folder, { recursive: true });
      await writeFile(path, bytes);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      throw new CommandError(`Không ghi được ${path} (${code}).`);
    }
    await writeLine(path);
  }
}
