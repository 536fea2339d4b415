import SqliteDatabase from 'better-sqlite3';
import { expect, test } from 'vitest';
import { aPerson, openTestStorage } from '../testing/index.ts';
import { acceptInvitation, inviteOfficial } from './invitation.ts';

const clock = { now: () => new Date('2022-06-15T02:00:00Z') };

test('an invitation is taken up once, and the audit tells by whom', async () => {
  await using storage = await openTestStorage();
  const person = await aPerson(storage);
  const post = { unitId: 'tinh-24', role: 'province-official' as const, grassrootsKey: null };
  const token = await inviteOfficial({ ...storage, clock }, post);
  const taken = await acceptInvitation({ officials: storage.officials, clock }, person, token);
  expect(taken).toMatchObject({ personId: person.id, unitId: 'tinh-24' });
  const again = acceptInvitation({ officials: storage.officials, clock }, await aPerson(storage), token);
  await expect(again).rejects.toMatchObject({ code: 'not_found' });
  const db = new SqliteDatabase(`${storage.folder}/channel.sqlite`);
  const told = db.prepare('select action, person_id, subject, detail_json from audit order by id').all();
  db.close();
  expect(told.slice(1)).toEqual([
    {
      action: 'official.accept',
      person_id: person.id,
      subject: 'tinh-24',
      detail_json: '{"role":"province-official"}',
    },
  ]);
});
