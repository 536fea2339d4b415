import { formatClosing, formatDateTime } from '../../programme/calendar.ts';
import { gateAt } from '../../programme/gate.ts';
import { toDossiers, toPerson } from './next-steps.ts';
import { reply, type Answer, type SupportContext } from './reply.ts';

/** For whoever comes while the gate is shut: nothing of the work is lost. */
export const draftKept = 'Anh/Chị có thể soạn sẵn bản nháp; bản nháp vẫn được giữ.';

/** Whether one can submit now and until when, or when again. The app's own sentence says `bạn`, the chat does not. */
export function describeToday({ programme, at }: SupportContext): string {
  const gate = gateAt(programme, at);
  switch (gate.state) {
    case 'open':
      return `Bây giờ là giai đoạn ${gate.phase.number}, nộp đến trước ${formatClosing(gate.phase.closesAt)}.`;
    case 'not_open_yet':
      return `Chương trình chưa mở nhận sáng kiến. Giai đoạn ${gate.nextPhase.number} mở lúc ${formatDateTime(gate.opensAt)}.`;
    case 'between_phases':
      return `Cổng nộp đang tạm đóng giữa hai giai đoạn. Giai đoạn ${gate.nextPhase.number} mở lúc ${formatDateTime(gate.opensAt)}.`;
    case 'closed':
      return `Chương trình đã kết thúc nhận sáng kiến lúc ${formatClosing(gate.closedAt)}.`;
  }
}

/** What an answer about conditions must add once nothing is taken any more; undefined before. */
export function noticeOfEnd(context: SupportContext): string | undefined {
  return gateAt(context.programme, context.at).state === 'closed' ? describeToday(context) : undefined;
}

/** What an answer about submitting must add while nothing can be sent; undefined while the gate is open. */
export function noticeOfGate(context: SupportContext): string | undefined {
  if (gateAt(context.programme, context.at).state === 'open') return undefined;
  return noticeOfEnd(context) ?? `${describeToday(context)} ${draftKept}`;
}

/** An answer that tells how to submit: after the end there is nothing left to tell but that. */
export function untilTheEnd(answer: Answer): Answer {
  return (context) => {
    const ended = noticeOfEnd(context);
    if (ended === undefined) return answer(context);
    const left = 'Anh/Chị không nộp thêm được nữa; hồ sơ đã nộp vẫn xem được trong “Hồ sơ của tôi”.';
    return reply([ended, left], [toDossiers, toPerson]);
  };
}
