import { answerLength, stepIds, steps, type StepId } from '@sang-kien/shared';
import { questionTexts, withThousands } from '../../texts/bot-questions.ts';
import { shorten } from '../../texts/shorten.ts';
import { MOST_TEXT } from '../bubble-limits.ts';
import type { Question, QuestionContext } from './question.ts';
import { questions } from './questions.ts';

const texts = questionTexts.summary;
const MOST_OF_DESCRIPTION = 300;

/** A value may be cut; what stands after it (its exact count) may not. */
type Row = { name: string; value: string; after: string };
type Group = { step: StepId; rows: Row[] };

/**
 * Every answer, grouped by step, for a last look before sending: at most `most` UTF-16 units, in NFC. Of a long
 * description only the beginning and its count are shown; further values are cut when all is too long. The names
 * of all items alone take about 800 units.
 */
export function summaryText(context: QuestionContext, most = MOST_TEXT): string {
  const groups = stepIds.map((step) => ({ step, rows: rowsOf(step, context) }));
  const full = write(groups, most);
  return full.length <= most ? full : write(groups, longestThatFits(groups, most));
}

function rowsOf(step: StepId, context: QuestionContext): Row[] {
  return questions
    .filter((question) => question.step === step)
    .flatMap((question) => rowOf(question, context) ?? []);
}

function rowOf(question: Question, context: QuestionContext): Row | undefined {
  const value = question.show(context)?.normalize('NFC').replace(/\s+/g, ' ');
  if (value !== undefined) return { name: question.name, ...shortened(question, value) };
  const due = typeof question.asked === 'function' ? question.asked(context.content) : question.required;
  return due ? { name: question.name, value: questionTexts.missing, after: '' } : undefined;
}

function shortened({ id }: Question, value: string): Pick<Row, 'value' | 'after'> {
  const characters = answerLength(value);
  if (id !== 'description' || characters <= MOST_OF_DESCRIPTION) return { value, after: '' };
  return {
    value: shorten(value, MOST_OF_DESCRIPTION),
    after: ` ${texts.counted(withThousands(characters))}`,
  };
}

function write(groups: readonly Group[], mostUnits: number): string {
  return groups
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ step, rows }) => [headingOf(step), ...rows.map((row) => writeRow(row, mostUnits))])
    .join('\n');
}

function headingOf(step: StepId): string {
  const title = steps.find(({ id }) => id === step)?.title ?? '';
  return texts.heading(stepIds.indexOf(step) + 1, title);
}

function writeRow({ name, value, after }: Row, mostUnits: number): string {
  return texts.row(name, cut(value, mostUnits) + after);
}

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** At most `most` UTF-16 units, cut between letters: one letter with many marks may be long itself. */
function cut(value: string, most: number): string {
  if (value.length <= most) return value;
  let end = 0;
  for (const { index, segment } of graphemes.segment(value)) {
    if (index + segment.length >= most) break;
    end = index + segment.length;
  }
  return `${value.slice(0, end).trimEnd()}…`;
}

/** The most units per value with which the whole fits; the longest values give way first. */
function longestThatFits(groups: readonly Group[], most: number): number {
  let fits = 1;
  let tooLong = most;
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (write(groups, middle).length <= most) fits = middle;
    else tooLong = middle;
  }
  return fits;
}
