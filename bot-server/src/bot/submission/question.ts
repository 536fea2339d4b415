import type { DraftContent, Programme, StepId } from '@sang-kien/shared';
import type { EvidenceFile, Person, ReplyButton } from '../../services/ports.ts';
import type { Tap } from '../tap.ts';
import type { QuestionId } from './question-id.ts';

/** A choice under a bubble: what it is called and what it says when it is tapped. */
export type Choice = { title: string; tap: Tap };
/** What the bot says in one go: words and choices. How a channel shows them is decided at the very end. */
export type Bubble = { text: string; choices: readonly (Choice | Extract<ReplyButton, { open: string }>)[] };

/** What a question may look at. */
export type QuestionContext = {
  programme: Programme;
  now: Date;
  person: Person;
  content: DraftContent;
  files: readonly EvidenceFile[];
};

/** What a text says as an answer; whether it is a good one is judged afterwards, by the judge of `shared`. */
export type Reading =
  | { read: 'answer'; content: DraftContent }
  /** An optional question is left without an answer. */
  | { read: 'nothing'; content: DraftContent }
  | Unclear;
/** More is to be said first: which of several is meant, or that it could not be read. */
export type Unclear = {
  read: 'unclear';
  bubble: Bubble;
  /** The words were understood and this is the right reply: no side question or topic takes its place. */
  meant?: true;
  /** Words of this talk that the next typed answer is read together with. */
  remember?: string;
  /** The draft without an answer that was just taken back. */
  content?: DraftContent;
};

/** One question of the chat. All of it is pure: words and values in, words and values out. */
export type Question = {
  id: QuestionId;
  step: StepId;
  /** Dotted path in the draft; problems at or under it are problems of this answer. */
  field: string;
  /** What it is called in the summary and after “sửa”. */
  name: string;
  /** Other names that people use for it after “sửa”, folded for search. */
  aliases: readonly string[];
  /** `always`: in its turn. `on_request`: only after “sửa”. A function: in its turn when it says so. */
  asked: 'always' | 'on_request' | ((content: DraftContent) => boolean);
  required: boolean;
  /** Free words, which a side question may hide in; anything else is read strictly. */
  freeText: boolean;
  ask(context: QuestionContext): Bubble;
  /** Reads typed words. `text` is as typed; clean-up is the question's. */
  read(text: string, context: QuestionContext): Reading;
  /** Reads the value of a tapped choice, as `ask` (or an unclear reading) offered it. */
  choose?(value: string, context: QuestionContext): Reading;
  /** The answer as the summary shows it; null when there is none. */
  show(context: QuestionContext): string | null;
};
