import { askSupport, type AskAnswer, type SupportContext } from '@sang-kien/shared';
import { CommandError, exit, runCommand } from './command/command.ts';
import { nameOf, readLines } from './command/input.ts';
import { parseObject } from './command/json.ts';
import { readOptions } from './command/options.ts';
import { chosenInstant, chosenProgramme } from './command/programme.ts';
import { writeLine } from './command/write-line.ts';

const help = `Cách dùng: npm run --silent ask -- [--at THỜI_ĐIỂM] "CÂU HỎI"
       npm run --silent ask -- [--at THỜI_ĐIỂM] --jsonl < cau-hoi.jsonl
Hỏi trợ lý hỗ trợ của Chương trình, không cần mạng, và in câu trả lời như trong khung chat ra một dòng JSON:
  {"question","topic","confidence","reply"}; topic là none khi không hiểu hoặc ngoài việc của Chương trình
  --at     thời điểm hỏi theo ISO 8601, ví dụ 2022-06-15T09:00+07:00 (không ghi múi giờ: giờ Việt Nam);
           mặc định là PROGRAMME_NOW, nếu không có là bây giờ
  --jsonl  mỗi dòng của đầu vào chuẩn một đối tượng {"id","question"}; mỗi dòng ra câu trả lời kèm id, theo đúng thứ tự
Mã thoát: 0 xong; 2 không đọc được đầu vào (nói rõ dòng nào).
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
  const question = positionals.join(' ');
  const context = { programme: chosenProgramme(), at: chosenInstant(values.at), place: 'chat' } as const;
  if (values.jsonl) {
    if (positionals.length > 0) throw new CommandError(`Không dùng câu hỏi cùng --jsonl; thừa: ${question}.`);
    await answerLines(context);
  } else {
    if (question.trim() === '') throw new CommandError('Thiếu câu hỏi. Xem --help.');
    await writeLine(JSON.stringify(answer(question, context)));
  }
  return exit.ok;
});

/** Stops at the first line that cannot be read, since its place in the answer could not be kept. */
async function answerLines(context: SupportContext): Promise<void> {
  for await (const { number, text } of readLines('-')) {
    const where = `${nameOf('-')}, dòng ${number}`;
    const { id, question } = parseObject(text, where);
    if (id === undefined) throw new CommandError(`Không đọc được ${where}: thiếu "id".`);
    if (typeof question !== 'string')
      throw new CommandError(`Không đọc được ${where}: "question" phải là chuỗi.`);
    await writeLine(JSON.stringify({ id, ...answer(question, context) }));
  }
}

function answer(asked: string, context: SupportContext): AskAnswer {
  const { question, topic, confidence, reply } = askSupport(asked, context);
  return { question, topic, confidence, reply };
}
