import { findUnit, type Programme } from '@sang-kien/shared';
import type { SeedDossier, SeedEvent, SeedFacts } from './events.ts';
import type { SeedAuthor } from './authors.ts';

/** How a row of a person, a dossier, its ledger looks; the members are the columns of the tables. */
export type SeedSecrets = { seal(text: string): string; authorKey(author: SeedAuthor['content']): string };
export type SealedAuthor = { phone: string; key: string };

export function personRow({ personId, since, content }: SeedAuthor, { phone }: SealedAuthor) {
  return { id: personId, name: content.fullName, phone, created_at: since, signed_in_at: since };
}

export function submissionRow(
  { facts, dossier, at }: { facts: SeedFacts; dossier: SeedDossier; at: number },
  { id, version }: Programme,
  sealed: SealedAuthor,
) {
  const { content } = dossier;
  return {
    id: facts.id,
    code: dossier.code,
    person_id: dossier.author.personId,
    idempotency_key: facts.id,
    body_hash: 'seed',
    state: dossier.state,
    submitted_at: at,
    submitted_phase: facts.phase,
    qualified_phase: facts.qualifiedPhase,
    flags_json: JSON.stringify(dossier.flags),
    programme_id: id,
    programme_version: version,
    unit_id: facts.place.unit.id,
    superior_unit_id: findUnit(facts.place.unit.id)?.parentId ?? facts.place.unit.id,
    grassroots_key: facts.place.baseUnion.key,
    target_group: facts.group,
    content_json: JSON.stringify({ ...content, author: { ...content.author, phone: sealed.phone } }),
    version: dossier.version,
    author_key: sealed.key,
  };
}

/** The ledger's row of an event: what happened, and where and as what the dossier counts from then on. */
export function entryRow(event: SeedEvent) {
  return { ...happened(event), ...counted(event.facts) };
}

function happened(event: SeedEvent) {
  const { at, facts } = event;
  const base = { submission_id: facts.id, at };
  if (event.kind === 'submitted') {
    const by = { actor: 'author', actor_person_id: event.dossier.author.personId };
    const plain = { reason: null, exclusion: null, steps_json: null };
    return { ...base, from_state: null, to_state: 'submitted', ...by, ...plain };
  }
  const { from, to, actor, reason, exclusion, steps } = event.step;
  const asked = { reason, exclusion, steps_json: steps.length > 0 ? JSON.stringify(steps) : null };
  return { ...base, from_state: from, to_state: to, actor, actor_person_id: null, ...asked };
}

function counted({ place, group, benefitVnd, phase, qualifiedPhase }: SeedFacts) {
  return {
    unit_id: place.unit.id,
    grassroots_key: place.baseUnion.key,
    target_group: group,
    benefit_vnd: benefitVnd,
    submitted_phase: phase,
    qualified_phase: qualifiedPhase,
  };
}
