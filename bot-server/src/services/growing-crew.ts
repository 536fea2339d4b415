/** Takes up pieces of work until it finds none; says so whenever it has found one, before it does it. */
export type Worker = (onFound: () => void) => Promise<void>;

/**
 * Works with as many workers as there is work, `most` at the same time: whoever finds something calls in one more,
 * so that a single piece costs two looks and a flood has everybody. Gives how many pieces were found. A worker
 * that fails stops none of the others; its error is thrown when all have ended.
 */
export async function workInCrew(worker: Worker, most: number): Promise<number> {
  const crew = new Set<Promise<unknown>>();
  const errors: unknown[] = [];
  let found = 0;
  const callIn = (): void => {
    if (crew.size === most) return;
    const working = worker(() => {
      found += 1;
      callIn();
    })
      .catch((error: unknown) => errors.push(error))
      .finally(() => crew.delete(working));
    crew.add(working);
  };
  callIn();
  while (crew.size > 0) await Promise.all(crew);
  if (errors.length > 0) throw errors[0];
  return found;
}
