import { raw, Router, type Request } from 'express';
import { answer, invalidField, OaError } from './oa-answer.ts';
import { newToken } from './signing.ts';
import type { Asset } from './state.ts';
import type { World } from './world.ts';

const MB = 1024 * 1024;
const LIFE_MS = 7 * 24 * 3600_000;
export const MONTHLY_UPLOADS = 5000;
/** Above every limit of Zalo's, so that a file too big is answered by rule and not cut off. */
const READ_LIMIT = 20 * MB;

type Kind = Asset['kind'];
const limits: Record<Kind, number> = { image: MB, gif: 5 * MB, file: 5 * MB };

const startsWith = (bytes: Buffer, hex: string): boolean => bytes.toString('hex', 0, hex.length / 2) === hex;

/** Types by content, as Zalo refuses renamed files: jpg, png; gif; pdf, doc, docx, csv (2.8). */
const accepts: Record<Kind, (bytes: Buffer, name: string) => boolean> = {
  image: (bytes) => startsWith(bytes, 'ffd8ff') || startsWith(bytes, '89504e47'),
  gif: (bytes) => startsWith(bytes, '47494638'),
  file: (bytes, name) =>
    startsWith(bytes, '25504446') ||
    (/\.doc$/i.test(name) && startsWith(bytes, 'd0cf11e0')) ||
    (/\.docx$/i.test(name) && startsWith(bytes, '504b0304')) ||
    (/\.csv$/i.test(name) && !bytes.includes(0)),
};

async function readFile(req: Request): Promise<File> {
  const type = req.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data') || !Buffer.isBuffer(req.body)) throw invalidField('file');
  const form = await new Response(new Uint8Array(req.body), { headers: { 'content-type': type } })
    .formData()
    .catch(() => {
      throw invalidField('file');
    });
  const file = form.get('file');
  if (!(file instanceof File)) throw invalidField('file');
  return file;
}

function countUpload(world: World): void {
  const { uploads } = world.state;
  const month = world.clock.now().toISOString().slice(0, 7);
  if (uploads.month !== month) Object.assign(uploads, { month, count: 0 });
  if (uploads.count >= MONTHLY_UPLOADS) throw new OaError(-211);
  uploads.count += 1;
}

async function upload(world: World, kind: Kind, req: Request) {
  const file = await readFile(req);
  if (file.size > limits[kind]) throw new OaError(-210);
  const bytes = Buffer.from(await file.arrayBuffer());
  if (!accepts[kind](bytes, file.name)) throw invalidField('file');
  countUpload(world);
  const mediaId = world.media.save({ name: file.name, type: file.type, bytes });
  const id = newToken(kind);
  world.state.assets[id] = { kind, mediaId, expiresAt: world.clock.now().getTime() + LIFE_MS };
  world.touch();
  return kind === 'file' ? { token: id } : { attachment_id: id };
}

/** The media behind an uploaded asset. @throws OaError -201 unknown, -100 older than 7 days */
export function assetMedia(world: World, id: string, kinds: Kind[]): string {
  const asset = Object.hasOwn(world.state.assets, id) ? world.state.assets[id] : undefined;
  if (!asset || !kinds.includes(asset.kind))
    throw invalidField(kinds.includes('file') ? 'token' : 'attachment_id');
  if (asset.expiresAt <= world.clock.now().getTime()) throw new OaError(-100);
  return asset.mediaId;
}

/** openapi.zalo.me: uploads that messages refer to. */
export function uploadRoutes(world: World): Router {
  const router = Router();
  const body = raw({ type: 'multipart/form-data', limit: READ_LIMIT });
  for (const kind of ['image', 'gif', 'file'] as const)
    router.post(
      `/v2.0/oa/upload/${kind}`,
      body,
      answer((req) => upload(world, kind, req)),
    );
  return router;
}
