import type { ImportDetail } from '@sang-kien/shared';
import { classNames } from '../../../components/class-names.ts';
import { importTexts as texts } from '../../../texts/official-import.ts';

/** The big figures: what the dry run found, and what was recorded since. */
export function ImportCounts({ detail: { rows, counts, state } }: { detail: ImportDetail }) {
  const before = ['good', 'doubtful', 'wrong'] as const;
  const after = ['recorded', 'failed', 'wrong'] as const;
  return (
    <dl className="import-counts">
      <Figure name={texts.counts.rows} count={rows} />
      {(state === 'ready' ? before : after).map((each) => (
        <Figure
          key={each}
          name={texts.counts[each]}
          count={counts[each]}
          bad={each === 'wrong' || each === 'failed'}
        />
      ))}
    </dl>
  );
}

function Figure({ name, count, bad = false }: { name: string; count: number; bad?: boolean }) {
  return (
    <div className={classNames('import-count', bad && count > 0 && 'import-count-bad')}>
      <dt>{name}</dt>
      <dd>{count.toLocaleString('vi-VN')}</dd>
    </div>
  );
}
