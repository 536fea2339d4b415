import {
  closeHandOver,
  getHandOver,
  listHandOvers,
  replyToHandOver,
  type HandOverDetail,
  type HandOverSummary,
} from '@sang-kien/shared';
import { Router } from 'express';
import type { HandOverService, SeenHandOver } from '../services/hand-over.ts';
import type { HandOver } from '../services/ports.ts';
import { bind } from './bind.ts';
import { readMark, writeMark } from './page-mark.ts';

/** For officials: who asked for a person. */
export function handOverRoutes({ handOvers }: { handOvers: HandOverService }): Router {
  const router = Router();
  bind(router, listHandOvers, async ({ person, query }) => {
    const open = query.open === undefined ? null : query.open === '1';
    const mark = readMark(query.before);
    const before = mark && { openedAt: mark.at, id: mark.id };
    const page = await handOvers.ofMyUnits(person, { before, open });
    const next = page.next && writeMark({ at: page.next.openedAt, id: page.next.id });
    return { handOvers: page.handOvers.map(presentSummary), next };
  });
  bind(router, getHandOver, async ({ person, params }) =>
    presentDetail(await handOvers.open(person, params['id'] ?? '')),
  );
  bind(router, replyToHandOver, async ({ person, params, headers, body }) => {
    const words = { key: headers['idempotency-key'], text: body.text };
    return presentDetail(await handOvers.reply(person, params['id'] ?? '', words));
  });
  bind(router, closeHandOver, async ({ person, params }) =>
    presentDetail(await handOvers.close(person, params['id'] ?? '')),
  );
  return router;
}

function presentSummary({ id, openedAt, closedAt, context }: HandOver): HandOverSummary {
  const { personName, unitName, grassrootsUnion, draftStep } = context;
  return {
    id,
    openedAt: openedAt.toISOString(),
    closedAt: closedAt?.toISOString() ?? null,
    personName,
    unitName,
    grassrootsUnion,
    draftStep,
  };
}

function presentDetail({ handOver, closedByName, canReply, deliveries }: SeenHandOver): HandOverDetail {
  const { phone, code, channel, lines } = handOver.context;
  return {
    ...presentSummary(handOver),
    closedBy: closedByName,
    phone,
    code,
    channel,
    lines: lines.map(({ from, text, at, answerKey = '' }) => ({
      from,
      text,
      at: at.toISOString(),
      delivery: deliveries.get(answerKey) ?? null,
    })),
    canReply,
  };
}
