import type { ImportChoice } from '@sang-kien/shared';
import { useState } from 'react';

export type Choice = {
  isChosen: (row: number, from: 'good' | 'other') => boolean;
  toggle: (row: number, from: 'good' | 'other') => void;
  count: number;
  toSend: ImportChoice;
};

/** Which rows go in: all good ones but those unticked, and of the others those that were ticked. */
export function useChoice(good: number): Choice {
  const [except, setExcept] = useState<ReadonlySet<number>>(new Set());
  const [also, setAlso] = useState<ReadonlySet<number>>(new Set());
  return {
    isChosen: (row, from) => (from === 'good' ? !except.has(row) : also.has(row)),
    toggle: (row, from) => (from === 'good' ? setExcept : setAlso)((rows) => toggled(rows, row)),
    count: good - except.size + also.size,
    toSend: { rows: 'good', except: [...except], also: [...also] },
  };
}

function toggled(rows: ReadonlySet<number>, row: number): ReadonlySet<number> {
  const next = new Set(rows);
  if (!next.delete(row)) next.add(row);
  return next;
}
