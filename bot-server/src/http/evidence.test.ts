import { appendFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeEvidenceCause, type EvidenceCause } from '@sang-kien/shared';
import express, { type RequestHandler } from 'express';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { openEvidenceDisk } from '../files/evidence-disk.ts';
import { sampleDocx, sampleHeic, sampleJpeg, samplePdf, samplePng } from '../files/sample-files.test-data.ts';
import type { EvidenceFile, Person, Storage } from '../services/ports.ts';
import { dossierForEvidence } from '../services/own-dossier.ts';
import { finishEvidence } from '../services/evidence-finish.ts';
import { openSqliteStorage } from '../storage/sqlite.ts';
import { errorHandler } from './errors.ts';
import { EVIDENCE_PATH } from './evidence-tus.ts';
import { evidenceRoutes } from './evidence.ts';

const LIMITS = { files: 3, fileBytes: 1024 * 1024 };
let folder: string;
let storage: Storage;
let server: Server;
let base: string;
let worker: string;
let other: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evidence-'));
  await start();
  worker = await person('1001');
  other = await person('1002');
});
afterEach(async () => {
  await stop();
  await rm(folder, { recursive: true });
});

/** Who took the bytes of somebody else's file. */
let noted: string[];
async function start(): Promise<void> {
  let next = 0;
  const ids = () => `id-${process.hrtime.bigint()}-${(next += 1)}`;
  const clock = { now: () => new Date() };
  storage = await openSqliteStorage(join(folder, 'channel.sqlite'), ids, clock);
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const app = express();
  const requirePerson: RequestHandler = async (req, res, go) => {
    res.locals['person'] = await storage.people.find(String(req.headers['x-test-person']));
    go();
  };
  noted = [];
  const noteDownload = async (who: { id: string }) => void noted.push(who.id);
  const mayReadFile = async (who: Person, file: EvidenceFile) =>
    who.id === file.personId || who.name === 'official';
  const dossierFor = (personId: string, code: string) => dossierForEvidence(storage, personId, code);
  const disk = openEvidenceDisk(folder);
  const services = { files: storage.evidenceFiles, disk, limits: LIMITS, clock, ids, log };
  app.use(
    EVIDENCE_PATH,
    evidenceRoutes({ ...services, requirePerson, mayReadFile, noteDownload, dossierFor }),
  );
  app.use(errorHandler(log));
  server = await new Promise<Server>((done) => {
    const listening = app.listen(0, '127.0.0.1', () => done(listening));
  });
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function stop(): Promise<void> {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await storage.close();
}

async function person(zaloUserId: string, name: string | null = null): Promise<string> {
  return (await storage.people.signIn({ zaloUserId, oaUserId: null, name }, new Date())).id;
}

function ask(who: string, method: string, path: string, init: { headers?: object; body?: Buffer } = {}) {
  const headers = { 'Tus-Resumable': '1.0.0', 'X-Test-Person': who, ...init.headers };
  return fetch(`${base}${path}`, {
    method,
    headers,
    ...(init.body ? { body: new Uint8Array(init.body) } : {}),
  });
}

const encode = (text: string) => Buffer.from(text).toString('base64');
function announce(name: string, bytes: number, { who = worker, type = '' } = {}) {
  const metadata = `filename ${encode(name)},filetype ${encode(type)}`;
  return ask(who, 'POST', EVIDENCE_PATH, {
    headers: { 'Upload-Length': String(bytes), 'Upload-Metadata': metadata },
  });
}

function send(path: string, offset: number, body: Buffer, who = worker) {
  const headers = { 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' };
  return ask(who, 'PATCH', path, { headers, body });
}

async function upload(name: string, bytes: Buffer, who = worker) {
  const path = (await announce(name, bytes.length, { who })).headers.get('location')!;
  return { path, id: path.split('/').at(-1)!, answer: await send(path, 0, bytes, who) };
}

function refusal(cause: EvidenceCause) {
  const message = describeEvidenceCause(cause, LIMITS.fileBytes);
  return { title: message, fields: [{ code: cause, field: 'evidence.fileIds', message }] };
}

async function codeOf(answer: Response): Promise<string> {
  return ((await answer.json()) as { code: string }).code;
}

const stored = () => readdir(join(folder, 'evidence'));

test('a question about a file that is being refused meanwhile answers 404, never 500', async () => {
  const id = 'id-gone';
  const row = { id, personId: worker, name: 'a.pdf', bytes: 4, kind: 'pdf' as const, createdAt: new Date() };
  await storage.evidenceFiles.begin(row, 3);
  await mkdir(join(folder, 'evidence'), { recursive: true });
  await writeFile(join(folder, 'evidence', id), 'junk');
  // Between the look at its length and the look at its content, the refusal of the last PATCH removes it.
  const find = storage.evidenceFiles.find;
  storage.evidenceFiles.find = async (asked) => {
    const found = await find(asked);
    if (asked === id) await rm(join(folder, 'evidence', id), { force: true });
    return found;
  };
  const services = { files: storage.evidenceFiles, disk: openEvidenceDisk(folder), limits: LIMITS };
  await expect(finishEvidence(services, id)).rejects.toMatchObject({ code: 'not_found' });
  expect((await ask(worker, 'HEAD', `${EVIDENCE_PATH}/${id}`)).status).toBe(404);
});

describe('uploading', () => {
  it('takes a file in pieces and notes what it is', async () => {
    const bytes = samplePdf();
    const created = await announce('Quyết định công nhận.pdf', bytes.length);
    expect(created.status).toBe(201);
    expect(created.headers.get('tus-resumable')).toBe('1.0.0');
    const path = created.headers.get('location')!;
    expect(path).toMatch(/^\/api\/v1\/evidence\/id-/);
    const first = await send(path, 0, bytes.subarray(0, 1000));
    expect([first.status, first.headers.get('upload-offset')]).toEqual([204, '1000']);
    const last = await send(path, 1000, bytes.subarray(1000));
    expect(last.status).toBe(204);
    expect(await storage.evidenceFiles.ofDraft(worker)).toMatchObject([
      { name: 'Quyết định công nhận.pdf', bytes: bytes.length, kind: 'pdf', type: 'application/pdf' },
    ]);
  });

  it('takes a file in the very request that announces it', async () => {
    const bytes = samplePng();
    const headers = {
      'Upload-Length': String(bytes.length),
      'Upload-Metadata': `filename ${encode('anh.png')}`,
      'Content-Type': 'application/offset+octet-stream',
    };
    const answer = await ask(worker, 'POST', EVIDENCE_PATH, { headers, body: bytes });
    expect([answer.status, answer.headers.get('upload-offset')]).toEqual([201, String(bytes.length)]);
    expect(await storage.evidenceFiles.ofDraft(worker)).toMatchObject([{ type: 'image/png' }]);
  });

  it('keeps Vietnamese names, composes them and drops folders and tricks', async () => {
    await upload('C:\\Ảnh\\Sáng kiến\u202e tổ 3\u0000.jpg'.normalize('NFD'), sampleJpeg());
    await upload(`${'ố'.repeat(300)}.jpg`, sampleJpeg());
    const names = (await storage.evidenceFiles.ofDraft(worker)).map(({ name }) => name);
    expect(names[0]).toBe('Sáng kiến tổ 3.jpg');
    expect(names[1]).toBe(`${'ố'.repeat(196)}.jpg`);
  });

  it('takes the ending of the media type when a phone’s picker gives none', async () => {
    await announce('1000012345', 10, { type: 'image/jpeg' });
    expect(await storage.evidenceFiles.ofDraft(worker)).toMatchObject([
      { name: '1000012345.jpg', kind: 'image' },
    ]);
  });

  it('says what it can do without asking who one is', async () => {
    const answer = await fetch(`${base}${EVIDENCE_PATH}`, { method: 'OPTIONS' });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('tus-version')).toBe('1.0.0');
    expect(answer.headers.get('tus-max-size')).toBe(String(LIMITS.fileBytes));
    expect(answer.headers.get('tus-extension')).toContain('creation');
  });
});

describe('refusing before the first byte', () => {
  it.each<[EvidenceCause, number, string, number]>([
    ['too_big', 413, 'a.pdf', LIMITS.fileBytes + 1],
    ['wrong_type', 415, 'a.exe', 10],
    ['wrong_type', 415, 'anh.svg', 10],
    ['wrong_type', 415, '', 10],
    ['empty', 422, 'a.pdf', 0],
  ])('%s with %d: %j of %d bytes', async (cause, status, name, bytes) => {
    const answer = await announce(name, bytes);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await answer.json()).toMatchObject(refusal(cause));
    expect(await storage.evidenceFiles.ofDraft(worker)).toEqual([]);
  });

  it('too_many with 409 once the draft is full', async () => {
    for (let i = 0; i < LIMITS.files; i += 1) expect((await announce('a.pdf', 10)).status).toBe(201);
    const answer = await announce('a.pdf', 10);
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject(refusal('too_many'));
    expect((await announce('a.pdf', 10, { who: other })).status).toBe(201);
  });

  it.each<[string, object]>([
    ['no length', { 'Upload-Metadata': `filename ${encode('a.pdf')}` }],
    [
      'a length to follow later',
      { 'Upload-Defer-Length': '1', 'Upload-Metadata': `filename ${encode('a.pdf')}` },
    ],
    ['a negative length', { 'Upload-Length': '-5' }],
    ['broken metadata', { 'Upload-Length': '5', 'Upload-Metadata': 'filename ???' }],
  ])('malformed with 400: %s', async (_what, headers) => {
    const answer = await ask(worker, 'POST', EVIDENCE_PATH, { headers });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'malformed' });
    expect(await storage.evidenceFiles.ofDraft(worker)).toEqual([]);
  });
});

