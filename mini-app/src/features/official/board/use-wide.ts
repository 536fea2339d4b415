import { useSyncExternalStore } from 'react';

const query = '(min-width: 1024px)';

/** Whether there is room for a table; follows a window that is drawn wider, or a tablet that is turned. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

function subscribe(changed: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener('change', changed);
  return () => list.removeEventListener('change', changed);
}
