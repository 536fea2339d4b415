import { sayThenGoOn } from './say.ts';
import type { Move, Talk } from './talk.ts';

export function handOver(talk: Talk): Move {
  return sayThenGoOn(talk, ['Chúng tôi đã chuyển lời.']);
}
