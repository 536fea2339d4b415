import { boardTexts } from '../../../texts/official-board.ts';
import { BoardList } from './board-list.tsx';
import { BoardSearch } from './board-search.tsx';
import { BoardTable } from './board-table.tsx';
import type { BoardProps } from './board-props.ts';
import { Segments } from '../segments.tsx';
import { useWide } from './use-wide.ts';

const texts = boardTexts.rows;
/** Fewer are seen at a glance. */
const WORTH_SEARCHING = 15;

/** The places right below, to be compared and opened: cards on a phone, a table where there is room. */
export function BoardRows({ board, query, change }: BoardProps) {
  const wide = useWide();
  const { rows, rowCount, zeroCount, sort } = board;
  const searched = query.find !== undefined;
  return (
    <section className="stack" aria-label={texts.title(rowCount)}>
      <h2>{texts.title(rowCount)}</h2>
      {(searched || rowCount > WORTH_SEARCHING) && (
        <BoardSearch words={query.find ?? ''} onSearch={(find) => change({ find })} />
      )}
      {rowCount > 1 && (
        <Segments
          legend={texts.sort}
          value={sort}
          options={[
            { value: 'attention', label: texts.attention },
            { value: 'rank', label: texts.rank },
          ]}
          onChoose={(value) => change({ sort: value })}
        />
      )}
      {rowCount === 0 ? (
        <p>{searched ? texts.nothing : texts.none}</p>
      ) : (
        <p>
          {zeroCount > 0 && <strong>{texts.zero(zeroCount)} </strong>}
          <span className="soft">{sort === 'rank' ? texts.rankHint : texts.attentionHint}</span>
        </p>
      )}
      {rowCount > 0 && (wide ? <BoardTable {...{ rows, query }} /> : <BoardList {...{ rows, query }} />)}
      {rows.length < rowCount && <p>{texts.more(rows.length, rowCount)}</p>}
    </section>
  );
}
