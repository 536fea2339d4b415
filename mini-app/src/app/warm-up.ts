/** Long after the first screen is usable, so that it competes with nothing. */
const QUIET_MS = 5_000;

/** Fetches the guide beforehand: it is to be read also where the network ends, and it asks the server nothing. */
export function warmUp(): void {
  setTimeout(() => {
    // What fails here is asked for again, with a sentence, when the guide is opened.
    import('../pages/guide.tsx').catch(() => undefined);
  }, QUIET_MS);
}
