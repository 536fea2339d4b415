import { formatClosing, formatDate, formatDateTime } from '../../programme/calendar.ts';
import { gateAt } from '../../programme/gate.ts';
import type { Phase } from '../../programme/programme.ts';
import { ask, toDossiers, toSubmit } from './next-steps.ts';
import { reply, type Answer, type Answers, type SupportContext } from './reply.ts';
import { sourceOf } from './sources.ts';
import type { SupportTopic } from '../topics.ts';
import { describeToday, draftKept, noticeOfGate } from './today.ts';

/** When each phase takes submissions, seen from today. */
export const phaseAnswers = {
  'phase.one': aboutPhase(1, 'phase.one'),
  'phase.two': aboutPhase(2, 'phase.two'),
} satisfies Answers;

function aboutPhase(number: number, topic: SupportTopic): Answer {
  return (context) => {
    const { programme, at } = context;
    const phase = programme.phases.find((each) => each.number === number);
    const submit = toSubmit(context);
    return reply(
      [
        phase ? describePhase(phase, context) : `Chương trình không có giai đoạn ${number}.`,
        describeNow(phase, context),
        phase && (at < phase.closesAt ? describeDays(phase, context) : describeSecondChance(phase, context)),
        describeLater(phase, context),
        sourceOf(topic, context),
      ],
      [...(submit.length > 0 ? submit : [toDossiers]), ask('eligibility.dates')],
    );
  };
}

function describePhase({ number, opensAt, closesAt }: Phase, { at }: SupportContext): string {
  const until = formatClosing(closesAt);
  if (closesAt <= at) return `Giai đoạn ${number} đã kết thúc lúc ${until}.`;
  const span = `nhận sáng kiến từ ${formatDateTime(opensAt)} đến trước ${until}`;
  return at < opensAt ? `Giai đoạn ${number} chưa mở: ${span}.` : `Bây giờ là giai đoạn ${number}: ${span}.`;
}

/** What is left to say about today beside the sentence about the phase; undefined when that has said all. */
function describeNow(phase: Phase | undefined, context: SupportContext): string | undefined {
  const { programme, at } = context;
  const gate = gateAt(programme, at);
  switch (gate.state) {
    case 'open':
      return gate.phase === phase ? undefined : describeToday(context);
    case 'closed':
      return phase === programme.phases.at(-1)
        ? 'Chương trình không nhận thêm sáng kiến.'
        : describeToday(context);
    default:
      return gate.nextPhase === phase ? draftKept : noticeOfGate(context);
  }
}

function describeDays({ number, qualifies }: Phase, { programme }: SupportContext): string {
  const days = `Giai đoạn này xét sáng kiến được công nhận và áp dụng từ ngày ${formatDate(qualifies.from)} đến hết ngày ${formatDate(qualifies.to)}.`;
  const isFirst = programme.phases[0]!.number === number;
  return isFirst
    ? days
    : `${days} Sáng kiến đủ điều kiện từ giai đoạn trước mà chưa kịp nộp thì vẫn nộp được.`;
}

/** People ask for a third phase under the name of the last one that there is. */
function describeLater(phase: Phase | undefined, { programme }: SupportContext): string | undefined {
  const last = programme.phases.at(-1)!;
  return phase === last ? `Chưa có giai đoạn ${last.number + 1} nào được công bố.` : undefined;
}

/** Nothing excludes from a later phase what qualified in an earlier one. */
function describeSecondChance({ number }: Phase, { programme, at }: SupportContext): string | undefined {
  const later = programme.phases.find((each) => each.number > number && at < each.closesAt);
  return (
    later &&
    `Sáng kiến đủ điều kiện ở giai đoạn ${number} mà chưa kịp nộp thì vẫn nộp được ở giai đoạn ${later.number}.`
  );
}
