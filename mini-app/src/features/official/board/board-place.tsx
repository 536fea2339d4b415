import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import { boardTexts as texts } from '../../../texts/official-board.ts';
import type { BoardProps } from './board-props.ts';
import { boardOf } from './use-board-query.ts';

let lastPlace: string | null = null;

/** Where we are in the tree, with the way up. Who drills down is led to the top of the new place. */
export function BoardPlace({ board: { place, path }, query }: BoardProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (lastPlace !== null && lastPlace !== place.scopeId) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    lastPlace = place.scopeId;
  }, [place.scopeId]);
  const above = path.slice(0, -1);
  return (
    <div className="stack-tight">
      {above.length > 0 && (
        <nav aria-label={texts.path}>
          <ol className="board-path">
            {above.map(({ scopeId, name }) => (
              <li key={scopeId}>
                <Link to={boardOf(scopeId, query)}>{name}</Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <h2 ref={heading} tabIndex={-1}>
        {place.name}
      </h2>
    </div>
  );
}