describe('refusing by content', () => {
  it.each<[EvidenceCause, number, string, Buffer]>([
    ['renamed', 415, 'a.pdf', Buffer.from('<html><script>alert(1)</script></html>')],
    ['renamed', 415, 'a.docx', sampleJpeg()],
    ['cut_off', 422, 'a.jpg', sampleJpeg().subarray(0, 2000)],
    ['cut_off', 422, 'a.docx', sampleDocx().subarray(0, 200)],
  ])('%s with %d: %s', async (cause, status, name, bytes) => {
    const { answer } = await upload(name, bytes);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await answer.json()).toMatchObject(refusal(cause));
    expect(await storage.evidenceFiles.ofDraft(worker)).toEqual([]);
    expect(await stored()).toEqual([]);
  });

  it('lets an early refusal be heard while much is still being sent, and goes on answering', async () => {
    const { location } = Object.fromEntries((await announce('a.pdf', LIMITS.fileBytes)).headers);
    const answer = await send(location!, 7, Buffer.alloc(LIMITS.fileBytes - 7));
    expect([answer.status, await codeOf(answer)]).toEqual([409, 'conflict']);
    expect((await ask(worker, 'HEAD', location!)).headers.get('upload-offset')).toBe('0');
  });

  it('takes no byte more than was announced', async () => {
    const path = (await announce('a.pdf', 10)).headers.get('location')!;
    const answer = await send(path, 0, samplePdf());
    expect([answer.status, await codeOf(answer)]).toEqual([413, 'too_large']);
  });
});

