import { exit, CommandError, runCommand } from './command/command.ts';
import { dataDir, refuseFolder } from './command/data-folder.ts';
import { chosenProgramme, readInstant } from './command/programme.ts';
import { readOptions } from './command/options.ts';
import { readWholeNumber } from './command/whole-number.ts';
import { writeLine } from './command/write-line.ts';
import { DEMONSTRATION_START } from './demonstration/clock.ts';
import { demonstrationCredentials } from './demonstration/credentials.ts';
import { isDemonstration } from './demonstration/settings.ts';
import { fillDatabase } from './seed/fill.ts';

const MOST = 5_000_000;

const help = `Cách dùng: npm run seed -- --submissions SỐ [--random SỐ] [--until THỜI_ĐIỂM] [--force]
Đổ vào cơ sở dữ liệu các hồ sơ giả định, phân bố như chương trình thật, kèm quá trình xử lý của từng hồ sơ.
  --submissions  số hồ sơ, từ 1 đến ${MOST}
  --random       cùng một số cho ra cùng các hồ sơ; số khác thì thêm các hồ sơ khác. Mặc định 1
  --until        không có gì sau thời điểm này (ISO 8601). Mặc định: PROGRAMME_NOW, hoặc ${DEMONSTRATION_START}
  --force        cho phép cả khi không phải bản trình diễn (cần PERSONAL_DATA_KEY)
Tiến độ hiện ở đầu ra lỗi chuẩn. Biến môi trường: DATA_DIR, PROGRAMME, PROGRAMME_NOW, PERSONAL_DATA_KEY.`;

await runCommand(async (args) => {
  const { values } = readOptions(args, {
    submissions: { type: 'string' },
    random: { type: 'string' },
    until: { type: 'string' },
    force: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    await writeLine(help);
    return exit.ok;
  }
  const submissions = readWholeNumber(values.submissions, { name: '--submissions', from: 1, to: MOST });
  const seed = readWholeNumber(values.random ?? '1', { name: '--random', from: 0, to: 2 ** 31 });
  const until = values.until ?? (process.env['PROGRAMME_NOW'] || DEMONSTRATION_START);
  const personalDataKey = chosenKey(values.force ?? false);
  await fillDatabase({
    dataDir: dataDir(),
    submissions,
    seed,
    until: readInstant(until, '--until'),
    programme: chosenProgramme(),
    personalDataKey,
    onProgress: (done) => process.stderr.write(`${done}/${submissions} hồ sơ\n`),
  }).catch((error: unknown) => refuse(error, seed));
  await writeLine(`Đã thêm ${submissions} hồ sơ giả định vào ${dataDir()}.`);
  return exit.ok;
});

/** A database in use must not be filled by accident. */
function chosenKey(force: boolean): string {
  if (isDemonstration(process.env)) return demonstrationCredentials.personalDataKey;
  if (!force)
    throw new CommandError('Đây không phải bản trình diễn; muốn đổ hồ sơ giả định vào đây, thêm --force.');
  const key = process.env['PERSONAL_DATA_KEY'];
  if (key) return key;
  throw new CommandError('Thiếu PERSONAL_DATA_KEY: chưa có khóa để mã hóa số điện thoại.');
}

function refuse(error: unknown, seed: number): never {
  const repeated = error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_PRIMARYKEY';
  if (repeated) throw new CommandError(`--random ${seed}: cơ sở dữ liệu đã có các hồ sơ này. Chọn số khác.`);
  refuseFolder(error);
}
