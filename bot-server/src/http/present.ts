import {
  CONFEDERATION_NAME,
  findUnit,
  type DraftResponse,
  type EvidenceResponse,
  type PersonResponse,
  type ReceiptResponse,
  type SubmissionDetail,
  type SubmissionSummary,
} from '@sang-kien/shared';
import type { DraftWithFiles } from '../services/draft.ts';
import { unitNameOf } from '../services/new-entry.ts';
import type { Dossier } from '../services/dossier.ts';
import type { EvidenceFile, Official, Person, StoredSubmission } from '../services/ports.ts';

/** From what services return to what the contract says; the one place for it. */

export function presentPerson(person: Person, officials: readonly Official[]): PersonResponse {
  return { id: person.id, name: person.name, phone: person.phone, roles: officials.map(presentRole) };
}

export function presentRole({ unitId, role }: Official): PersonResponse['roles'][number] {
  return { unitId, unitName: unitName(unitId), role };
}

export function presentDraft({ draft, files }: DraftWithFiles): DraftResponse {
  return {
    id: draft.id,
    version: draft.version,
    updatedAt: draft.updatedAt?.toISOString() ?? null,
    updatedVia: draft.updatedVia,
    content: draft.content,
    files: files.map(presentFile),
  };
}

export function presentFile({ id, name, bytes, kind, type }: EvidenceFile): EvidenceResponse {
  return { id, name, bytes, kind, state: type === null ? 'uploading' : 'ready' };
}

export function presentReceipt(submission: StoredSubmission): ReceiptResponse {
  return {
    code: submission.code,
    state: submission.state,
    submittedAt: submission.submittedAt.toISOString(),
    submittedPhase: submission.submittedPhase,
    qualifiedPhase: submission.qualifiedPhase,
    flags: submission.flags,
  };
}

export function presentSummary(submission: StoredSubmission): SubmissionSummary {
  return {
    code: submission.code,
    title: submission.content.initiative.title,
    state: submission.state,
    submittedAt: submission.submittedAt.toISOString(),
    submittedPhase: submission.submittedPhase,
  };
}

export function presentDossier({ submission, timeline, files, actions }: Dossier): SubmissionDetail {
  return {
    ...presentReceipt(submission),
    programmeVersion: submission.programmeVersion,
    unitId: submission.unitId,
    unitName: unitNameOf(submission),
    unitUnsettled: findUnit(submission.unitId)?.needsUnitOther === true,
    superiorName:
      submission.superiorUnitId === submission.unitId ? null : unitName(submission.superiorUnitId),
    content: submission.content,
    files: files.map(presentFile),
    timeline: timeline.map(({ at, to, actor, reason, exclusion, steps }) => ({
      at: at.toISOString(),
      state: to,
      by: actor,
      reason,
      exclusion: exclusion as SubmissionDetail['timeline'][number]['exclusion'],
      steps,
    })),
    version: submission.version,
    actions,
  };
}

export function unitName(unitId: string): string {
  return findUnit(unitId)?.name ?? CONFEDERATION_NAME;
}
