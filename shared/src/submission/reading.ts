import { cleanLine, cleanParagraphs } from '../text/clean.ts';
import { answerLength } from '../text/length.ts';
import { say } from './messages.ts';
import type { Problem, ProblemCode } from './submission.ts';

type TextRule = { max: number; required?: boolean; multiline?: boolean };

/**
 * Reads an unknown value field by field and gathers every problem on the way, so that the person hears all
 * of them at once. Each `read…` returns the cleaned value, or undefined when it is absent or wrong.
 */
export class Reading {
  readonly problems: Problem[] = [];
  readonly #input: unknown;

  constructor(input: unknown) {
    this.#input = input;
  }

  /** The raw value at a dotted path; undefined when any part of the way is missing. */
  at(path: string): unknown {
    return path
      .split('.')
      .reduce<unknown>(
        (value, key) => (hasParts(value) && Object.hasOwn(value, key) ? value[key] : undefined),
        this.#input,
      );
  }

  isAbsent(path: string): boolean {
    const value = this.at(path);
    return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
  }

  problem(code: ProblemCode, field: string, message: string): undefined {
    this.problems.push({ code, field, message });
    return undefined;
  }

  /** Whether a value is there to be judged; a missing required one is named. */
  present(path: string, required: boolean): boolean {
    if (!this.isAbsent(path)) return true;
    if (required) this.problem('required', path, say.required(path));
    return false;
  }

  text(path: string, { max, required = false, multiline = false }: TextRule): string | undefined {
    if (!this.present(path, required)) return undefined;
    const value = this.at(path);
    if (typeof value !== 'string') return this.problem('invalid', path, say.invalid(path));
    if (value.length > mostUnits(max)) {
      return this.problem('too_long', path, say.tooLong(path, max, value.length));
    }
    const clean = multiline ? cleanParagraphs(value) : cleanLine(value);
    if (clean === '') return required ? this.problem('required', path, say.required(path)) : undefined;
    // No reading of a text has more letters than code units, and recognising old charsets costs: count only then.
    const length = clean.length > max ? answerLength(clean) : 0;
    if (length > max) return this.problem('too_long', path, say.tooLong(path, max, length));
    return clean;
  }

  choice<T extends string>(path: string, options: readonly T[], required: boolean): T | undefined {
    if (!this.present(path, required)) return undefined;
    const value = this.at(path);
    const found = options.find((option) => option === value);
    return found ?? this.problem('invalid', path, say.invalid(path, 'Bạn vui lòng chọn lại.'));
  }

  wholeNumber(path: string, range: { from: number; to: number; hint: string }): number | undefined {
    if (!this.present(path, false)) return undefined;
    const value = this.at(path);
    const fits =
      typeof value === 'number' && Number.isInteger(value) && value >= range.from && value <= range.to;
    return fits ? value : this.problem('invalid', path, say.invalid(path, range.hint));
  }
}

/** One letter may carry any number of marks, so its UTF-16 units are limited too; honest text needs three at most. */
const mostUnits = (maxLetters: number): number => 8 * maxLetters + 100;

/** An object with named members; a list is none. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return hasParts(value) && !Array.isArray(value);
}

/** What a path may lead into: members by name, items of a list by number. */
function hasParts(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
