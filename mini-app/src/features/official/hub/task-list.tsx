import { formatDate, formatMonth, type OfficialTasks } from '@sang-kien/shared';
import { LinkRow } from '../../../components/link-row.tsx';
import { Notice } from '../../../components/notice.tsx';
import { hubTexts } from '../../../texts/official-hub.ts';

const texts = hubTexts.tasks;

type Task = { to: string; what: string; note?: string };

/** What waits for me, each leading to where it is done. */
export function TaskList({ tasks }: { tasks: OfficialTasks['tasks'] }) {
  const open = openTasks(tasks);
  return (
    <section className="stack-tight">
      <h2>{texts.title}</h2>
      {open.length === 0 ? (
        <Notice tone="success">{texts.none}</Notice>
      ) : (
        <ul className="list task-grid">
          {open.map(({ to, what, note }) => (
            <li key={to}>
              <LinkRow to={to}>
                <strong>{what}</strong>
                {note !== undefined && <span className="soft">{note}</span>}
              </LinkRow>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** People first, for they sit before their phones; then dossiers; deadlines last. */
function openTasks(all: OfficialTasks['tasks']): Task[] {
  const { waiting, answered, unsettled, people, report, phaseEnds } = all;
  const tasks: (Task | false | null | undefined)[] = [
    any(people) && { to: '/can-bo/can-giup', what: texts.people(people), note: texts.peopleNote },
    any(waiting) && {
      to: '/can-bo/ho-so?trang-thai=submitted',
      what: texts.waiting(waiting.count),
      note: texts.oldest(waiting.oldestDays ?? 0),
    },
    any(answered) && { to: '/can-bo/ho-so?trang-thai=da-bo-sung', what: texts.answered(answered) },
    any(unsettled) && {
      to: `/can-bo/ho-so?don-vi=${encodeURIComponent(unsettled.scopeId ?? '')}`,
      what: texts.unsettled(unsettled),
      note: texts.unsettledNote,
    },
    report && {
      to: `/can-bo/bao-cao?thang=${report.month}`,
      what: texts.report(formatMonth(report.month)),
      note: texts.reportNote(formatDate(report.due)),
    },
    phaseEnds && {
      to: `/can-bo/bang?giai-doan=${phaseEnds.phase}`,
      what: texts.phaseEnds(phaseEnds.phase),
      note: texts.phaseEndsNote(phaseEnds.closing, phaseEnds.days),
    },
  ];
  return tasks.filter((task): task is Task => Boolean(task));
}

function any<T extends { count: number }>(counted: T | null): counted is T {
  return counted !== null && counted.count > 0;
}
