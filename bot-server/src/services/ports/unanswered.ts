import type { SupportTopic } from '@sang-kien/shared';

/** A question that the support bot did not understand, without anything that tells who asked. */
export type UnansweredQuestion = {
  text: string;
  /** Topics that were offered instead, the nearest first. */
  nearest: readonly SupportTopic[];
  /** How often it was asked, in whichever spelling. */
  times: number;
  lastAt: Date;
};

export type Unanswered = {
  /** Counts a question that is scrubbed already. When too many are kept, the seldom and long ago asked go. */
  note(question: Pick<UnansweredQuestion, 'text' | 'nearest'> & { at: Date }): Promise<void>;
  /** Most asked first; spellings that differ only in marks, capitals and signs are one, named as most wrote it. */
  list(limit: number): Promise<UnansweredQuestion[]>;
  /** Forgets what was last asked before an instant; gives how many. */
  forgetBefore(date: Date): Promise<number>;
};
