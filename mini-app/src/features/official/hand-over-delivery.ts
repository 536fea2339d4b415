import type { HandOverDetail } from '@sang-kien/shared';
import { useEffect } from 'react';
import { getHandOver } from '../../api/hand-over.ts';

/** Seldom enough for a phone, often enough for somebody who waits to see whether an answer has arrived. */
const LOOK_EVERY_MS = 5000;

/** Looks again while an answer is on its way. What fails is left out: the page stands as it was, and looks again. */
export function useDelivery(detail: HandOverDetail, onFresh: (detail: HandOverDetail) => void): void {
  const waits = detail.lines.some(({ delivery }) => delivery === 'waits');
  useEffect(() => {
    if (!waits) return;
    let outdated = false;
    const look = () =>
      getHandOver(detail.id).then(
        (fresh) => {
          if (!outdated) onFresh(fresh);
        },
        () => {},
      );
    const timer = setInterval(() => void look(), LOOK_EVERY_MS);
    return () => {
      outdated = true;
      clearInterval(timer);
    };
  }, [detail, waits, onFresh]);
}
