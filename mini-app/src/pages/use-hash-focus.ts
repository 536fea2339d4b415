import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';

/** Leads to the heading that the address names behind `#`, when there is one. */
export function useHashFocus(): void {
  const { hash } = useLocation();
  useEffect(() => {
    const heading = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }, [hash]);
}
