import { Router } from 'express';
import { openApiDocument } from './openapi-document.ts';

/** `GET /openapi.json`: the whole of the API, made once from the schemas that the server itself parses with. */
export function openApiRoutes(): Router {
  const document = JSON.stringify(openApiDocument());
  return Router().get('/openapi.json', (_request, response) => {
    response.type('application/json').send(document);
  });
}
