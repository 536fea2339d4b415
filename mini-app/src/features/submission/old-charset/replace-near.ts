/** Where `part` stands in `text`, of several places the one nearest to `near`; -1 when it is gone. */
export function placeNear(text: string, part: string, near: number): number {
  const behind = text.indexOf(part, near);
  const ahead = text.lastIndexOf(part, near);
  if (behind < 0 || ahead < 0) return Math.max(behind, ahead);
  return behind - near < near - ahead ? behind : ahead;
}

/** `text` with the `length` letters from `at` on replaced. */
export function replaceAt(text: string, at: { from: number; length: number }, by: string): string {
  return text.slice(0, at.from) + by + text.slice(at.from + at.length);
}
