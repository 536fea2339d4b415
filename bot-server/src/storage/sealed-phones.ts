import type { DraftContent, Submission } from '@sang-kien/shared';
import type {
  Conversations,
  Draft,
  Drafts,
  People,
  Person,
  Storage,
  StoredSubmission,
  Submissions,
} from '../services/ports.ts';
import { sealedHandOvers, withSealedContext } from './sealed-hand-overs.ts';
import { sealedImports } from './sealed-imports.ts';
import { sealedRevisions } from './sealed-revisions.ts';
import type { Sealer } from './sealer.ts';

/** The same storage, with phone numbers encrypted wherever they lie: person, draft, dossier, and all that was said. */
export function sealPhones(storage: Storage, sealer: Sealer): Storage {
  return {
    ...storage,
    people: sealedPeople(storage.people, sealer),
    drafts: sealedDrafts(storage.drafts, sealer),
    submissions: sealedSubmissions(storage.submissions, sealer),
    submissionChanges: sealedRevisions(storage.submissionChanges, sealer),
    conversations: sealedConversations(storage.conversations, sealer),
    handOvers: sealedHandOvers(storage.handOvers, sealer),
    imports: sealedImports(storage.imports, sealer),
  };
}

function sealedPeople(people: People, { seal, open }: Sealer): People {
  const opened = <P extends Person | undefined>(person: P): P =>
    person?.phone ? { ...person, phone: open(person.phone) } : person;
  return {
    ...people,
    find: async (id) => opened(await people.find(id)),
    findByOaUser: async (oaUserId) => opened(await people.findByOaUser(oaUserId)),
    signIn: async (profile, at) => opened(await people.signIn(profile, at)),
    meetInMessenger: async (sighting) => opened(await people.meetInMessenger(sighting)),
    async meetInChat(sighting) {
      const met = await people.meetInChat(sighting);
      return { ...met, person: opened(met.person) };
    },
    savePhone: (id, phone) => people.savePhone(id, seal(phone)),
    erase: (withdrawal) => people.erase({ ...withdrawal, readPhone: open }),
  };
}

function sealedDrafts(drafts: Drafts, { seal, open }: Sealer): Drafts {
  const opened = (draft: Draft): Draft => ({ ...draft, content: withTypedPhone(draft.content, open) });
  return {
    ...drafts,
    open: async (personId, freshId) => opened(await drafts.open(personId, freshId)),
    async find(personId) {
      const draft = await drafts.find(personId);
      return draft && opened(draft);
    },
    async save(change) {
      const saved = await drafts.save({ ...change, content: withTypedPhone(change.content, seal) });
      return saved.outcome === 'saved' ? { ...saved, draft: opened(saved.draft) } : saved;
    },
  };
}

function sealedSubmissions(submissions: Submissions, { seal, open }: Sealer): Submissions {
  const opened = <S extends StoredSubmission | undefined>(stored: S): S =>
    stored && { ...stored, content: withPhone(stored.content, open) };
  return {
    ...submissions,
    async record(entry) {
      const sealed = { ...entry.submission, content: withPhone(entry.submission.content, seal) };
      const result = await submissions.record({ ...entry, submission: sealed });
      if (result.outcome === 'recorded') return { ...result, submission: entry.submission };
      return 'submission' in result ? { ...result, submission: opened(result.submission) } : result;
    },
    async findRepeat(personId, key) {
      const repeat = await submissions.findRepeat(personId, key);
      return repeat && { ...repeat, submission: opened(repeat.submission) };
    },
    find: async (id) => opened(await submissions.find(id)),
    findByCode: async (code) => opened(await submissions.findByCode(code)),
    ofPerson: async (personId) => (await submissions.ofPerson(personId)).map(opened),
    withinUnits: async (scopes, page) => (await submissions.withinUnits(scopes, page)).map(opened),
  };
}

/** A state holds the last lines of a talk, and people write their numbers into any line: it is sealed whole. */
function sealedConversations(conversations: Conversations, { seal, open }: Sealer): Conversations {
  return {
    ...conversations,
    async find(personId) {
      const found = await conversations.find(personId);
      const state =
        typeof found.state === 'string' ? (JSON.parse(open(found.state)) as unknown) : found.state;
      return { ...found, state };
    },
    record(turn) {
      const draft = turn.draft && { ...turn.draft, content: withTypedPhone(turn.draft.content, seal) };
      const handOver = turn.handOver && withSealedContext(turn.handOver, seal);
      return conversations.record({ ...turn, draft, handOver, state: seal(JSON.stringify(turn.state)) });
    },
  };
}

function withPhone(content: Submission, change: (phone: string) => string): Submission {
  return { ...content, author: { ...content.author, phone: change(content.author.phone) } };
}

function withTypedPhone(content: DraftContent, change: (phone: string) => string): DraftContent {
  const phone = content.author?.phone;
  return phone === undefined ? content : { ...content, author: { ...content.author, phone: change(phone) } };
}