describe('going on', () => {
  it('goes on where the connection broke, after a restart of the server', async () => {
    const bytes = samplePdf();
    const path = (await announce('a.pdf', bytes.length)).headers.get('location')!;
    await sendAndBreak(path, bytes, 3000);
    await stop();
    await start();
    const head = await ask(worker, 'HEAD', path);
    const offset = Number(head.headers.get('upload-offset'));
    expect([head.status, head.headers.get('upload-length')]).toEqual([200, String(bytes.length)]);
    expect(offset).toBe(3000);
    expect((await send(path, offset, bytes.subarray(offset))).status).toBe(204);
    const id = path.split('/').at(-1)!;
    expect(await storage.evidenceFiles.find(id)).toMatchObject({ type: 'application/pdf' });
    const read = await ask(worker, 'GET', path);
    expect(Buffer.from(await read.arrayBuffer())).toEqual(bytes);
  });

  it('looks at an upload that was complete when the server stopped, as soon as it is asked for', async () => {
    const bytes = samplePdf();
    const path = (await announce('a.pdf', bytes.length)).headers.get('location')!;
    await send(path, 0, bytes.subarray(0, 3000));
    await stop();
    await appendFile(join(folder, 'evidence', path.split('/').at(-1)!), bytes.subarray(3000));
    await start();
    expect((await ask(worker, 'HEAD', path)).headers.get('upload-offset')).toBe(String(bytes.length));
    expect(await storage.evidenceFiles.ofDraft(worker)).toMatchObject([{ type: 'application/pdf' }]);
  });
});

