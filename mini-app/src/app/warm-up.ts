/** Long after the first screen is usable, so that it competes with nothing. */
const QUIET_MS = 5_000;

/** Fetches guide and support beforehand: they are to be read also where the network ends. */
export function warmUp(): void {
  setTimeout(() => {
    // What fails here is asked for again, with a sentence, when the page is opened.
    import('../pages/guide.tsx').catch(() => undefined);
    import('../pages/support.tsx').catch(() => undefined);
  }, QUIET_MS);
}
