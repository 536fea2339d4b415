import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { throughLibreOffice } from '@sang-kien/bot-server/testing';
import type { Page } from 'playwright-core';
import { openPhone } from '../support/browser.ts';
import { arrive, button, signInFromPage } from '../support/person.ts';
import type { Shot } from './camera.ts';
import type { Tour } from './tour.ts';

const run = promisify(execFile);
const DOTS_PER_INCH = 84;

/** Pictures of the files that a province takes away, as LibreOffice prints them; needs `soffice` and `pdftoppm`. */
export async function documentShots({ world, browser }: Tour, folder: string): Promise<Shot[]> {
  const { page } = await openPhone(browser);
  await page.goto(world.page('/can-bo/bao-cao'));
  await signInFromPage(page, 'province-official');
  await arrive(page, 'Báo cáo tháng');
  await fillForm(page);
  const paper = await printed(await download(page, 'Tải báo cáo Word'), 'report.docx');
  const book = await printed(await download(page, 'Tải bảng Excel'), 'report.xlsx');
  const kept: [name: string, title: string, picture: Buffer][] = [
    ['90-bao-cao-docx.png', 'Báo cáo tháng, bản Word: trang đầu', paper[0]!],
    ['91-bao-cao-xlsx.png', 'Báo cáo tháng, bảng Excel: theo đơn vị', book[1]!],
    ['92-bao-cao-docx-ky.png', 'Báo cáo tháng, bản Word: trang ký', paper.at(-1)!],
  ];
  for (const [file, , picture] of kept) await writeFile(join(folder, file), picture);
  return kept.map(([file, title, picture]) => ({ file, title, bytes: picture.length }));
}

async function fillForm(page: Page): Promise<void> {
  await page.getByText('Ghi trên báo cáo Word').click();
  for (const [name, text] of [
    ['Địa danh', 'Bắc Giang'],
    ['Quyền hạn, chức vụ của người ký', 'TM. BAN THƯỜNG VỤ\nPHÓ CHỦ TỊCH'],
    ['Họ và tên người ký', 'Nguyễn Thị Mẫu'],
  ] as const) {
    await page.getByRole('textbox', { name }).fill(text);
  }
}

async function download(page: Page, name: string): Promise<Buffer> {
  const begun = page.waitForEvent('download');
  await button(page, name).click();
  return readFile(await (await begun).path());
}

/** Pages of a file, each a picture. */
async function printed(bytes: Buffer, name: string): Promise<Buffer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pages-'));
  try {
    const pdf = join(folder, 'file.pdf');
    await writeFile(pdf, await throughLibreOffice({ name, bytes }, 'pdf'));
    await run('pdftoppm', ['-r', String(DOTS_PER_INCH), '-png', pdf, join(folder, 'page')]);
    const pages = (await readdir(folder)).filter((file) => file.endsWith('.png')).sort();
    return await Promise.all(pages.map((file) => readFile(join(folder, file))));
  } finally {
    await rm(folder, { recursive: true });
  }
}
