import type { ReactNode } from 'react';
import { isForbidden, sentenceOf } from '../api/problem.ts';
import type { Load } from '../api/use-load.ts';
import { Failed, Forbidden } from './failed.tsx';
import { Loading } from './loading.tsx';

type LoadedProps<T> = { load: Load<T> & { retry: () => void }; children: (value: T) => ReactNode };

/** Loading, failed with a way to try again, not allowed with a way on, or the content. */
export function Loaded<T>({ load, children }: LoadedProps<T>) {
  if (load.state === 'loading') return <Loading />;
  if (load.state === 'failed' && isForbidden(load.error))
    return <Forbidden sentence={sentenceOf(load.error)} />;
  if (load.state === 'failed') return <Failed sentence={sentenceOf(load.error)} retry={load.retry} />;
  return children(load.value);
}
