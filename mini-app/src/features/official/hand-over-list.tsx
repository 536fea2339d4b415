import type { HandOverSummary } from '@sang-kien/shared';
import { listHandOvers, type HandOverPage } from '../../api/hand-over.ts';
import { useLoad } from '../../api/use-load.ts';
import { LinkRow } from '../../components/link-row.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { moment } from '../../components/moment.ts';
import { handOverTexts as texts } from '../../texts/hand-over.ts';
import { MorePages } from './more-pages.tsx';
import { usePages } from './use-pages.ts';

/** Everybody of my units who asked for a person: those who wait first, then those who were helped. */
export function HandOverLists() {
  return (
    <>
      <HandOverList open title={texts.waiting} empty={texts.nobodyWaits} />
      <HandOverList open={false} title={texts.helped} empty={texts.nobodyHelped} />
    </>
  );
}

type HandOverListProps = { open: boolean; title: string; empty: string };

function HandOverList({ open, title, empty }: HandOverListProps) {
  const first = useLoad(() => listHandOvers(open), open ? 'open' : 'closed');
  return (
    <section className="stack">
      <h2>{title}</h2>
      <Loaded load={first}>
        {(page) =>
          page.handOvers.length === 0 ? <p className="soft">{empty}</p> : <Pages open={open} first={page} />
        }
      </Loaded>
    </section>
  );
}

function Pages({ open, first }: { open: boolean; first: HandOverPage }) {
  const { pages, ...rest } = usePages(first, (before) => listHandOvers(open, before));
  return (
    <>
      <ul className="list">
        {pages
          .flatMap(({ handOvers }) => handOvers)
          .map((row) => (
            <Row key={row.id} {...row} />
          ))}
      </ul>
      <MorePages {...rest} />
    </>
  );
}

function Row({ id, personName, unitName, grassrootsUnion, openedAt, draftStep }: HandOverSummary) {
  const place = [grassrootsUnion, unitName].filter((name) => name !== null).join(' – ');
  return (
    <li>
      <LinkRow to={`/can-bo/can-giup/${id}`}>
        <strong>{personName ?? texts.noName}</strong>
        <span>{place === '' ? texts.noUnit : place}</span>
        {draftStep !== null && <span className="soft">{draftStep}</span>}
        <span className="soft">{texts.asked(moment(openedAt))}</span>
      </LinkRow>
    </li>
  );
}
