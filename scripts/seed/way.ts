import type { ExclusionId, StepId, SubmissionState } from '@sang-kien/shared';
import type { Random } from './random.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** One step of a dossier after it came in, as an entry of the ledger tells it. */
export type WayStep = {
  at: number;
  from: SubmissionState;
  to: SubmissionState;
  actor: 'author' | 'unit';
  reason: string | null;
  exclusion: ExclusionId | null;
  steps: readonly StepId[];
};

const invalid: readonly { exclusion: ExclusionId | null; reason: string }[] = [
  { exclusion: 'not_recognised', reason: 'Văn bản công nhận chưa đúng thẩm quyền.' },
  { exclusion: 'applied_outside_window', reason: 'Sáng kiến đã áp dụng từ trước ngày 01/9/2021.' },
  { exclusion: 'ip_protected', reason: 'Giải pháp đang được bảo hộ quyền sở hữu trí tuệ.' },
];
const changes: readonly { steps: readonly StepId[]; reason: string }[] = [
  { steps: ['recognition'], reason: 'Đề nghị ghi đúng số văn bản công nhận.' },
  { steps: ['evidence'], reason: 'Đề nghị bổ sung ảnh chụp quyết định công nhận.' },
  { steps: ['initiative'], reason: 'Đề nghị nêu rõ hiệu quả khi áp dụng.' },
];
const bare = { reason: null, exclusion: null, steps: [] };

/**
 * What becomes of a dossier until an instant. In the end about 67 of 100 are valid, as in the run of 2021; the rest
 * wait, were sent back, are invalid or withdrawn.
 */
export function inventWay(random: Random, submittedAt: number, until: number): WayStep[] {
  return chooseWay(random, submittedAt).filter(({ at }) => at < until);
}

function chooseWay(random: Random, submittedAt: number): WayStep[] {
  const at = later(random, submittedAt, 2.5);
  const fate = random.next();
  if (fate < 0.62) return [{ at, from: 'submitted', to: 'confirmed', actor: 'unit', ...bare }];
  if (fate < 0.71) return sentBack(random, at);
  if (fate < 0.79) {
    const why = random.pick(invalid);
    return [{ at, from: 'submitted', to: 'invalid', actor: 'unit', ...bare, ...why }];
  }
  if (fate < 0.8) return [{ at, from: 'submitted', to: 'withdrawn', actor: 'author', ...bare }];
  return [];
}

/** Asked for changes; most answer, and are confirmed. */
function sentBack(random: Random, at: number): WayStep[] {
  const asked: WayStep = {
    at,
    from: 'submitted',
    to: 'needs_changes',
    actor: 'unit',
    ...bare,
    ...random.pick(changes),
  };
  if (random.chance(0.4)) return [asked];
  const answeredAt = later(random, at, 2);
  const confirmedAt = later(random, answeredAt, 2);
  return [
    asked,
    { at: answeredAt, from: 'needs_changes', to: 'submitted', actor: 'author', ...bare },
    { at: confirmedAt, from: 'submitted', to: 'confirmed', actor: 'unit', ...bare },
  ];
}

/** Some days later: mostly soon, now and then weeks. */
function later(random: Random, at: number, days: number): number {
  return Math.round(at + 60_000 - days * DAY_MS * Math.log(1 - random.next()));
}
