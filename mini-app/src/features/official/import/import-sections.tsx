import type { ImportDetail } from '@sang-kien/shared';
import { useState } from 'react';
import { importTexts as texts } from '../../../texts/official-import.ts';
import { ImportRows } from './import-rows.tsx';
import type { Choice } from './use-choice.ts';

type SectionsProps = { detail: ImportDetail; choice: Choice };

/** What is wrong first, then what is doubtful; what is well is folded away. */
export function ImportSections({ detail: { id, counts }, choice }: SectionsProps) {
  return (
    <>
      {counts.failed > 0 && (
        <ImportRows
          {...{ id, choice }}
          show="failed"
          title={texts.failed(counts.failed)}
          lead={texts.failedLead}
        />
      )}
      {counts.wrong > 0 && (
        <ImportRows id={id} show="wrong" title={texts.wrong(counts.wrong)} lead={texts.wrongLead} />
      )}
      {counts.doubtful > 0 && (
        <ImportRows
          {...{ id, choice }}
          show="doubtful"
          title={texts.doubtful(counts.doubtful)}
          lead={texts.doubtfulLead}
        />
      )}
      {counts.good > 0 && (
        <Folded {...{ id, choice }} show="good" title={texts.good(counts.good)} lead={texts.goodLead} />
      )}
      {counts.recorded > 0 && <Folded id={id} show="recorded" title={texts.recordedRows(counts.recorded)} />}
    </>
  );
}

/** Rows are asked for when somebody wants to see them. */
function Folded(props: Parameters<typeof ImportRows>[0]) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      className="import-folded"
      onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
    >
      <summary>{props.title}</summary>
      {opened && <ImportRows {...props} />}
    </details>
  );
}
