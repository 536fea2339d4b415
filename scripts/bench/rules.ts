import { allUnits, findUnits, foldForSearch, normalizeText } from '@sang-kien/shared';
import { median, p99, type Measured } from './measured.ts';

const BAR_MS = 2;
const LETTERS = 2000;
const ROUNDS = 100;

/** Rules that run in the app while somebody types; each beside its bar in milliseconds. */
export function measureRules(): Measured[] {
  return [
    { name: 'unit finder p99', unit: 'ms', ours: unitFinderP99(), baseline: BAR_MS },
    { name: 'clean-up of a 2,000-letter text', unit: 'ms', ours: cleanUp(), baseline: BAR_MS },
  ];
}

/** Every unit asked for by its name, without marks, half typed, and with the unit above it. */
function unitFinderP99(): number {
  const queries = allUnits().flatMap(({ name, parentName }) => [
    name,
    foldForSearch(name),
    name.slice(0, Math.ceil(name.length / 2)),
    `${name}, ${parentName ?? ''}`,
  ]);
  return p99(durations(queries, (query) => findUnits(query)));
}

const UNICODE = 'Trước đây mỗi lần bắt vít phải giữ chi tiết bằng tay, vừa chậm vừa dễ lệch. ';
/** The same sentence as an old TCVN3 (ABC) font wrote it. */
const TCVN3 = 'Tr­íc ®©y mçi lÇn b¾t vÝt ph¶i gi÷ chi tiÕt b»ng tay, võa chËm võa dÔ lÖch. ';

/** The slowest of three ways to write, by its middle run. */
function cleanUp(): number {
  const ways = [UNICODE, UNICODE.normalize('NFD'), TCVN3].map((sentence) => {
    const text = sentence.repeat(Math.ceil(LETTERS / sentence.length)).slice(0, LETTERS);
    return median(durations(Array<string>(ROUNDS).fill(text), (each) => normalizeText(each)));
  });
  return Math.max(...ways);
}

/** Milliseconds for each input: the middle one of three calls, so that a busy neighbour on the machine counts less. */
function durations(inputs: readonly string[], work: (input: string) => unknown): number[] {
  inputs.forEach(work);
  return inputs.map((input) =>
    median(
      [1, 2, 3].map(() => {
        const startedAt = performance.now();
        work(input);
        return performance.now() - startedAt;
      }),
    ),
  );
}
