import { Readable } from 'node:stream';
import {
  AppError,
  commendationQuery,
  getCommendation,
  getCommendationDocument,
  type Commendation,
  type CommendationQuery,
  type Programme,
} from '@sang-kien/shared';
import { Router } from 'express';
import type { Person } from '../services/ports.ts';
import { commendationTexts as texts } from '../texts/commendation.ts';
import { bind, personOf } from './bind.ts';
import { sendFile } from './send-file.ts';

export type CommendationParts = {
  list: (person: Person, asked: CommendationQuery) => Promise<Commendation>;
  makeDocx: (paper: {
    list: Commendation;
    of: CommendationQuery['of'];
    programmeName: string;
  }) => Promise<Uint8Array>;
  programme: Pick<Programme, 'name'>;
  /** Notes that somebody takes the names of a place. */
  noteDownload: (person: Person, taken: { scopeId: string; of: CommendationQuery['of'] }) => Promise<void>;
};

/** For officials: whom to commend, on the screen and on paper. */
export function commendationRoutes({ list, makeDocx, programme, noteDownload }: CommendationParts): Router {
  const router = Router();
  bind(router, getCommendation, ({ person, query }) => list(person, query));
  router.get(getCommendationDocument.path, async (request, response) => {
    const asked = readQuery(request.query);
    const person = personOf(response);
    const found = await list(person, asked);
    const bytes = await makeDocx({ list: found, of: asked.of, programmeName: programme.name });
    const name = texts.fileName(asked.of, texts.fileTime(found), found.scope.name);
    await noteDownload(person, { scopeId: found.scope.scopeId, of: asked.of });
    const type = getCommendationDocument.givesFile;
    await sendFile(response, { name, type, bytes: bytes.length, stream: Readable.from([bytes]) });
  });
  return router;
}

function readQuery(query: unknown): CommendationQuery {
  const parsed = commendationQuery.safeParse(query);
  if (parsed.success) return parsed.data;
  throw new AppError('malformed', 'Dữ liệu gửi lên thiếu hoặc chưa đúng.');
}
