import type { ImportSummary } from '@sang-kien/shared';
import { listImports } from '../../../api/import.ts';
import { useLoad } from '../../../api/use-load.ts';
import { LinkRow } from '../../../components/link-row.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { moment } from '../../../components/moment.ts';
import { StatusBadge } from '../../../components/status-badge.tsx';
import { importTexts as texts } from '../../../texts/official-import.ts';
import { ImportStart } from './import-start.tsx';

const tones = { ready: 'warning', running: 'info', done: 'success' } as const;

/** The steps of an import, and mine of the last days: whoever left while one was running finds it here. */
export function Imports() {
  const load = useLoad(listImports, 'imports');
  return (
    <Loaded load={load}>
      {(imports) => (
        <>
          <ImportStart />
          <section className="stack">
            <h2>{texts.earlier}</h2>
            {imports.length === 0 && <p className="soft">{texts.noEarlier}</p>}
            <ul className="list">
              {imports.map((each) => (
                <Row key={each.id} {...each} />
              ))}
            </ul>
          </section>
        </>
      )}
    </Loaded>
  );
}

function Row({ id, name, state, uploadedAt, rows, counts }: ImportSummary) {
  return (
    <li>
      <LinkRow to={`/can-bo/nhap-tu-excel/${id}`}>
        <StatusBadge tone={tones[state]}>{texts.states[state]}</StatusBadge>
        <strong>{name === '' ? texts.unnamed : name}</strong>
        <span className="soft">{texts.earlierLine(moment(uploadedAt), rows, counts.recorded)}</span>
      </LinkRow>
    </li>
  );
}
