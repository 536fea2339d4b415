import { judgeSubmission, type Programme, type Verdict } from '@sang-kien/shared';
import { CommandError, exit, runCommand } from './command/command.ts';
import { nameOf, readLines, readText } from './command/input.ts';
import { parseObject } from './command/json.ts';
import { readOptions } from './command/options.ts';
import { chosenInstant, chosenProgramme, readInstant } from './command/programme.ts';
import { writeLine } from './command/write-line.ts';

const help = `Cách dùng: npm run --silent check -- [--at THỜI_ĐIỂM] [--jsonl] TỆP
Xét một bài nộp (JSON) theo quy tắc của Chương trình, không cần mạng, và in kết luận ra dạng JSON.
  TỆP      tệp JSON mã UTF-8; dấu - là đầu vào chuẩn
  --at     thời điểm nộp theo ISO 8601, ví dụ 2022-06-15T09:00+07:00 (không ghi múi giờ: giờ Việt Nam);
           mặc định là PROGRAMME_NOW, nếu không có là bây giờ
  --jsonl  mỗi dòng một bài nộp, hoặc {"id":…,"at":…,"submission":{…}}; mỗi dòng ra một kết luận kèm id nếu có
Mã thoát: 0 hợp lệ; 1 có bài bị từ chối; 2 không đọc được đầu vào (nói rõ dòng nào).
Biến môi trường: PROGRAMME chọn chương trình, PROGRAMME_NOW đặt thời điểm.`;

await runCommand(async (args) => {
  const { values, positionals } = readOptions(args, {
    at: { type: 'string' },
    jsonl: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    await writeLine(help);
    return exit.ok;
  }
  const [file, ...more] = positionals;
  if (file === undefined) throw new CommandError('Thiếu tên tệp cần xét. Xem --help.');
  if (more.length > 0)
    throw new CommandError(`Chỉ xét một tệp mỗi lần; thừa: ${more.join(' ')}. Xem --help.`);
  const programme = chosenProgramme();
  const at = chosenInstant(values.at);
  return values.jsonl ? checkLines(file, programme, at) : checkOne(file, programme, at);
});

async function checkOne(file: string, programme: Programme, at: Date): Promise<number> {
  const verdict = judge(parseObject(await readText(file), nameOf(file)), programme, at);
  await writeLine(JSON.stringify(verdict));
  return verdict.ok ? exit.ok : exit.refused;
}

/** Stops at the first line that cannot be read, since its place in the answer could not be kept. */
async function checkLines(file: string, programme: Programme, at: Date): Promise<number> {
  let allTaken = true;
  for await (const { number, text } of readLines(file)) {
    const where = `${nameOf(file)}, dòng ${number}`;
    const line = parseObject(text, where);
    const lineAt = line['at'] === undefined ? at : readInstant(line['at'], `${where}, "at"`);
    const verdict = judge(line['submission'] ?? line, programme, lineAt);
    await writeLine(JSON.stringify(line['id'] === undefined ? verdict : { id: line['id'], ...verdict }));
    allTaken &&= verdict.ok;
  }
  return allTaken ? exit.ok : exit.refused;
}

function judge(input: unknown, programme: Programme, at: Date): Verdict {
  const { ok, submittedPhase, qualifiedPhase, flags, problems } = judgeSubmission(input, programme, at);
  return { ok, submittedPhase, qualifiedPhase, flags, problems };
}
