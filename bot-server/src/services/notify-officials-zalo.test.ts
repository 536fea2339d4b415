import type { NotificationFact } from '@sang-kien/shared';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeRows } from '../storage/look-inside.test-data.ts';
import { createListUndelivered } from './list-undelivered.ts';
import { OfficialsInZalo } from './officials-in-zalo.test-data.ts';
import type { Person } from './ports.ts';
import { anOfficial, aRecordedDossier } from '../testing/index.ts';

let given: OfficialsInZalo;
beforeEach(async () => void (given = await OfficialsInZalo.open('2022-06-15T07:30')), 60_000);
afterEach(() => given[Symbol.asyncDispose]());

const digests = () => given.saidTo('district-official', 'việc cần làm ngày');
const news = () => given.saidTo('district-official', 'có sáng kiến mới');

describe('A digest', () => {
  beforeEach(async () => void (await given.aDossier()));

  it('comes at the hour and only once, also by two processes', async () => {
    await given.at('2022-06-15T07:59');
    expect(await digests()).toEqual([]);
    await given.at('2022-06-15T08:00');
    const other = await given.storage.reopen();
    await Promise.all([given.work(), given.work(other), given.work()]);
    await other.close();
    await given.at('2022-06-15T18:00');
    expect(await digests()).toEqual([
      [
        'Kính gửi Anh/Chị, việc cần làm ngày 15/6/2022:',
        '• 1 hồ sơ chờ xác nhận',
        '• 1 sáng kiến mới từ lần tổng hợp trước',
        'Kính mời mở để xem và xử lý.',
      ].join('\n'),
    ]);
  });

  it('comes at the hour that was chosen, anew each day, with what waits since when', async () => {
    const chosen = { digestHour: 16, muted: [] };
    await given.storage.notificationChoices.save({ personId: given.official.id, chosen, at: given.now });
    await given.at('2022-06-15T15:59');
    expect(await digests()).toEqual([]);
    await given.at('2022-06-15T16:00');
    await given.at('2022-06-16T16:00');
    const [, second] = await digests();
    expect(second).toContain('• 1 hồ sơ chờ xác nhận (lâu nhất đã 1 ngày)');
    expect(second).not.toContain('sáng kiến mới');
  });

  it('comes later the same day when the server stood still, but not at night, and never for a past day', async () => {
    await given.at('2022-06-15T20:59');
    expect(await digests()).toHaveLength(1);
    await given.at('2022-06-16T21:00');
    await given.at('2022-06-17T06:59');
    expect(await digests()).toHaveLength(1);
    await given.at('2022-06-17T08:00');
    expect((await digests()).at(-1)).toContain('ngày 17/6/2022');
    expect(await digests()).toHaveLength(2);
  });

  it('that no channel took on its day is not sent on the next', async () => {
    const down = { ...given.messenger, sendText: refuses };
    await given.at('2022-06-15T08:00', { messenger: down });
    await given.at('2022-06-16T07:30');
    expect(await digests()).toEqual([]);
    expect(await given.inbox()).toContain('digest inbox');
  });

  it('is not made where there is nothing to say, and not asked for again each minute', async () => {
    changeRows(given.storage, `update submission set state = 'withdrawn', submitted_at = 0`);
    changeRows(given.storage, 'delete from timeline_entry');
    await given.at('2022-06-15T08:00');
    expect(await given.inbox()).toEqual([]);
    const dayFrom = new Date('2022-06-15T00:00:00+07:00');
    const dayTo = new Date('2022-06-16T00:00:00+07:00');
    expect(await given.storage.digests.due({ hour: 12, dayFrom, dayTo, limit: 9 })).toEqual([]);
  });

  it('reminds of the end of a phase and of the monthly report', async () => {
    await given.at('2023-08-29T08:00');
    const [told] = await digests();
    expect(told).toContain('Giai đoạn 2 kết thúc trước 24h00 ngày 1/9/2023 (còn 3 ngày)');
    expect(told).toContain('Báo cáo tháng 8/2023, hạn 5/9/2023');
  });
});

const refuses = () =>
  Promise.resolve({ sent: false as const, class: 'temporary' as const, error: 'send_failed (-200)' });

describe('New entries', () => {
  it('are told at once the first time of a day, and then gathered into the digest', async () => {
    await given.at('2022-06-15T08:00');
    for (const time of ['2022-06-15T09:00', '2022-06-15T09:01', '2022-06-15T15:00']) {
      await given.at(time);
      await given.aDossier();
      await given.work();
    }
    expect(await news()).toHaveLength(1);
    await given.at('2022-06-16T08:00');
    expect((await digests()).at(-1)).toContain('• 3 sáng kiến mới từ lần tổng hợp trước');
    await given.aDossier();
    await given.work();
    expect(await news()).toHaveLength(2);
  });

  it('stand in the inbox only for whoever does not want them by chat, and are not listed as undelivered', async () => {
    const chosen = { digestHour: 8, muted: ['new_entry' as const] };
    await given.storage.notificationChoices.save({ personId: given.official.id, chosen, at: given.now });
    await given.aDossier();
    await given.work();
    expect(await news()).toEqual([]);
    expect(await given.inbox()).toEqual(['new_entry inbox']);
    expect(await undeliveredFor('tinh-24')).toEqual([]);
  });
});

