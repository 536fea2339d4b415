import type { NotificationFact } from '@sang-kien/shared';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anOfficial } from '../../testing/index.ts';
import { OfficialsInZalo } from '../officials-in-zalo.test-data.ts';

const scopeId = 'tinh-24/222';
const unit = { urgeId: 'u', scopeId, unitName: 'Đơn vị im lặng', from: 'Bắc Giang' };
const facts: NotificationFact[] = [
  { kind: 'urge', payload: { ...unit, text: 'Kính đề nghị quan tâm.' } },
  { kind: 'urge_silent', payload: { ...unit, days: 5 } },
];

let given: OfficialsInZalo;
beforeEach(async () => void (given = await OfficialsInZalo.open('2022-06-15T22:30')), 60_000);
afterEach(() => given[Symbol.asyncDispose]());

/** The district's official is to be told of an urge to the district that was sent just now. */
async function tell(fact: NotificationFact): Promise<void> {
  const province = await anOfficial(given.storage, { unitId: 'tinh-24' }, given.now);
  const notices = [{ fact, subject: 'u', to: { personId: given.official.id } }];
  const urge = { id: 'u', scopeId, name: 'Việt Yên', fromScopeId: 'tinh-24', text: 'A', phase: 2 };
  await given.storage.urges.send({
    ...{ by: province.id, key: 'k', bodyHash: 'h', at: given.now, again: false, skipped: [] },
    urges: [{ ...urge, submittedThen: 0, nextStepAt: null, notices }],
  });
}
const inMorning = async (kind: string) => {
  await given.at('2022-06-16T07:00');
  return (await given.inbox()).filter((line) => line.startsWith(`${kind} `));
};

describe.each(facts)('A message of the kind $kind that waits for the morning', (fact) => {
  it('goes out when nothing has come in meanwhile', async () => {
    await tell(fact);
    await given.at('2022-06-15T22:31');
    expect(await inMorning(fact.kind)).toEqual([`${fact.kind} oa`]);
  });

  it('stays in the inbox of the app when an entry has come in meanwhile', async () => {
    await tell(fact);
    await given.at('2022-06-15T22:31');
    await given.aDossier();
    expect(await inMorning(fact.kind)).toEqual([`${fact.kind} inbox`]);
    expect(await given.saidTo('district-official', 'Đơn vị im lặng')).toEqual([]);
  });
});
