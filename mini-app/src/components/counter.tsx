import { componentTexts } from '../texts/components.ts';
import { classNames } from './class-names.ts';

/** How many signs are left; said aloud only when few are, so that typing is not talked over. */
export function Counter({ left, id }: { left: number; id?: string }) {
  const few = left <= 50;
  return (
    <p
      id={id}
      className={classNames('counter', left < 0 && 'counter-over')}
      aria-live={few ? 'polite' : 'off'}
    >
      {left < 0 ? componentTexts.charactersOver(-left) : componentTexts.charactersLeft(left)}
    </p>
  );
}
