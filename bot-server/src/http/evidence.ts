import { AppError } from '@sang-kien/shared';
import { Router, type Request, type RequestHandler, type Response } from 'express';
import { finishEvidence } from '../services/evidence-finish.ts';
import type { EvidenceFile, Log, Person } from '../services/ports.ts';
import { sendEvidence } from './evidence-download.ts';
import { createTus, TUS_VERSION, type TusServices } from './evidence-tus.ts';

export type EvidenceRoutes = TusServices & {
  log: Log;
  /** Lets only signed-in persons through and puts the person into `res.locals.person`. */
  requirePerson: RequestHandler;
  /** Whether a person may read a file: the owner as long as its dossier is theirs, an official whose unit covers it. */
  mayReadFile: (person: Person, file: EvidenceFile) => Promise<boolean>;
  /** Notes that somebody else than the owner takes the bytes. */
  noteDownload: (person: Person, file: EvidenceFile) => Promise<void>;
};

/**
 * Evidence: resumable uploads by tus 1.0.0, and the stored bytes. To be mounted at `EVIDENCE_PATH`, before any
 * body parser; refusals are AppErrors for the error handler behind it.
 */
export function evidenceRoutes(routes: EvidenceRoutes): Router {
  const router = Router();
  const tus = createTus(routes);
  router.use(announceProtocol(routes.limits.fileBytes));
  router.options(['/', '/:id'], (req, res) => tus(req, res, ''));
  router.use(routes.requirePerson);
  router.post('/', (req, res) => tus(req, res, personOf(res).id));
  router.head('/:id', async (req, res) => {
    await finishLate(routes, await ownFile(routes, req, res));
    await tus(req, res, personOf(res).id);
  });
  router.patch('/:id', async (req, res) => {
    await ownFile(routes, req, res);
    await tus(req, res, personOf(res).id);
  });
  router.delete('/:id', async (req, res) => {
    const file = await ownFile(routes, req, res);
    if (!(await routes.files.remove(file.id, file.personId))) throw notFound();
    await routes.disk.remove(file.id);
    routes.log.info({ file: file.id }, 'evidence removed by its owner');
    res.status(204).end();
  });
  router.get('/:id', (req, res) => download(routes, req, res));
  return router;
}

function announceProtocol(maxBytes: number): RequestHandler {
  return (_req, res, next) => {
    res.setHeader('Tus-Resumable', TUS_VERSION);
    res.setHeader('Tus-Version', TUS_VERSION);
    res.setHeader('Tus-Max-Size', maxBytes);
    next();
  };
}

async function download(routes: EvidenceRoutes, req: Request, res: Response): Promise<void> {
  const person = personOf(res);
  const file = await routes.files.find(idOf(req));
  if (!file || file.type === null || !(await routes.mayReadFile(person, file))) throw notFound();
  const stored = await routes.disk.read(file.id);
  if (!stored) throw notFound();
  if (file.personId !== person.id) await routes.noteDownload(person, file);
  await sendEvidence(res, file, stored);
}

/** An upload whose last byte came just before a restart has not been looked at yet. */
async function finishLate(routes: EvidenceRoutes, file: EvidenceFile): Promise<void> {
  if (file.type === null && (await routes.disk.bytesOf(file.id)) === file.bytes) {
    await finishEvidence(routes, file.id);
  }
}

/** The upload that the address names, if it is this person's; to anybody else it does not exist. */
async function ownFile(routes: EvidenceRoutes, req: Request, res: Response): Promise<EvidenceFile> {
  const person = personOf(res);
  const file = await routes.files.find(idOf(req));
  if (file?.personId !== person.id || !(await routes.mayReadFile(person, file))) throw notFound();
  return file;
}

function idOf(req: Request): string {
  return String(req.params['id']);
}

function personOf(res: Response): Person {
  return res.locals['person'] as Person;
}

function notFound(): AppError {
  return new AppError('not_found', 'Không tìm thấy tệp này.');
}
