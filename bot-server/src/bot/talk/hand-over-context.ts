import { findUnit, foldForSearch, parsePhone, type DraftContent } from '@sang-kien/shared';
import { heldDossiers } from '../../services/held-dossiers.ts';
import { unitNameOf } from '../../services/new-entry.ts';
import type { HandOverContext, StoredSubmission } from '../../services/ports.ts';
import { handOverTexts } from '../../texts/bot/hand-over.ts';
import { submissionTexts } from '../../texts/bot/submission.ts';
import { nextQuestion, placeOf } from '../submission/progress.ts';
import { questionOf } from '../submission/questions.ts';
import { hasAnswers } from './buttons.ts';
import { readChatState, type ChatState } from './chat-state.ts';
import { withLines } from './lines.ts';
import type { Talk } from './talk.ts';

type Known = { context: HandOverContext; unitId: string | undefined; grassrootsKey: string };

/** What an official needs to take a talk over, from the draft, else from the newest dossier. */
export async function contextOf(talk: Talk): Promise<Known> {
  const { deps, scene } = talk;
  const entered = await deps.submissions.ofPerson(scene.person.id);
  const [newest] = await heldDossiers(deps, scene.person, entered);
  const { unitId, unitName, grassrootsUnion } = workplaceInDraft(talk) ?? workplaceOf(newest);
  const context: HandOverContext = {
    ...whoAsks(talk, newest),
    unitName: unitName ?? null,
    grassrootsUnion: grassrootsUnion ?? null,
    code: newest?.code ?? null,
    draftStep: draftStepOf(talk),
    channel: scene.person.oaUserId === null ? 'messenger' : 'zalo',
    lines: toSaid(withLines(talk, [])),
  };
  return { context, unitId, grassrootsKey: foldForSearch(grassrootsUnion ?? '') };
}

/** The last lines of a stored talk, in whose shape ever it lies. @throws ZodError when it is none */
export function saidLines(state: unknown): HandOverContext['lines'] {
  return toSaid(readChatState(state).lines);
}

function toSaid(lines: ChatState['lines']): HandOverContext['lines'] {
  return lines.map((line) => ({ ...line, at: new Date(line.at) }));
}

type Workplace = { unitId?: string; unitName?: string | undefined; grassrootsUnion?: string | undefined };

function workplaceInDraft({ context }: Talk): Workplace | undefined {
  const { unitId, unitOther, grassrootsUnion } = context.content.workplace ?? {};
  const unit = findUnit(unitId);
  if (!unit) return undefined;
  const unitName = (unit.needsUnitOther ? unitOther : undefined) ?? unit.name;
  return { unitId: unit.id, unitName, grassrootsUnion };
}

function workplaceOf(newest: StoredSubmission | undefined): Workplace {
  if (!newest) return {};
  const { grassrootsUnion } = newest.content.workplace;
  return { unitId: newest.unitId, unitName: unitNameOf(newest), grassrootsUnion };
}

function whoAsks({ scene, context }: Talk, newest: StoredSubmission | undefined) {
  const { name, phone } = scene.person;
  const typed = authorWhoChats(context.content);
  const handedIn = authorWhoChats(newest?.content);
  return {
    personName: name ?? (typed.fullName || handedIn.fullName) ?? null,
    phone: phone ?? parsePhone(typed.phone ?? '') ?? parsePhone(handedIn.phone ?? ''),
  };
}

type Authored = Pick<DraftContent, 'submittedBy' | 'author'>;

/** The author is the person who chats, unless a union submits on the author's behalf. */
function authorWhoChats(content: Authored | undefined): NonNullable<DraftContent['author']> {
  return content?.submittedBy === 'union' ? {} : (content?.author ?? {});
}

function draftStepOf(talk: Talk): string | null {
  if (!hasAnswers(talk)) return null;
  const { asking, passed } = talk.state;
  const standing = asking === null || asking === 'review' ? null : questionOf(asking);
  const question = standing ?? nextQuestion(talk.context, passed);
  if (question === null) return handOverTexts.draftFull;
  const { index, count, step } = placeOf(question);
  return submissionTexts.place(index, count, step);
}
