import { CONFEDERATION_UNIT_ID, foldForSearch } from '@sang-kien/shared';
import { timeOrderedIds } from '../machine.ts';
import type { HandOverContext, HandOverEntry, Person, Storage } from '../services/ports.ts';

type Given = {
  at?: Date;
  unitIds?: readonly string[];
  grassrootsUnion?: string | null;
  context?: Partial<HandOverContext>;
  /** Whose officials are told; none unless given. */
  tell?: readonly string[];
};

/** Somebody of Việt Yên asks the bot for a person, as a turn of their talk; gives the id of the hand-over. */
export async function aHandOver(storage: Storage, person: Person, given: Given = {}): Promise<string> {
  const entry = aHandOverEntry(person, given);
  const { revision, state } = await storage.conversations.find(person.id);
  const silent = { ends: null, nudgeAt: null, draft: null, files: [], replies: [] };
  const at = entry.handOver.openedAt;
  await storage.conversations.record({
    personId: person.id,
    revision,
    state,
    at,
    handOver: entry,
    ...silent,
  });
  return entry.handOver.id;
}

function aHandOverEntry(person: Person, given: Given): HandOverEntry {
  const { at = new Date('2022-06-15T02:00:00Z'), tell = [] } = given;
  const { unitIds = ['tinh-24/222', 'tinh-24', CONFEDERATION_UNIT_ID] } = given;
  const { grassrootsUnion = 'CĐCS Công ty May Việt Yên' } = given;
  const grassrootsKey = grassrootsUnion === null ? '' : foldForSearch(grassrootsUnion);
  const known = { personName: person.name, unitName: 'Liên đoàn Lao động huyện Việt Yên', grassrootsUnion };
  const context: HandOverContext = {
    ...known,
    phone: '+84900000001',
    code: null,
    draftStep: 'Bước 4/7 · Nội dung sáng kiến',
    channel: 'zalo',
    lines: [{ from: 'person', text: 'Tôi cần gặp cán bộ, số 0900 000 001', at }],
    ...given.context,
  };
  const id = timeOrderedIds();
  return {
    handOver: { id, personId: person.id, unitIds, grassrootsKey, context, openedAt: at },
    notices:
      tell.length === 0
        ? []
        : [
            {
              fact: { kind: 'hand_over', payload: { handOverId: id, ...known } },
              subject: id,
              to: { unitIds: tell, grassrootsKey, except: person.id },
            },
          ],
  };
}