describe('whose file it is', () => {
  it('does not exist for another person, whatever they do', async () => {
    const { path, id } = await upload('a.pdf', samplePdf());
    const half = (await announce('b.pdf', 100)).headers.get('location')!;
    for (const method of ['HEAD', 'DELETE', 'GET']) {
      expect((await ask(other, method, path)).status).toBe(404);
    }
    expect((await send(half, 0, Buffer.alloc(100), other)).status).toBe(404);
    expect(await storage.evidenceFiles.find(id)).toBeDefined();
  });

  it('may be removed by its owner, with its bytes, and only once', async () => {
    const { path } = await upload('a.pdf', samplePdf());
    expect((await ask(worker, 'DELETE', path)).status).toBe(204);
    expect(await stored()).toEqual([]);
    expect((await ask(worker, 'DELETE', path)).status).toBe(404);
    expect((await ask(worker, 'HEAD', path)).status).toBe(404);
  });

  it('may be read by whom the rights allow', async () => {
    const { path } = await upload('a.pdf', samplePdf());
    const official = await person('1003', 'official');
    expect((await ask(official, 'GET', path)).status).toBe(200);
    expect(noted).toEqual([official]);
    expect((await ask(official, 'HEAD', path)).status).toBe(404);
  });

  it.each(['..%2Fchannel.sqlite', '%2e%2e%2fchannel.sqlite', 'x%00', 'khong-co'])(
    'finds nothing at %s',
    async (id) => {
      for (const method of ['GET', 'HEAD', 'DELETE']) {
        expect((await ask(worker, method, `${EVIDENCE_PATH}/${id}`)).status).toBe(404);
      }
    },
  );
});

describe('giving the bytes', () => {
  it.each<[string, Buffer, string, string]>([
    ['Quyết định “số 5”.pdf', samplePdf(), 'application/pdf', 'attachment'],
    ['Ảnh tổ Đông.jpg', sampleJpeg(), 'image/jpeg', 'inline'],
    ['IMG 1.HEIC', sampleHeic(), 'image/heic', 'attachment'],
  ])('of %s as %s, %s, unable to run', async (name, bytes, type, way) => {
    const { path } = await upload(name, bytes);
    const answer = await ask(worker, 'GET', path);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': type,
      'content-length': String(bytes.length),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    });
    const disposition = answer.headers.get('content-disposition')!;
    expect(disposition.startsWith(`${way}; filename="`)).toBe(true);
    expect(decodeURIComponent(disposition.split("filename*=UTF-8''")[1]!)).toBe(name);
  });

  it('is not done before the last byte was looked at', async () => {
    const path = (await announce('a.pdf', 100)).headers.get('location')!;
    expect((await ask(worker, 'GET', path)).status).toBe(404);
  });
});

/** Sends `count` bytes of a larger piece and lets the connection break off, as a phone in a lift does. */
async function sendAndBreak(path: string, bytes: Buffer, count: number): Promise<void> {
  const { port } = new URL(base);
  const socket = connect(Number(port), '127.0.0.1');
  const head = [
    `PATCH ${path} HTTP/1.1`,
    'Host: localhost',
    `X-Test-Person: ${worker}`,
    'Tus-Resumable: 1.0.0',
    'Upload-Offset: 0',
    'Content-Type: application/offset+octet-stream',
    `Content-Length: ${bytes.length}`,
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  socket.write(bytes.subarray(0, count));
  const disk = openEvidenceDisk(folder);
  const id = path.split('/').at(-1)!;
  await expect.poll(() => disk.bytesOf(id)).toBe(count);
  socket.destroy();
  // The upload's lock is free again once the server has noticed; HEAD waits for it.
  await ask(worker, 'HEAD', path);
}
