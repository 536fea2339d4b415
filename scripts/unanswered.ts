import { openStorage } from '@sang-kien/bot-server';
import { CommandError, exit, runCommand } from './command/command.ts';
import { dataDir, refuseFolder } from './command/data-folder.ts';
import { readOptions } from './command/options.ts';
import { writeLine } from './command/write-line.ts';

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 5_000;

const help = `Cách dùng: npm run --silent unanswered [-- --limit SỐ]
In những câu hỏi mà trợ lý hỗ trợ chưa trả lời được, câu hỏi nhiều nhất trước, mỗi dòng một đối tượng JSON:
  {"text","nearest","times","lastAt"}; nearest là các chủ đề gần nhất đã gợi ý, lastAt là lần hỏi gần đây nhất
  --limit  số câu, từ 1 đến ${MAX_LIMIT}; mặc định ${DEFAULT_LIMIT}
Số điện thoại, địa chỉ, mã hồ sơ và tên người đã được thay bằng “…” trước khi lưu; câu 180 ngày không ai hỏi lại sẽ bị xóa.
Mã thoát: 0 xong; 2 không đọc được đầu vào. Biến môi trường: DATA_DIR; không có cấu hình Zalo thì đọc của bản trình diễn.`;

await runCommand(async (args) => {
  const { values, positionals } = readOptions(args, {
    limit: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    await writeLine(help);
    return exit.ok;
  }
  if (positionals.length > 0) throw new CommandError(`Không hiểu "${positionals.join(' ')}". Xem --help.`);
  const limit = readLimit(values.limit);
  for (const question of await unanswered(limit)) await writeLine(JSON.stringify(question));
  return exit.ok;
});

function readLimit(text: string | undefined): number {
  if (text === undefined) return DEFAULT_LIMIT;
  const limit = Number(text);
  if (/^\d+$/.test(text) && limit >= 1 && limit <= MAX_LIMIT) return limit;
  throw new CommandError(`--limit ${text}: cần một số nguyên từ 1 đến ${MAX_LIMIT}.`);
}

async function unanswered(limit: number) {
  const storage = await openStorage(dataDir()).catch(refuseFolder);
  try {
    const questions = await storage.unanswered.list(limit);
    return questions.map(({ text, nearest, times, lastAt }) => ({ text, nearest, times, lastAt }));
  } finally {
    await storage.close();
  }
}
