import { problemOf, type Described, type Operation, type Parameter } from './openapi-operation.ts';

/** What no schema of ours describes: the tus protocol, webhooks of others, and signs of health. */

const header = (name: string, required: boolean, schema: Described = { type: 'string' }): Parameter => ({
  name,
  in: 'header',
  required,
  schema,
});
const id: Parameter = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const version = header('Tus-Resumable', true, { const: '1.0.0' });
const signedIn = [{ session: [] }];
const answer = (description: string): Described => ({ description });

type Handmade = { summary: string; parameters: Parameter[]; responses: Record<string, Described> };
const tus = (operationId: string, { summary, parameters, responses }: Handmade): Operation => ({
  operationId,
  summary,
  tags: ['evidence'],
  security: signedIn,
  parameters,
  responses: { ...responses, 401: problemOf('unauthenticated'), default: problemOf('A refusal') },
});

const evidence = {
  post: tus('postEvidence', {
    summary:
      'Announce an upload (tus 1.0.0, creation); metadata: filename, filetype, dossier (its code, when its unit asked for evidence)',
    parameters: [
      version,
      header('Upload-Length', true, { type: 'integer', minimum: 1 }),
      header('Upload-Metadata', true),
    ],
    responses: {
      201: answer('Announced; Location names the upload'),
      409: problemOf('too_many: the draft has all the files that it may have'),
      413: problemOf('too_big'),
      415: problemOf('wrong_type'),
      422: problemOf('empty'),
    },
  }),
};

const oneEvidence = {
  get: tus('getEvidence', {
    summary: 'The stored bytes: for the owner, and for officials whose unit covers the dossier',
    parameters: [id],
    responses: {
      200: {
        description: 'The file',
        content: { 'application/octet-stream': { schema: { type: 'string' } } },
      },
      404: problemOf('not_found'),
    },
  }),
  head: tus('headEvidence', {
    summary: 'How much of an upload has come (Upload-Offset)',
    parameters: [id, version],
    responses: { 200: answer('Upload-Offset and Upload-Length') },
  }),
  patch: tus('patchEvidence', {
    summary: 'Send the next part; with the last byte the content is looked at',
    parameters: [id, version, header('Upload-Offset', true, { type: 'integer', minimum: 0 })],
    responses: {
      204: answer('Taken; Upload-Offset says how far'),
      409: problemOf('conflict: the upload stands at another offset'),
      415: problemOf('renamed: the content is not what the name says'),
      422: problemOf('cut_off'),
    },
  }),
  delete: tus('deleteEvidence', {
    summary: 'Remove a file that is not part of a dossier yet',
    parameters: [id],
    responses: { 204: answer('Removed'), 404: problemOf('not_found') },
  }),
};

/** Paths that stand beside `/api/v1`. */
const outside = (operations: Described): Described => ({ servers: [{ url: '/' }], ...operations });

const hook = (operationId: string, summary: string, signature: string): Operation => ({
  operationId,
  summary,
  tags: ['webhooks'],
  security: [],
  parameters: [header(signature, true)],
  requestBody: { required: true, content: { 'application/json': { schema: { type: 'object' } } } },
  responses: {
    200: answer('Recorded, to be worked later; a repeat changes nothing'),
    default: problemOf('A refusal'),
  },
});

const sign = (operationId: string, summary: string): Operation => ({
  operationId,
  summary,
  tags: ['health'],
  security: [],
  responses: { 200: answer('Well'), default: problemOf('Not well') },
});

export const handWritten: Record<string, Described> = {
  '/evidence': evidence,
  '/evidence/{id}': oneEvidence,
  '/webhooks/zalo': outside({
    post: hook('postWebhooksZalo', 'Events of the Official Account, signed by Zalo', 'X-ZEvent-Signature'),
  }),
  '/webhooks/mini-app': outside({
    post: hook(
      'postWebhooksMiniApp',
      'Consent withdrawn in the Mini App, signed by Zalo',
      'X-ZEvent-Signature',
    ),
  }),
  '/healthz': outside({ get: sign('getHealthz', 'Whether the process lives') }),
  '/readyz': outside({ get: sign('getReadyz', 'Whether it can serve: the database answers') }),
};
