import type { DraftContent, Submission } from '@sang-kien/shared';
import type {
  Draft,
  Drafts,
  People,
  Person,
  Storage,
  StoredSubmission,
  Submissions,
} from '../services/ports.ts';
import type { Sealer } from './sealer.ts';

/** The same storage, with phone numbers encrypted wherever they lie: person, draft and dossier. */
export function sealPhones(storage: Storage, sealer: Sealer): Storage {
  return {
    ...storage,
    people: sealedPeople(storage.people, sealer),
    drafts: sealedDrafts(storage.drafts, sealer),
    submissions: sealedSubmissions(storage.submissions, sealer),
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
    async meetInChat(sighting) {
      const met = await people.meetInChat(sighting);
      return { ...met, person: opened(met.person) };
    },
    savePhone: (id, phone) => people.savePhone(id, seal(phone)),
  };
}

function sealedDrafts(drafts: Drafts, { seal, open }: Sealer): Drafts {
  const opened = (draft: Draft): Draft => ({ ...draft, content: withTypedPhone(draft.content, open) });
  return {
    ...drafts,
    open: async (personId, freshId) => opened(await drafts.open(personId, freshId)),
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

function withPhone(content: Submission, change: (phone: string) => string): Submission {
  return { ...content, author: { ...content.author, phone: change(content.author.phone) } };
}

function withTypedPhone(content: DraftContent, change: (phone: string) => string): DraftContent {
  const phone = content.author?.phone;
  return phone === undefined ? content : { ...content, author: { ...content.author, phone: change(phone) } };
}
