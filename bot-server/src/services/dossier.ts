import { actionsOn, AppError, hasRight, readDossierCode, type DossierAction } from '@sang-kien/shared';
import { actsAs, isAuthor } from './dossier-actors.ts';
import { heldDossiers, holdsDossier } from './held-dossiers.ts';
import { grassrootsKeyOf } from './new-entry.ts';
import type {
  EvidenceFile,
  Officials,
  Person,
  StoredSubmission,
  Submissions,
  TimelineEntry,
} from './ports.ts';
import { covers, scopesOf } from './rights.ts';

export type Dossier = {
  submission: StoredSubmission;
  timeline: TimelineEntry[];
  files: EvidenceFile[];
  /** What the person for whom it was opened may do about it now. */
  actions: DossierAction[];
};
export type DossierService = {
  /** One dossier: the person's own (`heldDossiers`), or one within their units. Anything else is 'not_found', so that codes cannot be fished for. */
  open(person: Person, code: string): Promise<Dossier>;
  mine(person: Person): Promise<StoredSubmission[]>;
  /** Whether a person may read the bytes of a file of evidence. */
  mayReadFile(person: Person, file: EvidenceFile): Promise<boolean>;
};

export function createDossierService(deps: {
  submissions: Submissions;
  officials: Officials;
}): DossierService {
  async function maySee(person: Person, submission: StoredSubmission): Promise<boolean> {
    if (await holdsDossier(deps, person, submission)) return true;
    const posts = await deps.officials.rolesOf(person.id);
    const scopes = scopesOf(posts.filter(({ role }) => hasRight(role, 'read_dossiers')));
    return covers(scopes, submission, grassrootsKeyOf(submission));
  }

  /** Posts give nothing about one's own dossier, and whoever looks at theirs is not made to wait for them. */
  async function actionsFor(person: Person, submission: StoredSubmission): Promise<DossierAction[]> {
    const posts = isAuthor(person, submission) ? [] : await deps.officials.rolesOf(person.id);
    const holdsIt = await holdsDossier(deps, person, submission);
    return actionsOn(submission.state, actsAs(person, submission, { posts, holdsIt }));
  }

  return {
    async open(person, typedCode) {
      const reading = readDossierCode(typedCode);
      if (!reading.ok) throw new AppError('not_found', reading.message);
      const submission = await deps.submissions.findByCode(reading.code);
      if (!submission || !(await maySee(person, submission))) throw noSuchDossier();
      const { fileIds } = submission.content.evidence;
      const [timeline, files, actions] = await Promise.all([
        deps.submissions.timeline(submission.id),
        fileIds.length > 0 ? deps.submissions.files(submission.id) : [],
        actionsFor(person, submission),
      ]);
      // A file that a later version left out stays with the version that had it.
      return { submission, timeline, files: files.filter(({ id }) => fileIds.includes(id)), actions };
    },
    mine: async (person) => heldDossiers(deps, person, await deps.submissions.ofPerson(person.id)),
    async mayReadFile(person, file) {
      if (file.submissionId === null) return file.personId === person.id;
      const submission = await deps.submissions.find(file.submissionId);
      return submission !== undefined && maySee(person, submission);
    },
  };
}

function noSuchDossier(): AppError {
  return new AppError('not_found', 'Không tìm thấy hồ sơ có mã này trong các hồ sơ của bạn.');
}
