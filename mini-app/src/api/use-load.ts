import { useCallback, useEffect, useState } from 'react';

export type Load<T> =
  { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; error: unknown };

/**
 * Loads something when a part appears and whenever `key` changes; `retry` asks again. An answer that comes
 * after the part has gone, or after the key has changed, is dropped.
 */
export function useLoad<T>(load: () => Promise<T>, key: string): Load<T> & { retry: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [result, setResult] = useState<{ of: string; load: Load<T> } | null>(null);
  const of = `${attempt}:${key}`;
  useEffect(() => {
    let wanted = true;
    const settle = (settled: Load<T>) => {
      if (wanted) setResult({ of, load: settled });
    };
    load().then(
      (value) => settle({ state: 'ready', value }),
      (error: unknown) => settle({ state: 'failed', error }),
    );
    return () => {
      wanted = false;
    };
    // `load` is written anew with every drawing; `of` says when it means something else.
  }, [of]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return { ...(result?.of === of ? result.load : { state: 'loading' }), retry };
}
