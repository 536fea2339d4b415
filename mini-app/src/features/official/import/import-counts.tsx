import type { ImportDetail } from '@sang-kien/shared';
import { importTexts as texts } from '../../../texts/official-import.ts';

/** The big figures: what the dry run found, and what was recorded since. */
export function ImportCounts({ detail: { rows, counts, state } }: { detail: ImportDetail }) {
  const before = ['good', 'doubtful', 'wrong'] as const;
  const after = ['recorded', 'failed', 'wrong'] as const;
  return (
    <dl className="import-counts">
      <Figure name={texts.counts.rows} count={rows} kind="rows" />
      {(state === 'ready' ? before : after).map((each) => (
        <Figure key={each} name={texts.counts[each]} count={counts[each]} kind={each} />
      ))}
    </dl>
  );
}

function Figure({ name, count, kind }: { name: string; count: number; kind: string }) {
  return (
    <div className={`import-count import-count-${kind}`}>
      <dt>{name}</dt>
      <dd>{count.toLocaleString('vi-VN')}</dd>
    </div>
  );
}
