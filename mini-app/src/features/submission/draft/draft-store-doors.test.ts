import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aDraftStore } from './draft-store.test-data.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const rest = () => vi.advanceTimersByTimeAsync(1_000);
const chatAt = (updatedAt: string) => ({ updatedVia: 'chat' as const, updatedAt });

describe('a draft with two doors', () => {
  it('says on opening that the chat wrote last, once for each version', async () => {
    const { store, server } = aDraftStore();
    Object.assign(server, chatAt('2022-06-15T02:05:00.000Z'));
    await store.load();
    expect(store.snapshot().continuedInChat).toBe('2022-06-15T02:05:00.000Z');
    store.dismissNotice();
    expect(store.snapshot().continuedInChat).toBeNull();
    await store.refresh();
    expect(store.snapshot().continuedInChat).toBeNull();
  });

  it('says nothing of a chat when the app wrote last', async () => {
    const { store } = aDraftStore();
    await store.load();
    expect(store.snapshot().continuedInChat).toBeNull();
  });

  it('shows and names on coming back what the chat wrote, with the file that was sent there', async () => {
    const { store, server } = aDraftStore({ content: { initiative: { title: 'Cũ' } } });
    await store.load();
    const file = { id: 'f1', name: 'anh.jpg', bytes: 3, kind: 'image', state: 'ready' } as const;
    Object.assign(server, chatAt('2022-06-15T02:05:00.000Z'), {
      version: 3,
      content: { initiative: { title: 'Từ chat' }, author: { fullName: 'Trần Thị Mẫu' } },
      files: [file],
    });
    await store.refresh();
    expect(store.snapshot()).toMatchObject({
      content: { initiative: { title: 'Từ chat' }, evidence: { fileIds: ['f1'] } },
      files: [file],
      changedElsewhere: {
        fields: expect.arrayContaining([
          'author.fullName',
          'initiative.title',
          'evidence.fileIds',
        ]) as unknown,
        via: 'chat',
      },
    });
    await rest();
    expect(server.content.evidence?.fileIds).toEqual(['f1']);
    expect(server.content.initiative?.title).toBe('Từ chat');
  });

  it('names all that came while nobody dismissed it', async () => {
    const { store, server } = aDraftStore();
    await store.load();
    Object.assign(server, { version: 2, content: { author: { fullName: 'Trần Thị Mẫu' } } });
    await store.refresh();
    const content = { ...server.content, targetGroup: 'union_officer' };
    Object.assign(server, chatAt('2022-06-15T02:06:00.000Z'), { version: 3, content });
    await store.refresh();
    const fields = ['author.fullName', 'targetGroup'];
    expect(store.snapshot().changedElsewhere).toEqual({ fields, via: 'chat' });
  });

  it('finds nothing new when nothing is, and waits for the network', async () => {
    const { store, server } = aDraftStore();
    await store.load();
    const before = store.snapshot();
    await store.refresh();
    server.down = true;
    await store.refresh();
    expect(store.snapshot()).toEqual(before);
  });
});

describe('a draft that ended at the other door', () => {
  it('tells the dossier that it became since the draft last stood', async () => {
    const { store, server } = aDraftStore();
    server.updatedAt = '2022-06-15T02:00:00.000Z';
    await store.load();
    Object.assign(server, { id: 'draft-2', version: 0, updatedAt: null, dossier: 'SK-TNW6-G77E' });
    await store.refresh();
    expect(server.askedSince).toBe('2022-06-15T02:00:00.000Z');
    expect(store.snapshot()).toMatchObject({
      id: 'draft-2',
      content: {},
      endedElsewhere: { code: 'SK-TNW6-G77E' },
      changedElsewhere: null,
    });
    store.dismissNotice();
    expect(store.snapshot().endedElsewhere).toBeNull();
  });

  it('looks for the dossier again when the network was lost on the way', async () => {
    const { store, server } = aDraftStore();
    await store.load();
    Object.assign(server, { id: 'draft-2', version: 0, dossier: 'SK-TNW6-G77E', down: true });
    await store.refresh();
    expect(store.snapshot().endedElsewhere).toBeNull();
    server.down = false;
    await store.refresh();
    expect(store.snapshot().endedElsewhere).toEqual({ code: 'SK-TNW6-G77E' });
  });
});
