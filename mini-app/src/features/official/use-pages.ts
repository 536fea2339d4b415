import { useState } from 'react';
import { sentenceOf } from '../../api/problem.ts';

/** Pages of a list that is read bit by bit, the first of which is there already; `next` asks for the following. */
export function usePages<P extends { next: string | null }>(
  first: P,
  fetchPage: (before: string) => Promise<P>,
) {
  const [pages, setPages] = useState([first]);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const more = async (before: string) => {
    setBusy(true);
    setFailure(null);
    try {
      const page = await fetchPage(before);
      setPages((known) => [...known, page]);
    } catch (error) {
      setFailure(sentenceOf(error));
    }
    setBusy(false);
  };
  return { pages, next: pages.at(-1)?.next ?? null, busy, failure, more };
}
