import { stepIds, type StepId } from '@sang-kien/shared';

export const CHECK_ADDRESS = '/nop/kiem-tra';
const FROM_CHECK = 'tu';

export function stepAddress(step: StepId): string {
  return `/nop/${step}`;
}

/** To a step that leads back to the check page when it is done. */
export function editAddress(step: StepId): string {
  return `${stepAddress(step)}?${FROM_CHECK}=kiem-tra`;
}

/** Where `Tiếp tục` and `Quay lại` of a step lead. */
export function neighbours(step: StepId, search: string): { next: string; back: string } {
  if (new URLSearchParams(search).get(FROM_CHECK)) return { next: CHECK_ADDRESS, back: CHECK_ADDRESS };
  const index = stepIds.indexOf(step);
  const following = stepIds[index + 1];
  const previous = stepIds[index - 1];
  return {
    next: following ? stepAddress(following) : CHECK_ADDRESS,
    back: previous ? stepAddress(previous) : '/',
  };
}

export function isStepId(text: string | undefined): text is StepId {
  return stepIds.some((id) => id === text);
}
