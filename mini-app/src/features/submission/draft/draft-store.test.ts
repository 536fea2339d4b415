import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeviceCopy } from './device-copy.ts';
import { aDraftStore } from './draft-store.test-data.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const rest = () => vi.advanceTimersByTimeAsync(1_000);

describe('the draft of a person', () => {
  it('is loaded once and saved as the person types', async () => {
    const { store, server } = aDraftStore({ content: { initiative: { title: 'Cũ' } } });
    await store.load();
    store.set('initiative.title', 'Mới');
    store.set('author.fullName', 'Trần Thị Mẫu');
    expect(store.snapshot().content.initiative?.title).toBe('Mới');
    await rest();
    expect(server.saves).toEqual([{ initiative: { title: 'Mới' }, author: { fullName: 'Trần Thị Mẫu' } }]);
    expect(store.snapshot().saveState).toBe('saved');
  });

  it('joins with what another door saved, mine over theirs only where I typed', async () => {
    const { store, server } = aDraftStore({ content: { initiative: { title: 'Cũ', description: 'Cũ' } } });
    await store.load();
    Object.assign(server, {
      version: 7,
      content: { initiative: { title: 'Từ chat', description: 'Từ chat' } },
    });
    store.set('initiative.title', 'Của tôi');
    await rest();
    expect(server.content).toEqual({ initiative: { title: 'Của tôi', description: 'Từ chat' } });
    expect(store.snapshot().content).toEqual(server.content);
    const changedElsewhere = { fields: ['initiative.description'], via: 'app' };
    expect(store.snapshot()).toMatchObject({ changedElsewhere });
  });

  it('keeps what was typed into a draft that was sent in elsewhere out of the next one', async () => {
    const { store, server, device } = aDraftStore({ content: { initiative: { title: 'Bài một' } } });
    await store.load();
    Object.assign(server, { id: 'draft-2', content: { initiative: { title: 'Bài hai' } } });
    store.set('initiative.description', 'Gõ thêm vào bài một');
    await rest();
    expect(server.saves).toEqual([]);
    expect(store.snapshot()).toMatchObject({
      id: 'draft-2',
      content: { initiative: { title: 'Bài hai' } },
      endedElsewhere: { code: null },
    });
    expect(device.copy).toMatchObject({ draftId: 'draft-2', touched: [] });
    store.set('initiative.title', 'Bài hai, sửa');
    await rest();
    expect(server.content).toEqual({ initiative: { title: 'Bài hai, sửa' } });
  });

  it('says nothing of another door when that door is this page itself', async () => {
    const { store, server } = aDraftStore();
    await store.load();
    server.version = 2;
    store.set('initiative.title', 'Của tôi');
    await rest();
    expect(store.snapshot().changedElsewhere).toBeNull();
    expect(server.content).toEqual({ initiative: { title: 'Của tôi' } });
  });

  it('goes on trying while the network is away, and loses nothing', async () => {
    const { store, server, device } = aDraftStore();
    await store.load();
    server.down = true;
    store.set('initiative.title', 'Viết khi mất mạng');
    await rest();
    expect(store.snapshot().saveState).toBe('retrying');
    expect(device.copy).toMatchObject({ draftId: 'draft-1', touched: ['initiative.title'] });
    server.down = false;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(server.content).toEqual({ initiative: { title: 'Viết khi mất mạng' } });
    expect(device.copy?.touched).toEqual([]);
  });

  it('puts what a reload interrupted over the draft of the server', async () => {
    const copy: DeviceCopy = {
      draftId: 'draft-1',
      version: 1,
      content: { initiative: { title: 'Đang gõ dở', description: 'Cũ' } },
      touched: ['initiative.title'],
    };
    const { store, server } = aDraftStore({
      content: { initiative: { title: '', description: 'Mới' } },
      copy,
    });
    await store.load();
    expect(store.snapshot().content).toEqual({ initiative: { title: 'Đang gõ dở', description: 'Mới' } });
    await rest();
    expect(server.content).toEqual({ initiative: { title: 'Đang gõ dở', description: 'Mới' } });
  });

  it('leaves the copy of another draft alone: that one was sent', async () => {
    const copy: DeviceCopy = {
      draftId: 'draft-0',
      version: 9,
      content: { initiative: { title: 'Đã nộp' } },
      touched: ['initiative.title'],
    };
    const { store } = aDraftStore({ copy });
    await store.load();
    expect(store.snapshot().content).toEqual({});
  });

  it('opens from the device without a network, and joins when it is back', async () => {
    const copy: DeviceCopy = {
      draftId: 'draft-1',
      version: 1,
      content: { targetGroup: 'union_officer' },
      touched: [],
    };
    const { store, server } = aDraftStore({ content: { initiative: { title: 'Trên máy chủ' } }, copy });
    server.down = true;
    await store.load();
    expect(store.snapshot()).toMatchObject({ phase: 'offline', content: { targetGroup: 'union_officer' } });
    store.set('author.fullName', 'Trần Thị Mẫu');
    server.down = false;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(store.snapshot().phase).toBe('ready');
    expect(server.content).toEqual({
      initiative: { title: 'Trên máy chủ' },
      author: { fullName: 'Trần Thị Mẫu' },
    });
  });

  it('names every finished file of the draft as its evidence', async () => {
    const { store, server } = aDraftStore();
    await store.load();
    store.addFile({ id: 'f1', name: 'a.pdf', bytes: 3, kind: 'pdf', state: 'ready' });
    store.addFile({ id: 'f2', name: 'b.pdf', bytes: 3, kind: 'pdf', state: 'uploading' });
    await rest();
    expect(server.content.evidence?.fileIds).toEqual(['f1']);
    store.removeFile('f1');
    await rest();
    expect(server.content.evidence?.fileIds).toEqual([]);
  });

  it('sends what waits when the page is left, once', async () => {
    const { store, server } = aDraftStore();
    await store.load();
    store.leave();
    store.set('initiative.title', 'Vừa gõ xong');
    store.leave();
    expect(server.left).toEqual([{ initiative: { title: 'Vừa gõ xong' } }]);
  });
});
