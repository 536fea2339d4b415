import { inviteOfficial, openStorage } from '@sang-kien/bot-server';
import { formatDateTime, officialRoles } from '@sang-kien/shared';
import { appLink } from './command/app-link.ts';
import { CommandError, exit, runCommand } from './command/command.ts';
import { dataDir, refuseFolder } from './command/data-folder.ts';
import { readPost, type Post } from './command/official-post.ts';
import { serverNow } from './command/server-now.ts';
import { readPort } from './command/start-fault.ts';
import { readOptions } from './command/options.ts';
import { writeLine } from './command/write-line.ts';

const LIFE_MS = 7 * 24 * 60 * 60 * 1000;

const help = `Cách dùng: npm run official -- add --role VAI_TRÒ [--unit MÃ] [--grassroots "CĐCS …"]
Tạo liên kết mời một cán bộ. Liên kết dùng được một lần, trong 7 ngày; chỉ mã băm của nó được lưu.
  --role        ${officialRoles.join(', ')}
  --unit        mã đơn vị: province-official cần tỉnh hoặc ngành; district-official và grassroots-officer
                cần công đoàn cấp trên trực tiếp; các vai trò khác thuộc Tổng Liên đoàn, không cần mã
  --grassroots  tên công đoàn cơ sở, bắt buộc với grassroots-officer
Dòng đầu in ra là liên kết. Biến môi trường: DATA_DIR, ZALO_MINI_APP_ID; không có cấu hình Zalo thì làm cho bản trình diễn.`;

await runCommand(async (args) => {
  const { values, positionals } = readOptions(args, {
    unit: { type: 'string' },
    role: { type: 'string' },
    grassroots: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    await writeLine(help);
    return exit.ok;
  }
  const [verb, ...more] = positionals;
  if (verb !== 'add' || more.length > 0) {
    throw new CommandError(`Không hiểu "${positionals.join(' ')}": lệnh này chỉ có "add". Xem --help.`);
  }
  const post = readPost(values);
  readPort(process.env['PORT'], 0);
  const link = appLink('can-bo/loi-moi');
  const now = await serverNow();
  const token = await invite(post, now);
  await writeLine(`${link}?token=${token}`);
  await writeLine(`${post.label}. Dùng một lần, đến ${formatDateTime(new Date(now.getTime() + LIFE_MS))}.`);
  return exit.ok;
});

async function invite(post: Post, now: Date): Promise<string> {
  const storage = await openStorage(dataDir()).catch(refuseFolder);
  try {
    return await inviteOfficial({ ...storage, clock: { now: () => now } }, post);
  } finally {
    await storage.close();
  }
}
