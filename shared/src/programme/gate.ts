import { formatClosing, formatDateTime } from './calendar.ts';
import type { Phase, Programme } from './programme.ts';

/** Where an instant stands in the calendar of a programme. */
export type Gate =
  | { state: 'open'; phase: Phase }
  | { state: 'not_open_yet' | 'between_phases'; opensAt: Date; nextPhase: Phase }
  | { state: 'closed'; closedAt: Date };

/**
 * Whether submissions are taken at an instant, exact to the millisecond: the instant a phase opens is in,
 * the instant it closes is out (Hướng dẫn 46/HD-TLĐ; the seven-hour gap of 01/6/2022 is `between_phases`).
 */
export function gateAt(programme: Programme, at: Date): Gate {
  const open = programme.phases.find((phase) => phase.opensAt <= at && at < phase.closesAt);
  if (open) return { state: 'open', phase: open };
  const next = programme.phases.find((phase) => at < phase.opensAt);
  if (!next) return { state: 'closed', closedAt: programme.phases.at(-1)!.closesAt };
  const state = next === programme.phases[0] ? 'not_open_yet' : 'between_phases';
  return { state, opensAt: next.opensAt, nextPhase: next };
}

/** The gate as a sentence for the person, with the time that matters to them. */
export function describeGate(gate: Gate): string {
  switch (gate.state) {
    case 'open':
      return `Đang nhận sáng kiến giai đoạn ${gate.phase.number}, đến trước ${formatClosing(gate.phase.closesAt)}.`;
    case 'not_open_yet':
      return `Chương trình chưa mở nhận sáng kiến. Cổng mở lúc ${formatDateTime(gate.opensAt)}. Bản nháp của bạn vẫn được giữ.`;
    case 'between_phases':
      return `Cổng đang tạm đóng giữa hai giai đoạn. Giai đoạn ${gate.nextPhase.number} mở lúc ${formatDateTime(gate.opensAt)}. Bản nháp của bạn vẫn được giữ.`;
    case 'closed':
      return `Chương trình đã kết thúc nhận sáng kiến từ ${formatClosing(gate.closedAt)}.`;
  }
}

/**
 * The phase whose days hold both the recognition and the first use: the later of the two decides.
 * `null` when no phase does. Days are `YYYY-MM-DD`.
 */
export function qualifiedPhase(
  programme: Programme,
  recognisedOn: string,
  appliedFrom: string,
): number | null {
  const later = recognisedOn > appliedFrom ? recognisedOn : appliedFrom;
  const earlier = recognisedOn > appliedFrom ? appliedFrom : recognisedOn;
  if (earlier < programme.phases[0]!.qualifies.from) return null;
  const phase = programme.phases.find(({ qualifies }) => qualifies.from <= later && later <= qualifies.to);
  return phase?.number ?? null;
}
