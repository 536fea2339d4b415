import {
  allUnits,
  askSupport,
  findUnits,
  foldForSearch,
  motTrieuSangKien,
  normalizeText,
  topicTitles,
} from '@sang-kien/shared';
import { median, p99, type Measured } from './measured.ts';

const BAR_MS = 2;
const ANSWER_BAR_MS = 1;
const LETTERS = 2000;
const ROUNDS = 100;

/** Rules that run in the app while somebody types; each beside its bar in milliseconds. */
export function measureRules(): Measured[] {
  return [
    { name: 'unit finder p99', unit: 'ms', ours: unitFinderP99(), baseline: BAR_MS },
    { name: 'support answer p99', unit: 'ms', ours: supportAnswerP99(), baseline: ANSWER_BAR_MS },
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

/**
 * Every topic asked about around its title, so that no question is one of the examples that the bot learned: with
 * marks, without, with a slip of the finger, in a long sentence, and with a pasted text behind.
 */
function supportAnswerP99(): number {
  const context = { programme: motTrieuSangKien, at: new Date('2022-06-15T02:00:00Z') };
  const questions = Object.values(topicTitles).flatMap((title) => {
    const asked = `tổ em đang tranh thủ giờ nghỉ, nhờ ad giải thích đoạn ${title.toLowerCase()} kẻo làm nhầm`;
    const middle = Math.floor(asked.length / 2);
    return [
      asked,
      foldForSearch(asked),
      asked.slice(0, middle) + asked.slice(middle + 1),
      `Dạ cho em hỏi, em là công nhân may ở Bắc Giang, ${title.toLowerCase()} thì phải làm thế nào ạ, em cảm ơn ad`,
      `${title}. ${UNICODE.repeat(Math.ceil(LETTERS / UNICODE.length))}`.slice(0, LETTERS),
    ];
  });
  return p99(durations(questions, (question) => askSupport(question, context)));
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
