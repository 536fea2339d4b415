import { askQuestion, askSupport, understandQuestion, type Programme } from '@sang-kien/shared';
import { Router } from 'express';
import type { NoteUnanswered } from '../services/note-unanswered.ts';
import type { Clock } from '../services/ports.ts';
import { bind } from './bind.ts';

type Deps = { programme: Programme; clock: Clock; noteUnanswered: NoteUnanswered };

export function askRoutes({ programme, clock, noteUnanswered }: Deps): Router {
  const router = Router();
  bind(router, askQuestion, async ({ body: { question } }) => {
    const answer = askSupport(question, { programme, at: clock.now() });
    if (answer.topic === 'none') await noteUnanswered(question, understandQuestion(question).nearest);
    return answer;
  });
  return router;
}
