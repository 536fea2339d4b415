/**
 * Gathers what arrives while an earlier batch is under way and hands it over together: one statement for many.
 * Each caller gets its own result, in order; when a batch fails, each of its callers hears so.
 */
export function coalesce<In, Out>(
  handle: (batch: readonly In[]) => Promise<readonly Out[]>,
  maxBatch: number,
): (item: In) => Promise<Out> {
  type Waiting = { item: In; resolve: (out: Out) => void; reject: (error: unknown) => void };
  let waiting: Waiting[] = [];
  let running = false;

  async function handleBatch(batch: readonly Waiting[]): Promise<void> {
    try {
      const results = await handle(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, i) => resolve(results[i]!));
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  async function drain(): Promise<void> {
    running = true;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, maxBatch);
      waiting = waiting.slice(maxBatch);
      await handleBatch(batch);
    }
    running = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!running) void drain();
    });
}
