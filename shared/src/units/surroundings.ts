import type { Mention } from './mention.ts';
import type { AreaType } from './unit.ts';
import { SMALLER_PLACE_WORDS, TYPE_WORDS } from './vocabulary.ts';
import type { Word } from './words.ts';

const SAME_TYPE = 1.02;
const OTHER_TYPE = 0.85;
const OTHER_TYPE_BEHIND = 0.97;
const NAME_OF_A_SMALLER_PLACE = 0.75;

/** What the words beside a name say for or against it ("huyện", "thị xã", "xã"). */
export interface Surroundings {
  /** About 1: more for the right type. */
  readonly factor: number;
  /** The bits of the words that the name takes up besides its own. */
  readonly mask: number;
}

const NOTHING_SAID: Surroundings = { factor: 1, mask: 0 };

/** Reads what stands before the name or, if nothing does, behind it. */
export function readSurroundings(own: Mention, words: readonly Word[]): Surroundings {
  const { target } = own.phrase;
  if (target.kind !== 'province' && target.kind !== 'district') return NOTHING_SAID;
  const before = typeAt(words, own.from - 2, 2) ?? typeAt(words, own.from - 1, 1);
  if (before !== undefined) {
    return before.type === target.type
      ? { factor: SAME_TYPE, mask: before.mask }
      : { factor: OTHER_TYPE, mask: 0 };
  }
  if (SMALLER_PLACE_WORDS.has(words[own.from - 1]?.plain ?? ''))
    return { factor: NAME_OF_A_SMALLER_PLACE, mask: 0 };
  const behind = typeAt(words, own.to + 1, 2) ?? typeAt(words, own.to + 1, 1);
  // "Châu Thành tỉnh Tiền Giang": that word belongs to the province that follows.
  if (behind === undefined || behind.type === 'tinh') return NOTHING_SAID;
  return { factor: behind.type === target.type ? SAME_TYPE : OTHER_TYPE_BEHIND, mask: 0 };
}

function typeAt(
  words: readonly Word[],
  from: number,
  length: 1 | 2,
): { type: AreaType; mask: number } | undefined {
  if (from < 0) return undefined;
  const written = words.slice(from, from + length).map((word) => word.plain);
  const type = TYPE_WORDS.get(written.join(' '));
  return type && { type, mask: ((1 << length) - 1) << from };
}
