import { timeOrderedIds } from '../machine.ts';
import type { Converse, Happening } from './converse.ts';
import type { Clock, OutgoingText, Storage } from './ports.ts';
import { createTakeTurn, type TakeTurn } from './take-turn.ts';

export const menu: OutgoingText = {
  text: 'Kính chào Anh/Chị! Anh/Chị vui lòng chọn một mục bên dưới.',
  buttons: [
    { title: 'Nộp sáng kiến', say: '#start' },
    { title: 'Mở ứng dụng', open: 'http://localhost:3000/zapps/1/' },
  ],
};

/** A bot that has one answer to everything but staff, and remembers what happened. */
export function createOneAnswer(
  storage: Storage,
  { clock, onReplies }: { clock: Clock; onReplies: () => void },
): { takeTurn: TakeTurn; happened: Happening[] } {
  const happened: Happening[] = [];
  const converse: Converse = ({ happening, state }) => {
    happened.push(happening);
    const replies = happening.kind === 'staff_said' ? [] : [menu];
    return Promise.resolve({ state, replies, nudgeAt: null });
  };
  const onFiles = () => {};
  const deps = { ...storage, clock, ids: timeOrderedIds, converse, onReplies, onFiles };
  return { takeTurn: createTakeTurn(deps), happened };
}
