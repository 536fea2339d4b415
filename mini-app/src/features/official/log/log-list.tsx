import type { LogEntry } from '@sang-kien/shared';
import { listLog, type LogPage } from '../../../api/log.ts';
import { useLoad } from '../../../api/use-load.ts';
import { Empty } from '../../../components/empty.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { moment } from '../../../components/moment.ts';
import { logTexts as texts } from '../../../texts/official-log.ts';
import { MorePages } from '../more-pages.tsx';
import { usePages } from '../use-pages.ts';

/** Who did what when within my units, the newest first. */
export function LogList() {
  const load = useLoad(() => listLog(), 'log');
  return <Loaded load={load}>{(first) => <Pages first={withTextMark(first)} />}</Loaded>;
}

type MarkedPage = Omit<LogPage, 'next'> & { next: string | null };

/** Lists of other pages go on behind a text, this one behind a number. */
function withTextMark({ next, ...page }: LogPage): MarkedPage {
  return { ...page, next: next === null ? null : String(next) };
}

function Pages({ first }: { first: MarkedPage }) {
  const { pages, ...rest } = usePages(first, async (before) => withTextMark(await listLog(Number(before))));
  const entries = pages.flatMap((page) => page.entries);
  if (entries.length === 0) return <Empty icon="book">{texts.nothing}</Empty>;
  return (
    <>
      <ul className="list">
        {entries.map((entry) => (
          <Line key={entry.id} entry={entry} />
        ))}
      </ul>
      <MorePages {...rest} />
    </>
  );
}

function Line({ entry }: { entry: LogEntry }) {
  const { at, personName, action, subject, placeName } = entry;
  const change = texts.change(entry);
  return (
    <li className="card card-tight">
      <p className="soft">
        {moment(at)} · {personName ?? texts.system}
      </p>
      <p>
        <strong>{action}</strong>
        {subject !== null && subject !== personName && ` ${subject}`}
      </p>
      {placeName !== null && <p>{placeName}</p>}
      {change !== null && <p>{change}</p>}
    </li>
  );
}
