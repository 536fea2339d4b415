import { AppError, readDossierCode } from '@sang-kien/shared';
import { grassrootsKeyOf } from './new-entry.ts';
import type {
  EvidenceFile,
  Officials,
  PageMark,
  Person,
  StoredSubmission,
  Submissions,
  TimelineEntry,
} from './ports.ts';
import { covers, scopesOf } from './rights.ts';

export type Dossier = { submission: StoredSubmission; timeline: TimelineEntry[]; files: EvidenceFile[] };
export type DossierPage = { submissions: StoredSubmission[]; next: PageMark | null };
export type DossierService = {
  /** One dossier: the person's own, or one within their units. Anything else is 'not_found', so that codes cannot be fished for. */
  open(person: Person, code: string): Promise<Dossier>;
  mine(person: Person): Promise<StoredSubmission[]>;
  /** Whether a person may read the bytes of a file of evidence. */
  mayReadFile(person: Person, file: EvidenceFile): Promise<boolean>;
  /**
   * Newest dossiers of an official's units, a page at a time; `next` is where the following page starts.
   * Refuses with 'forbidden' when the person is no official.
   */
  ofMyUnits(person: Person, before: PageMark | null): Promise<DossierPage>;
};

const PAGE = 50;

export function createDossierService(deps: {
  submissions: Submissions;
  officials: Officials;
}): DossierService {
  async function maySee(person: Person, submission: StoredSubmission): Promise<boolean> {
    if (submission.personId === person.id) return true;
    const scopes = scopesOf(await deps.officials.rolesOf(person.id));
    return covers(scopes, submission, grassrootsKeyOf(submission));
  }

  return {
    async open(person, typedCode) {
      const reading = readDossierCode(typedCode);
      if (!reading.ok) throw new AppError('not_found', reading.message);
      const submission = await deps.submissions.findByCode(reading.code);
      if (!submission || !(await maySee(person, submission))) throw noSuchDossier();
      const hasFiles = submission.content.evidence.fileIds.length > 0;
      const [timeline, files] = await Promise.all([
        deps.submissions.timeline(submission.id),
        hasFiles ? deps.submissions.files(submission.id) : [],
      ]);
      return { submission, timeline, files };
    },
    mine: (person) => deps.submissions.ofPerson(person.id),
    async mayReadFile(person, file) {
      if (file.personId === person.id) return true;
      if (file.submissionId === null) return false;
      const submission = await deps.submissions.find(file.submissionId);
      return submission !== undefined && maySee(person, submission);
    },
    async ofMyUnits(person, before) {
      const officials = await deps.officials.rolesOf(person.id);
      if (officials.length === 0)
        throw new AppError('forbidden', 'Trang này dành cho cán bộ công đoàn được mời.');
      const page = { before, limit: PAGE + 1 };
      const found = await deps.submissions.withinUnits(scopesOf(officials), page);
      const submissions = found.slice(0, PAGE);
      return { submissions, next: found.length > PAGE ? markOf(submissions.at(-1)!) : null };
    },
  };
}

function markOf({ submittedAt, id }: StoredSubmission): PageMark {
  return { submittedAt, id };
}

function noSuchDossier(): AppError {
  return new AppError('not_found', 'Không tìm thấy hồ sơ có mã này trong các hồ sơ của bạn.');
}
