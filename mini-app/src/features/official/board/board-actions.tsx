import type { Board } from '@sang-kien/shared';
import { LinkRow } from '../../../components/link-row.tsx';
import { boardTexts } from '../../../texts/official-board.ts';

const texts = boardTexts.actions;

/** What one may do about the figures, from here. */
export function BoardActions({ board }: { board: Board }) {
  const { place, path, phase, maySetTargets, mayUrge } = board;
  const own = path.length === 1;
  const id = encodeURIComponent(place.scopeId);
  const below = place.kind !== 'base_union';
  return (
    <section className="board-actions" aria-label={texts.title}>
      {maySetTargets && below && (
        <LinkRow to={`/can-bo/chi-tieu?don-vi=${id}${phase === null ? '' : `&giai-doan=${phase}`}`}>
          <strong>{texts.targets}</strong>
        </LinkRow>
      )}
      {mayUrge && (
        <LinkRow to={`/can-bo/don-doc?don-vi=${id}`}>
          <strong>{own ? texts.urgeBelow : texts.urge}</strong>
        </LinkRow>
      )}
      <LinkRow to={`/can-bo/ho-so?don-vi=${id}`}>
        <strong>{texts.dossiers}</strong>
      </LinkRow>
    </section>
  );
}
