import type { ImportDetail } from '@sang-kien/shared';
import { useEffect } from 'react';
import { getImport } from '../../../api/import.ts';

const LOOK_EVERY_MS = 1000;

/** Looks again while rows are being recorded. What fails is left out: the page stands as it was, and looks again. */
export function useRunning(detail: ImportDetail, onFresh: (detail: ImportDetail) => void): void {
  const { id, state } = detail;
  useEffect(() => {
    if (state !== 'running') return;
    let outdated = false;
    const look = () =>
      getImport(id, 'attention').then(
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
  }, [id, state, onFresh]);
}
