/** What came of one attempt: kept, to be tried again at once, to be tried later, or refused for good. */
export type Attempt = 'saved' | 'again' | 'later' | 'refused';
export type SaveState = 'idle' | 'saving' | 'saved' | 'retrying' | 'refused';

export type SaveQueueOptions = {
  attempt: () => Promise<Attempt>;
  onState: (state: SaveState) => void;
  /** Rest after the last key before a save starts, in milliseconds. */
  delayMs?: number;
};

const DELAY_MS = 800;
const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 30_000;
/** A draft that another door changes faster than we can follow waits for the next retry. */
const AGAIN_AT_MOST = 5;

/**
 * Saves one after the other, never two at once: while a save runs, changes only ask for one more. A failed
 * save is tried again, later each time, until it is through or `stop` is called.
 */
export class SaveQueue {
  readonly #options: SaveQueueOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #wanted = false;
  #failures = 0;
  #stopped = false;

  constructor(options: SaveQueueOptions) {
    this.#options = options;
  }

  /** Something changed: a save starts when the typing rests. */
  changed(): void {
    this.#wanted = true;
    if (this.#failures === 0) this.#options.onState('saving');
    if (!this.#running) this.#startIn(this.#options.delayMs ?? DELAY_MS);
  }

  /** Saves at once what waits; settles when nothing waits any more or an attempt failed. */
  async flush(): Promise<void> {
    do {
      if (this.#wanted) this.#start();
      await this.#running;
    } while (this.#wanted && this.#failures === 0 && !this.#stopped);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #startIn(ms: number): void {
    clearTimeout(this.#timer);
    if (!this.#stopped) this.#timer = setTimeout(() => this.#start(), ms);
  }

  #start(): void {
    clearTimeout(this.#timer);
    if (this.#running || this.#stopped) return;
    this.#running = this.#save().finally(() => {
      this.#running = undefined;
      if (this.#wanted) this.#startIn(this.#restMs());
    });
  }

  async #save(): Promise<void> {
    this.#options.onState('saving');
    const attempt = await this.#attempts();
    if (attempt === 'saved' || attempt === 'refused') {
      this.#failures = 0;
      this.#options.onState(this.#wanted ? 'saving' : attempt);
    } else {
      this.#failures += 1;
      this.#wanted = true;
      this.#options.onState('retrying');
    }
  }

  async #attempts(): Promise<Attempt> {
    for (let again = 0; again < AGAIN_AT_MOST; again += 1) {
      this.#wanted = false;
      const attempt = await this.#options.attempt();
      if (attempt !== 'again') return attempt;
    }
    return 'later';
  }

  /** The pause before the next save: the typing's rest, or longer each time after failures. */
  #restMs(): number {
    if (this.#failures === 0) return this.#options.delayMs ?? DELAY_MS;
    return Math.min(FIRST_RETRY_MS * 2 ** (this.#failures - 1), LONGEST_RETRY_MS);
  }
}
