import { findUnits } from '@sang-kien/shared';
import { CommandError, exit, runCommand } from './command/command.ts';
import { nameOf, readLines } from './command/input.ts';
import { parseObject } from './command/json.ts';
import { readOptions } from './command/options.ts';
import { writeLine } from './command/write-line.ts';

const help = `Cách dùng: npm run --silent units -- TỪ_CẦN_TÌM
       npm run --silent units -- --jsonl < cau-hoi.jsonl
Tìm đơn vị công đoàn theo tên, viết tắt, có dấu hoặc không dấu, và in kết quả ra một dòng JSON:
  {"units":[{"id","name","parent","score"}, … tối đa 5 đơn vị]}
  --jsonl  mỗi dòng của đầu vào chuẩn một đối tượng {"id","q"}; mỗi dòng ra {"id","units"}, theo đúng thứ tự
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
  const words = positionals.join(' ');
  if (values.jsonl) {
    if (positionals.length > 0) throw new CommandError(`Không dùng từ cần tìm cùng --jsonl; thừa: ${words}.`);
    await answerLines();
  } else {
    if (words.trim() === '') throw new CommandError('Thiếu từ cần tìm. Xem --help.');
    await writeLine(JSON.stringify({ units: unitsFor(words) }));
  }
  return exit.ok;
});

/** Stops at the first line that cannot be read, since its place in the answer could not be kept. */
async function answerLines(): Promise<void> {
  for await (const { number, text } of readLines('-')) {
    const where = `${nameOf('-')}, dòng ${number}`;
    const { id, q } = parseObject(text, where);
    if (id === undefined) throw new CommandError(`Không đọc được ${where}: thiếu "id".`);
    if (typeof q !== 'string') throw new CommandError(`Không đọc được ${where}: "q" phải là chuỗi.`);
    await writeLine(JSON.stringify({ id, units: unitsFor(q) }));
  }
}

function unitsFor(words: string) {
  return findUnits(words).map(({ unit, score }) => ({
    id: unit.id,
    name: unit.name,
    parent: unit.parentName,
    score,
  }));
}
