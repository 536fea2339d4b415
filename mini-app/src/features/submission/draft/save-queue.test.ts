import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SaveQueue, type Attempt, type SaveState } from './save-queue.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A queue whose attempts end when the test says so. */
function setUp() {
  const ends: ((attempt: Attempt) => void)[] = [];
  const states: SaveState[] = [];
  const attempt = vi.fn(() => new Promise<Attempt>((resolve) => void ends.push(resolve)));
  const queue = new SaveQueue({ attempt, onState: (state) => states.push(state), delayMs: 800 });
  const end = async (with_: Attempt) => {
    ends.shift()?.(with_);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { queue, attempt, states, end };
}

describe('saving as the person types', () => {
  it('waits for the typing to rest', async () => {
    const { queue, attempt } = setUp();
    queue.changed();
    await vi.advanceTimersByTimeAsync(700);
    queue.changed();
    await vi.advanceTimersByTimeAsync(700);
    expect(attempt).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(attempt).toHaveBeenCalledTimes(1);
  });

  it('never runs two saves at once, and saves what changed meanwhile afterwards', async () => {
    const { queue, attempt, end, states } = setUp();
    queue.changed();
    await vi.advanceTimersByTimeAsync(800);
    queue.changed();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(attempt).toHaveBeenCalledTimes(1);
    await end('saved');
    await vi.advanceTimersByTimeAsync(800);
    expect(attempt).toHaveBeenCalledTimes(2);
    await end('saved');
    expect(states.at(-1)).toBe('saved');
  });

  it('saves at once when asked, and settles when all is through', async () => {
    const { queue, attempt, end } = setUp();
    queue.changed();
    const flushed = queue.flush();
    expect(attempt).toHaveBeenCalledTimes(1);
    queue.changed();
    await end('saved');
    expect(attempt).toHaveBeenCalledTimes(2);
    await end('saved');
    await expect(flushed).resolves.toBeUndefined();
  });

  it('has nothing to do when nothing changed', async () => {
    const { queue, attempt } = setUp();
    await queue.flush();
    expect(attempt).not.toHaveBeenCalled();
  });

  it('tries again later each time while the network is away', async () => {
    const { queue, attempt, end, states } = setUp();
    queue.changed();
    await vi.advanceTimersByTimeAsync(800);
    await end('later');
    expect(states.at(-1)).toBe('retrying');
    await vi.advanceTimersByTimeAsync(1_000);
    await end('later');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(attempt).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(attempt).toHaveBeenCalledTimes(3);
    await end('saved');
    expect(states.at(-1)).toBe('saved');
  });

  it('settles a flush when the network is away, instead of hanging', async () => {
    const { queue, end } = setUp();
    queue.changed();
    const flushed = queue.flush();
    await end('later');
    await expect(flushed).resolves.toBeUndefined();
  });

  it('tries again at once after another door was faster, but not for ever', async () => {
    const { queue, attempt, end, states } = setUp();
    queue.changed();
    await vi.advanceTimersByTimeAsync(800);
    for (let n = 0; n < 5; n += 1) await end('again');
    expect(attempt).toHaveBeenCalledTimes(5);
    expect(states.at(-1)).toBe('retrying');
  });

  it('does not repeat a save that was refused for good until something changes', async () => {
    const { queue, attempt, end, states } = setUp();
    queue.changed();
    await vi.advanceTimersByTimeAsync(800);
    await end('refused');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(attempt).toHaveBeenCalledTimes(1);
    expect(states.at(-1)).toBe('refused');
  });
});
