import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '../services/ports.ts';
import { anOfficial, openTestStorage, type TestStorage } from '../testing/index.ts';
import { changeRows, rowsOf } from './look-inside.test-data.ts';

const at = new Date('2022-07-01T02:00:00Z');
const page = { before: null, limit: 10, at };
const seat = { unitId: 'tinh-24/222', role: 'district-official', grassrootsKey: null } as const;

let storage: TestStorage;
let province: Person;
let colleague: Person;
beforeEach(async () => {
  storage = await openTestStorage();
  province = await anOfficial(storage, { unitId: 'tinh-24' });
  colleague = await anOfficial(storage, { unitId: 'tinh-24' });
});
afterEach(() => storage[Symbol.asyncDispose]());

const leave = ({ zaloUserId }: Person) =>
  storage.people.erase({ zaloUserId: zaloUserId!, at, revokedAt: null });
const invite = (by: Person, tokenHash: string) =>
  storage.appointments.invite({
    ...{ ...seat, tokenHash, grassrootsUnion: null, by: by.id, at },
    expiresAt: new Date(at.getTime() + 1000),
  });
const invitations = async () =>
  (await storage.appointments.invitations([{ everything: true }], page)).map(({ id }) => id);

describe('An official who withdraws consent', () => {
  test('leaves no invitation behind that could still be taken up; those of others stay', async () => {
    await invite(province, 'theirs');
    const other = await invite(colleague, 'others');
    await leave(province);
    expect(await invitations()).toEqual([other]);
    expect(await storage.officials.accept('theirs', colleague.id, at)).toBeUndefined();
    expect(await storage.officials.accept('others', province.id, at).catch(() => 'gone')).toBe('gone');
  });

  test('keeps what was taken up before: whoever was invited holds their post', async () => {
    await invite(province, 'theirs');
    const invited = await anOfficial(storage, { unitId: 'tinh-27' });
    await storage.officials.accept('theirs', invited.id, at);
    await leave(province);
    expect(await storage.officials.rolesOf(invited.id)).toHaveLength(2);
  });

  test('ends post and invitation in the log, by nobody and for those of the place to read', async () => {
    await invite(province, 'theirs');
    await leave(province);
    const lines = rowsOf(
      storage,
      `select action, person_id, unit_id, detail_json from audit where action like '%.revoke' order by action`,
    );
    const role = (name: string) => `{"before":{"role":"${name}"},"after":null}`;
    const by = { person_id: null };
    expect(lines).toEqual([
      {
        ...by,
        action: 'invitation.revoke',
        unit_id: 'tinh-24/222',
        detail_json: role('district-official'),
      },
      { ...by, action: 'official.revoke', unit_id: 'tinh-24', detail_json: role('province-official') },
    ]);
  });

  test('has no choice of notifications any more, and is told nothing', async () => {
    const chosen = { digestHour: 16, muted: [] };
    await storage.notificationChoices.save({ personId: province.id, chosen, at });
    await leave(province);
    expect(rowsOf(storage, 'select * from notification_choice')).toEqual([]);
    expect(await storage.officials.rolesOf(province.id)).toEqual([]);
  });
});

describe('What a unit remembers for its reports', () => {
  const form = {
    ...{ number: '12/BC', place: 'Bắc Giang', date: '', signerTitle: 'CHỦ TỊCH', recipients: 'Như trên' },
    signerName: 'NGUYỄN THỊ MẪU',
  };
  const remember = (scopeId: string) =>
    changeRows(
      storage,
      'insert into report_form (scope_id, content_json) values (?, ?)',
      scopeId,
      JSON.stringify(form),
    );
  const signers = () =>
    rowsOf(storage, `select json_extract(content_json, '$.signerName') as name from report_form order by 1`);

  test('loses the name of a signer who withdraws consent, where that person has held a post', async () => {
    remember('tinh-24');
    remember('tinh-27');
    await leave(province);
    expect(signers()).toEqual([{ name: '' }, { name: form.signerName }]);
    expect(rowsOf(storage, `select content_json from report_form where scope_id = 'tinh-24'`)).toEqual([
      { content_json: JSON.stringify({ ...form, signerName: '' }) },
    ]);
  });
});
