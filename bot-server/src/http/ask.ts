import { askQuestion, askSupport, type Programme } from '@sang-kien/shared';
import { Router } from 'express';
import type { NoteUnanswered } from '../services/note-unanswered.ts';
import type { Clock } from '../services/ports.ts';
import { bind } from './bind.ts';

type Deps = { programme: Programme; clock: Clock; noteUnanswered: NoteUnanswered };

/** The app asks here; the chat, which has words of its own, asks the rules themselves. */
export function askRoutes({ programme, clock, noteUnanswered }: Deps): Router {
  const router = Router();
  bind(router, askQuestion, async ({ body: { question } }) => {
    const context = { programme, at: clock.now(), place: 'app' } as const;
    const { nearest, ...answer } = askSupport(question, context);
    if (answer.topic === 'none') await noteUnanswered(question, nearest);
    return answer;
  });
  return router;
}
