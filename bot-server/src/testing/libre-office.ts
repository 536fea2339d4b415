import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** Its first start makes a profile, which takes a while on a busy machine. */
const TIME_LIMIT_MS = 90_000;

/** Opens a file of ours in LibreOffice and gives what it saves in another format: the second opinion of a reader. */
export async function throughLibreOffice(file: { name: string; bytes: Uint8Array }, to: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'libre-office-'));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const [stem] = file.name.split('.');
  const [ending] = to.split(':');
  try {
    writeFileSync(path.join(folder, file.name), file.bytes);
    const out = path.join(folder, 'out');
    const args = ['--headless', '--convert-to', to, '--outdir', out, path.join(folder, file.name)];
    await run(soffice(), [profile, ...args], { timeout: TIME_LIMIT_MS });
    return readFileSync(path.join(out, `${stem}.${ending}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function soffice(): string {
  // eslint-disable-next-line no-restricted-properties -- told by npm test, no setting of the server
  return process.env['SOFFICE_PATH'] ?? 'soffice';
}
