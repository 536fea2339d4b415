import { PassThrough, Readable } from 'node:stream';
import { AppError } from '@sang-kien/shared';
import { Server, type DataStore, type Upload } from '@tus/server';
import type { Request as HttpRequest, Response as HttpResponse } from 'express';
import { beginEvidence, type EvidenceLimits } from '../services/evidence-begin.ts';
import type { EvidenceDisk } from '../services/evidence-disk.ts';
import { finishEvidence } from '../services/evidence-finish.ts';
import type { EvidenceFiles, Ids, SystemClock } from '../services/ports.ts';
import { tusError } from './evidence-tus-error.ts';

/** Where evidence stands below the server's address; also the start of every upload's `Location`. */
export const EVIDENCE_PATH = '/api/v1/evidence';
export const TUS_VERSION = '1.0.0';

/** Headers of the tus protocol that a page on another origin sends and reads; for the CORS rule. */
export const tusHeaders = {
  sent: ['Tus-Resumable', 'Upload-Length', 'Upload-Offset', 'Upload-Metadata', 'X-Requested-With'],
  read: [
    'Location',
    'Tus-Resumable',
    'Tus-Version',
    'Tus-Extension',
    'Tus-Max-Size',
    'Upload-Offset',
    'Upload-Length',
  ],
} as const;

const passedOn = [
  'tus-resumable',
  'upload-length',
  'upload-defer-length',
  'upload-offset',
  'upload-metadata',
  'upload-concat',
  'content-type',
  'content-length',
];

export type TusServices = {
  files: EvidenceFiles;
  disk: EvidenceDisk & { uploads: DataStore };
  limits: EvidenceLimits;
  clock: SystemClock;
  ids: Ids;
  /** The dossier of this person that an upload names because its unit asked for evidence; gives its id. */
  dossierFor: (personId: string, code: string) => Promise<string>;
};
type Exchange = { personId: string; refusal?: unknown };

/**
 * The tus protocol over our services. Returns a handler that lets tus answer a request of a person; every
 * refusal, tus's own included, is thrown as an AppError for the error handler to write.
 */
export function createTus(services: TusServices) {
  const exchanges = new WeakMap<Request, Exchange>();
  const server = new Server({
    path: EVIDENCE_PATH,
    relativeLocation: true,
    datastore: services.disk.uploads,
    namingFunction: () => services.ids(),
    onUploadCreate: (request, upload) => begin(services, upload, exchanges.get(request)!.personId),
    onUploadFinish: async (_request, { id }) => {
      await finishEvidence(services, id);
      return {};
    },
    onResponseError: (request, error) => {
      exchanges.get(request)!.refusal = error;
      return undefined;
    },
  });
  return async (req: HttpRequest, res: HttpResponse, personId: string): Promise<void> => {
    const exchange: Exchange = { personId };
    const incoming = toWebRequest(req);
    exchanges.set(incoming.request, exchange);
    try {
      const answer = await server.handleWeb(incoming.request);
      if (answer.status >= 400) throw tusError(exchange.refusal, answer.status);
      write(res, answer);
    } finally {
      incoming.release();
    }
  };
}

async function begin(services: TusServices, { id, size, metadata }: Upload, personId: string) {
  if (size === undefined) throw new AppError('malformed', 'Yêu cầu tải tệp thiếu độ dài của tệp.');
  const mediaType = metadata?.filetype ?? '';
  const dossier = metadata?.['dossier'];
  const forSubmissionId = dossier ? await services.dossierFor(personId, dossier) : undefined;
  const named = { id, personId, name: metadata?.filename ?? '', mediaType, bytes: size };
  const announced = { ...named, ...(forSubmissionId && { forSubmissionId }) };
  const file = await beginEvidence(services, announced);
  return { metadata: { filename: file.name, filetype: mediaType } };
}

/**
 * The request as tus takes it, with the headers of the protocol only. `release` lets go of the body and reads
 * what tus left of it, so that the person's device gets to see an early refusal.
 */
function toWebRequest(req: HttpRequest): { request: Request; release: () => void } {
  const headers = new Headers(
    passedOn.flatMap((name) => (typeof req.headers[name] === 'string' ? [[name, req.headers[name]]] : [])),
  );
  const url = new URL(req.originalUrl, 'http://localhost');
  if (req.method !== 'POST' && req.method !== 'PATCH') {
    if (req.method === 'DELETE') headers.set('tus-resumable', TUS_VERSION);
    return { request: new Request(url, { method: req.method, headers }), release: () => req.resume() };
  }
  const body = new PassThrough();
  req.pipe(body);
  const broken = () => req.readableEnded || body.destroy(new Error('the connection broke off'));
  req.once('error', broken).once('close', broken);
  const release = () => {
    req.unpipe(body).resume();
    body.destroy();
  };
  body.on('error', () => req.resume());
  const init = { method: req.method, headers, body: Readable.toWeb(body), duplex: 'half' };
  return { request: new Request(url, init as RequestInit), release };
}

/** Cross-origin headers are the server's own business, not tus's. */
function write(res: HttpResponse, answer: Response): void {
  res.status(answer.status);
  for (const [name, value] of answer.headers) {
    if (!/^(access-control-|content-type$)/.test(name)) res.setHeader(name, value);
  }
  res.end();
}
