/**
 * What a message about a change of a dossier is told under, once: each change has a version of its own, so the next
 * request for changes is told anew. The first thing told of a dossier goes by its code alone.
 */
export function changeSubject(code: string, version: number): string {
  return `${code}:${version}`;
}

/** Every subject under which somebody may have been told of a dossier up to its version. */
export function subjectsOf(code: string, version: number): string[] {
  return [code, ...Array.from({ length: version }, (_, i) => changeSubject(code, i + 1))];
}
