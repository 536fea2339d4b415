import { normalizeText } from '@sang-kien/shared';
import { CommandError, exit, runCommand } from './command/command.ts';
import { nameOf, readLines, readText } from './command/input.ts';
import { parseObject } from './command/json.ts';
import { readOptions } from './command/options.ts';
import { writeLine } from './command/write-line.ts';

const help = `Cách dùng: npm run --silent normalize -- [--jsonl] [TỆP]
Làm sạch văn bản tiếng Việt (chữ tổ hợp, TCVN3, VNI, khoảng trắng và ký tự lạ) và in kết quả ra một dòng JSON:
  {"text","characters","source","changed","unmapped"}
  TỆP      tệp mã UTF-8; không ghi hoặc dấu - là đầu vào chuẩn; dấu xuống dòng ở cuối tệp không tính
  --jsonl  mỗi dòng một đối tượng {"id","text"}; mỗi dòng ra một kết quả kèm id, theo đúng thứ tự
Mã thoát: 0 xong; 2 không đọc được đầu vào (nói rõ dòng nào).`;

await runCommand(async (args) => {
  const { values, positionals } = readOptions(args, {
    jsonl: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    await writeLine(help);
    return exit.ok;
  }
  const [file = '-', ...more] = positionals;
  if (more.length > 0)
    throw new CommandError(`Chỉ đọc một tệp mỗi lần; thừa: ${more.join(' ')}. Xem --help.`);
  await (values.jsonl ? normalizeLines(file) : normalizeWhole(file));
  return exit.ok;
});

/** A line end before the end of the file closes the last line; it is no part of the text. */
async function normalizeWhole(file: string): Promise<void> {
  const text = (await readText(file)).replace(/(?:\r\n|\r|\n)$/, '');
  await writeLine(JSON.stringify(normalizeText(text)));
}

/** Stops at the first line that cannot be read, since its place in the answer could not be kept. */
async function normalizeLines(file: string): Promise<void> {
  for await (const { number, text: line } of readLines(file)) {
    const where = `${nameOf(file)}, dòng ${number}`;
    const { id, text } = parseObject(line, where);
    if (typeof text !== 'string') throw new CommandError(`Không đọc được ${where}: "text" phải là chuỗi.`);
    await writeLine(JSON.stringify({ id, ...normalizeText(text) }));
  }
}
