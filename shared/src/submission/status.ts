import type { ExclusionId } from './submission.ts';

/** States of a dossier, in the order of its way (DESIGN 4.3). */
export const submissionStates = [
  'submitted',
  'confirmed',
  'under_review',
  'scored',
  'commended',
  'needs_changes',
  'invalid',
  'withdrawn',
] as const;
export type SubmissionState = (typeof submissionStates)[number];

export const stateNames: Record<SubmissionState, string> = {
  submitted: 'Đã nộp',
  confirmed: 'Đơn vị đã xác nhận',
  under_review: 'Đang chấm',
  scored: 'Đã chấm',
  commended: 'Được biểu dương',
  needs_changes: 'Cần bổ sung',
  invalid: 'Không hợp lệ',
  withdrawn: 'Đã rút',
};

/** Named groups of states; rules speak of groups, never of lists written out again. */
export const stateGroups = {
  /** Still on its way to a result. */
  open: ['submitted', 'needs_changes', 'confirmed', 'under_review'],
  /** Counted as valid (hợp lệ): confirmed by the unit and not fallen out since. */
  valid: ['confirmed', 'under_review', 'scored', 'commended'],
  /** The author may still change the text. */
  editable: ['needs_changes'],
  /** No longer counted. */
  fallen: ['invalid', 'withdrawn'],
} as const satisfies Record<string, readonly SubmissionState[]>;

export function isIn(group: keyof typeof stateGroups, state: SubmissionState): boolean {
  return (stateGroups[group] as readonly SubmissionState[]).includes(state);
}

/** Who may do a step: the author, the officials of the unit, or the programme's organisers. */
export type TransitionActor = 'author' | 'unit' | 'organiser';
export type Transition = {
  from: SubmissionState;
  to: SubmissionState;
  by: TransitionActor;
  /** A sentence why must come with it. */
  needsReason?: true;
};

export const transitions: readonly Transition[] = [
  { from: 'submitted', to: 'confirmed', by: 'unit' },
  { from: 'submitted', to: 'needs_changes', by: 'unit', needsReason: true },
  { from: 'submitted', to: 'invalid', by: 'unit', needsReason: true },
  { from: 'submitted', to: 'withdrawn', by: 'author' },
  { from: 'needs_changes', to: 'submitted', by: 'author' },
  { from: 'needs_changes', to: 'invalid', by: 'unit', needsReason: true },
  { from: 'needs_changes', to: 'withdrawn', by: 'author' },
  { from: 'confirmed', to: 'under_review', by: 'organiser' },
  { from: 'confirmed', to: 'needs_changes', by: 'unit', needsReason: true },
  { from: 'confirmed', to: 'invalid', by: 'unit', needsReason: true },
  { from: 'confirmed', to: 'withdrawn', by: 'author' },
  { from: 'under_review', to: 'scored', by: 'organiser' },
  { from: 'under_review', to: 'invalid', by: 'organiser', needsReason: true },
  { from: 'scored', to: 'commended', by: 'organiser' },
];

/** The transition that leads from one state to another for an actor; undefined when there is none. */
export function findTransition(
  from: SubmissionState,
  to: SubmissionState,
  by: TransitionActor,
): Transition | undefined {
  return transitions.find((each) => each.from === from && each.to === to && each.by === by);
}

/** The four exclusions of the programme as people read them (Bốn trường hợp loại trừ). */
export const exclusionNames: Record<ExclusionId, string> = {
  applied_outside_window: 'Áp dụng ngoài thời gian quy định của Chương trình',
  not_recognised: 'Chưa được cấp có thẩm quyền công nhận',
  against_public_order: 'Nội dung trái với trật tự công cộng hoặc đạo đức xã hội',
  ip_protected: 'Đang được bảo hộ quyền sở hữu trí tuệ theo quy định của pháp luật',
};
