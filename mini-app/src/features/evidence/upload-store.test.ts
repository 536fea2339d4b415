import type { EvidenceResponse } from '@sang-kien/shared';
import { describe, expect, it, vi } from 'vitest';
import { ApiProblem } from '../../api/problem.ts';
import type { UploadEvents } from './tus-upload.ts';
import { isPending } from './upload-item.ts';
import { UploadStore } from './upload-store.ts';

/** A store whose uploads are moved by the test, by file name. */
function setUp({ shrink = (file: File) => Promise.resolve(file) } = {}) {
  const running = new Map<string, UploadEvents>();
  const again = vi.fn();
  const abort = vi.fn(() => Promise.resolve());
  const ready: EvidenceResponse[] = [];
  const store = new UploadStore({
    shrink,
    start: (file, events) => {
      running.set(file.name, events);
      return Promise.resolve({ again, abort });
    },
  });
  store.deliverTo((file) => void ready.push(file));
  return { store, running, again, abort, ready, item: () => store.snapshot()[0]! };
}

const file = (name: string, content = 'x') => new File([content], name);

describe('files on their way', () => {
  it('move, arrive, and are handed to the draft', async () => {
    const { store, running, ready, item } = setUp();
    await store.add([file('a.pdf')], 0);
    running.get('a.pdf')!.onPercent(40);
    expect(item()).toMatchObject({ state: 'uploading', percent: 40 });
    running.get('a.pdf')!.onDone('file-1');
    expect(store.snapshot()).toEqual([]);
    expect(ready).toEqual([{ id: 'file-1', name: 'a.pdf', bytes: 1, kind: 'pdf', state: 'ready' }]);
  });

  it('carry Vietnamese names in one form', async () => {
    const { store, item } = setUp();
    await store.add([file('Quyết định.pdf'.normalize('NFD'))], 0);
    expect(item().name).toBe('Quyết định.pdf');
  });

  it('are refused at once for what shows at sight, one cause each', async () => {
    const { store, running } = setUp();
    await store.add([file('a.exe'), file('b.pdf', '')], 0);
    expect(store.snapshot().map(({ state }) => state)).toEqual(['refused', 'refused']);
    expect(new Set(store.snapshot().map(({ sentence }) => sentence)).size).toBe(2);
    expect(running.size).toBe(0);
  });

  it('are refused when they are too big or too many', async () => {
    const { store } = setUp();
    const big = file('big.pdf');
    Object.defineProperty(big, 'size', { value: 21 * 1024 * 1024 });
    await store.add([big], 0);
    await store.add([file('a.pdf'), file('b.pdf')], 9);
    expect(store.snapshot().map(({ name, state }) => `${name} ${state}`)).toEqual([
      'big.pdf refused',
      'a.pdf uploading',
      'b.pdf refused',
    ]);
  });

  it('show the size and name of the photo that is sent, not of the one that was chosen', async () => {
    const { store, item } = setUp({ shrink: () => Promise.resolve(file('ảnh.jpg', 'xx')) });
    await store.add([file('ảnh.png', 'xxxxx')], 0);
    expect(item()).toMatchObject({ name: 'ảnh.jpg', bytes: 2 });
  });

  it('wait for the network, then ask the person, who goes on where it stopped', async () => {
    const { store, running, again, item } = setUp();
    await store.add([file('a.pdf')], 0);
    running.get('a.pdf')!.onWaiting();
    expect(isPending(item())).toBe(true);
    running.get('a.pdf')!.onLost();
    expect(item().state).toBe('failed');
    expect(isPending(item())).toBe(false);
    store.again(item().key);
    expect(again).toHaveBeenCalledTimes(1);
    expect(item()).toMatchObject({ state: 'uploading', sentence: null });
  });

  it('say in the server’s words why a file is not taken', async () => {
    const { store, running, item } = setUp();
    await store.add([file('a.pdf')], 0);
    running.get('a.pdf')!.onRefused(new ApiProblem({ code: 'unsupported_type', title: 'Sai đuôi tệp.' }));
    expect(item()).toMatchObject({ state: 'refused', sentence: 'Sai đuôi tệp.' });
  });

  it('are taken off the server when removed half-way, and never reach the draft', async () => {
    const { store, running, abort, ready, item } = setUp();
    await store.add([file('a.pdf')], 0);
    await store.remove(item().key);
    expect(abort).toHaveBeenCalledTimes(1);
    running.get('a.pdf')!.onDone('file-1');
    expect(ready).toEqual([]);
  });

  it('may be tried again when the uploader itself could not be fetched', async () => {
    const start = vi.fn(() => Promise.reject(new TypeError('no network')));
    const store = new UploadStore({ shrink: (each) => Promise.resolve(each), start });
    await store.add([file('a.pdf')], 0);
    expect(store.snapshot()[0]).toMatchObject({ state: 'failed' });
    store.again(store.snapshot()[0]!.key);
    expect(start).toHaveBeenCalledTimes(2);
  });
});
