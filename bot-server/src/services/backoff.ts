/** Wait before the next try, in milliseconds: e^min(attempts, 10) seconds, about six hours at most. */
export function backoffMs(attempts: number): number {
  return Math.round(Math.exp(Math.min(attempts, 10)) * 1000);
}