async function undeliveredFor(unitId: string): Promise<string[]> {
  const above: Person = await anOfficial(given.storage, { unitId, role: 'province-official' });
  const { messages } = await createListUndelivered(given.storage)(above, null);
  return messages.map(({ kind, error }) => `${kind}: ${error}`);
}

describe('At night', () => {
  const request = (code: string): NotificationFact => ({
    kind: 'changes_requested',
    payload: { code, title: 'Gá bắt vít nhanh', reason: 'Thiếu số văn bản.', steps: ['recognition'] },
  });
  const receipt = (code: string): NotificationFact => ({
    kind: 'receipt',
    payload: { code, title: 'Gá bắt vít nhanh', phase: 2 },
  });
  const told = (fact: (code: string) => NotificationFact) =>
    aRecordedDossier(given.storage, given.worker, {
      at: given.now,
      notices: (code) => [{ fact: fact(code), subject: code, to: { personId: given.worker.id } }],
    });

  it('nobody’s phone rings: the app has it at once, the chat at seven, once', async () => {
    await given.at('2022-06-15T21:00');
    const { id } = await told(request);
    changeRows(given.storage, `update submission set state = 'needs_changes' where id = ?`, id);
    await given.work();
    await given.at('2022-06-16T06:59');
    expect(await given.saidTo('worker', 'đề nghị Anh/Chị bổ sung')).toEqual([]);
    expect(await given.inbox(given.worker)).toEqual(['changes_requested waits']);
    await given.at('2022-06-16T07:00');
    await given.work();
    expect(await given.saidTo('worker', 'đề nghị Anh/Chị bổ sung')).toHaveLength(1);
  });

  it('what an author has put right before the morning is not asked for any more', async () => {
    await given.at('2022-06-15T21:00');
    await told(request);
    await given.at('2022-06-16T07:00');
    expect(await given.saidTo('worker', 'đề nghị Anh/Chị bổ sung')).toEqual([]);
    expect(await given.inbox(given.worker)).toEqual(['changes_requested inbox']);
  });

  it('whoever has just handed in gets the receipt they wait for', async () => {
    await given.at('2022-06-15T23:30');
    await told(receipt);
    await given.work();
    expect(await given.saidTo('worker', 'đã nhận được sáng kiến')).toHaveLength(1);
  });

  it('what was done before the morning is not told any more', async () => {
    await given.at('2022-06-15T22:00');
    const { id } = await given.aDossier();
    await given.work();
    changeRows(given.storage, `update submission set state = 'confirmed' where id = ?`, id);
    await given.at('2022-06-16T07:00');
    expect(await news()).toEqual([]);
    expect(await given.inbox()).toEqual(['new_entry inbox']);
  });

  it('a post that ended before the morning ends its messages too', async () => {
    await given.at('2022-06-15T22:00');
    await given.aDossier();
    await given.work();
    changeRows(given.storage, 'update official set revoked_at = 1 where person_id = ?', given.official.id);
    await given.at('2022-06-16T08:00');
    expect(await news()).toEqual([]);
    expect(await digests()).toEqual([]);
  });
});

describe('Outside the window', () => {
  it('a template brings the digest', async () => {
    await given.aDossier();
    await given.at('2022-06-25T08:00');
    expect(await given.saidTo('district-official', 'việc cần làm ngày 25/6/2022')).toEqual([
      'Kính gửi Anh/Chị, việc cần làm ngày 25/6/2022: 1 hồ sơ chờ xác nhận (lâu nhất đã 10 ngày). Mời Anh/Chị mở ứng dụng để xử lý.',
    ]);
    expect((await given.inbox())[0]).toBe('digest template');
  });

  it('without a template the inbox has it, and the level above sees that it did not arrive', async () => {
    await given.aDossier();
    await given.at('2022-06-25T08:00', { templates: {} });
    expect((await given.inbox())[0]).toBe('digest inbox');
    expect(await undeliveredFor('tinh-24')).toEqual(['digest: window_closed']);
    expect(await undeliveredFor('tinh-27')).toEqual([]);
  });
});

it('A crash between sending and recording makes no second message', async () => {
  await given.aDossier();
  const dying = { ...given.storage.outbox, settle: () => Promise.reject(new Error('killed')) };
  await expect(given.at('2022-06-15T08:00', { outbox: dying })).rejects.toThrow('killed');
  await given.at('2022-06-15T08:05');
  await given.at('2022-06-15T08:10');
  expect([await digests(), await news()].map(({ length }) => length)).toEqual([1, 1]);
  expect(await given.inbox()).toEqual(expect.arrayContaining(['digest oa', 'new_entry oa']));
});
