import {
  AppError,
  findUnit,
  judgeSubmission,
  makeDossierCode,
  type Judgement,
  type Programme,
  type Submission,
  type Verdict,
} from '@sang-kien/shared';
import { canonicalHash } from './canonical.ts';
import { isImportKey } from './import-key.ts';
import { grassrootsKeyOf } from './new-entry.ts';
import type {
  AuthorKey,
  Clock,
  Ids,
  Notice,
  Person,
  RecordSubmission,
  StoredSubmission,
  Submissions,
} from './ports.ts';

const CODE_ATTEMPTS = 5;

/** What the judge refused, with its whole verdict. */
export class RefusedSubmission extends AppError {
  readonly verdict: Verdict;

  constructor(verdict: Verdict) {
    super('refused', 'Hồ sơ chưa nộp được. Bạn vui lòng xem từng mục bên dưới.', verdict.problems);
    this.verdict = verdict;
  }
}

/** The same initiative is there already; see `isTwin`. */
export class TwinSubmission extends AppError {
  readonly dossierCode: string;

  constructor(dossierCode: string) {
    super('conflict', `Đã có hồ sơ ${dossierCode} cùng tác giả, cùng tên sáng kiến.`);
    this.dossierCode = dossierCode;
  }
}

export type SubmitDeps = {
  submissions: Submissions;
  programme: Programme;
  clock: Clock;
  ids: Ids;
  authorKey: AuthorKey;
  random: (below: number) => number;
  /** Tells the outbox and those who follow the ledger that there is something new. */
  onRecorded: () => void;
  isTwin?: RecordSubmission['isTwin'];
};

/**
 * Takes a submission: judged again whatever a client says, recorded once per key with everything that follows
 * from it. The same key and body give the same dossier, also when the gate has closed meanwhile.
 * Refusals: 'refused' with every problem, 'conflict' for another body under a used key and for a twin.
 */
export function createSubmit(deps: SubmitDeps) {
  return async (person: Person, idempotencyKey: string, body: unknown): Promise<StoredSubmission> => {
    const bodyHash = canonicalHash(body);
    const at = deps.clock.now();
    const judgement = judgeSubmission(body, deps.programme, at);
    if (!judgement.submission) {
      const repeat = await deps.submissions.findRepeat(person.id, idempotencyKey);
      if (repeat) return repeat.bodyHash === bodyHash ? repeat.submission : refuseOtherBody();
      throw new RefusedSubmission(judgement);
    }
    const submission = toStored(deps, { person, judgement, content: judgement.submission, at });
    return record(deps, { submission, idempotencyKey, bodyHash });
  };
}

type Entry = { submission: StoredSubmission; idempotencyKey: string; bodyHash: string };

async function record(
  deps: SubmitDeps,
  { submission, idempotencyKey, bodyHash }: Entry,
): Promise<StoredSubmission> {
  for (let attempt = 0; attempt < CODE_ATTEMPTS; attempt += 1) {
    const coded = { ...submission, code: makeDossierCode(deps.random) };
    const authorKey = deps.authorKey(submission.content.author);
    const keys = { idempotencyKey, bodyHash, authorKey, isTwin: deps.isTwin };
    const entry = { submission: coded, ...keys, ...consequences(coded, idempotencyKey) };
    const result = await deps.submissions.record(entry);
    switch (result.outcome) {
      case 'recorded':
        deps.onRecorded();
        return result.submission;
      case 'repeat':
        return result.submission;
      case 'other_body':
        return refuseOtherBody();
      case 'files_missing':
        throw filesMissing();
      case 'twin':
        throw new TwinSubmission(result.code);
      case 'code_taken':
        continue;
    }
  }
  throw new Error('no free dossier code found');
}

function toStored(
  { programme, ids }: SubmitDeps,
  entry: { person: Person; judgement: Judgement; content: Submission; at: Date },
): StoredSubmission {
  const { unitId } = entry.content.workplace;
  return {
    id: ids(),
    code: '',
    personId: entry.person.id,
    state: 'submitted',
    submittedAt: entry.at,
    submittedPhase: entry.judgement.submittedPhase!,
    qualifiedPhase: entry.judgement.qualifiedPhase,
    flags: entry.judgement.flags,
    programmeId: programme.id,
    programmeVersion: programme.version,
    unitId,
    superiorUnitId: findUnit(unitId)?.parentId ?? unitId,
    content: entry.content,
    version: 1,
  };
}

/** The submitter has a receipt at once; officials are told from the ledger, so that nobody here waits for it. */
function consequences(
  submission: StoredSubmission,
  idempotencyKey: string,
): Pick<RecordSubmission, 'notices' | 'grassrootsKey' | 'draftId'> {
  const { code, content, personId } = submission;
  const grassrootsKey = grassrootsKeyOf(submission);
  // The one who imports hears once of all rows.
  if (isImportKey(idempotencyKey)) return { notices: [], grassrootsKey, draftId: null };
  const receipt: Notice = {
    fact: {
      kind: 'receipt',
      payload: { code, title: content.initiative.title, phase: submission.submittedPhase },
    },
    subject: code,
    to: { personId },
  };
  return { notices: [receipt], grassrootsKey, draftId: idempotencyKey };
}

function refuseOtherBody(): never {
  throw new AppError(
    'conflict',
    'Hồ sơ này đã được nộp trước đó với nội dung khác. Bạn vui lòng mở “Hồ sơ của tôi” để xem.',
  );
}

/** Evidence that a dossier names and that is not there, or not whole yet. */
export function filesMissing(): AppError {
  const message = 'Có tệp minh chứng chưa tải lên xong. Bạn vui lòng chờ tải xong hoặc chọn lại tệp.';
  return new AppError('refused', message, [{ code: 'invalid', field: 'evidence.fileIds', message }]);
}
