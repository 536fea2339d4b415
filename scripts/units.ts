import { stdin, stdout, stderr } from 'node:process';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { findUnits } from '@sang-kien/shared';

const HELP = `Tìm đơn vị công đoàn theo tên, viết tắt, có dấu hoặc không dấu.

  npm run --silent units -- "việt yên bắc giang"
  npm run --silent units -- --jsonl < cau-hoi.jsonl

Kết quả là một dòng JSON: {"units":[{"id","name","parent","score"}, … tối đa 5 đơn vị]}.
Với --jsonl, mỗi dòng vào {"id","q"} cho một dòng ra {"id","units"}, theo đúng thứ tự.
`;

/** A fault of the input, told in one line. */
class BadInput extends Error {}

function answer(words: string) {
  return findUnits(words).map(({ unit, score }) => ({
    id: unit.id,
    name: unit.name,
    parent: unit.parentName,
    score,
  }));
}

async function answerLines(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const { id, q } = readLine(line, number);
    print({ id, units: answer(q) });
  }
}

function readLine(line: string, number: number): { id: unknown; q: string } {
  const value = parseJson(line, number);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadInput(`dòng ${number}: cần một đối tượng {"id","q"}`);
  }
  const { id, q } = value as { id?: unknown; q?: unknown };
  if (id === undefined) throw new BadInput(`dòng ${number}: thiếu "id"`);
  if (typeof q !== 'string') throw new BadInput(`dòng ${number}: "q" phải là chuỗi ký tự`);
  return { id, q };
}

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new BadInput(`dòng ${number}: không phải JSON`);
  }
}

function print(value: unknown): void {
  stdout.write(`${JSON.stringify(value)}\n`);
}

function readArguments() {
  try {
    const options = { jsonl: { type: 'boolean' }, help: { type: 'boolean' } } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('. ');
    throw new BadInput(`tùy chọn không hợp lệ: ${reason}`);
  }
}

async function run(): Promise<void> {
  const { values, positionals } = readArguments();
  if (values.help) {
    stdout.write(HELP);
  } else if (values.jsonl) {
    if (positionals.length > 0) throw new BadInput(`tham số thừa bên cạnh --jsonl: ${positionals[0]}`);
    await answerLines();
  } else {
    if (positionals.length === 0) throw new BadInput('tham số: thiếu từ cần tìm (xem --help)');
    print({ units: answer(positionals.join(' ')) });
  }
}

try {
  await run();
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  stderr.write(`units: ${error.message}\n`);
  process.exitCode = 2;
}
