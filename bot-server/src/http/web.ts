import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ChannelSettings } from '@sang-kien/shared';
import compression from 'compression';
import express, { Router } from 'express';

const ONE_YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/**
 * Serves the built Mini App to plain browsers at `/zapps/<id>/`: hashed assets for a year, the page itself
 * always fresh, and every address without an ending is the page (the app routes by itself).
 */
export function webRoutes({ webRoot, settings }: { webRoot: string; settings: ChannelSettings }): Router {
  const router = Router();
  const base = `/zapps/${settings.miniAppId}`;
  router.use(base, compression());
  router.get(['/', '/nop-sang-kien'], (request, response) =>
    response.redirect(302, `${base}/${queryOf(request.originalUrl)}`),
  );
  router.get(`${base}/env.js`, (_request, response) => {
    response.type('js').set('Cache-Control', 'no-cache').send(environmentScript(settings));
  });
  router.use(
    `${base}/assets`,
    express.static(path.join(webRoot, 'assets'), {
      maxAge: ONE_YEAR_MS,
      immutable: true,
      fallthrough: false,
    }),
  );
  router.use(base, express.static(webRoot, { index: false, maxAge: 0 }));
  router.get([base, `${base}/*path`], async (request, response, next) => {
    const page = path.extname(request.path) === '' ? await readPage(webRoot, base) : undefined;
    if (page === undefined) return next();
    response.set('Cache-Control', 'no-cache').type('html').send(page);
  });
  return router;
}

/**
 * The built page with its addresses made absolute: the build keeps them relative for Zalo, and a relative one
 * breaks on `/nop/personal`. Undefined when nothing was built yet.
 */
async function readPage(webRoot: string, base: string): Promise<string | undefined> {
  const file = path.join(webRoot, 'index.html');
  if (!existsSync(file)) return undefined;
  const page = await readFile(file, 'utf8');
  return page.replaceAll('"./', `"${base}/`).replace('"env.js"', `"${base}/env.js"`);
}

function queryOf(address: string): string {
  const at = address.indexOf('?');
  return at === -1 ? '' : address.slice(at);
}

/** `<` is escaped so that no setting can end the script. */
function environmentScript(settings: ChannelSettings): string {
  const json = JSON.stringify(settings).replaceAll('<', '\\u003c');
  return `window.APP_ID=${JSON.stringify(settings.miniAppId)};window.CHANNEL=${json};\n`;
}
