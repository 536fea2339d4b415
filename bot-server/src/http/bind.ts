import { AppError, type Endpoint } from '@sang-kien/shared';
import type { Request, RequestHandler, Response, Router } from 'express';
import type { z } from 'zod';
import { refuseDeepNesting } from '../services/nesting.ts';
import type { Person } from '../services/ports.ts';

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;
type Answer<E extends Endpoint> = E['response'] extends z.ZodType ? z.input<E['response']> : void;

/** What a handler gets: already parsed by the endpoint's schemas. `person` is there unless access is public. */
export type Input<E extends Endpoint> = {
  person: E['access'] extends 'public' ? undefined : Person;
  body: Parsed<E['body']>;
  query: Parsed<E['query']>;
  headers: Parsed<E['headers']>;
  params: Record<string, string>;
};

/**
 * Ties a handler to its endpoint of `shared/contract`: method, path, schemas and status stand there, and what
 * the handler returns must fit the response schema.
 */
export function bind<const E extends Endpoint>(
  router: Router,
  endpoint: E,
  handler: (input: Input<E>) => Promise<Answer<E>>,
): void {
  const route: RequestHandler = async (request, response) => {
    const answer = await handler(readInput(endpoint, request, response));
    response.statusCode = endpoint.status;
    if (answer === undefined) response.end();
    else sendJson(response, answer);
  };
  router[endpoint.method](endpoint.path, route);
}

/** What `response.json` sends, without its look at settings that we leave alone. */
function sendJson(response: Response, answer: unknown): void {
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(answer));
}

function readInput<E extends Endpoint>(endpoint: E, request: Request, response: Response): Input<E> {
  if (endpoint.body) refuseDeepNesting(request.body);
  return {
    person: endpoint.access === 'public' ? undefined : personOf(response),
    body: endpoint.body && parse(endpoint.body, request.body, 'body'),
    query: endpoint.query && parse(endpoint.query, request.query, 'query'),
    headers: endpoint.headers && parse(endpoint.headers, request.headers, 'headers'),
    params: request.params,
  } as Input<E>;
}

function parse(schema: z.ZodType, value: unknown, place: string): unknown {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path }) => ({
    code: 'invalid',
    field: [place, ...path].join('.'),
    message: 'Mục này thiếu hoặc chưa đúng.',
  }));
  throw new AppError('malformed', 'Dữ liệu gửi lên thiếu hoặc chưa đúng.', problems);
}

/** The signed-in person that `requirePerson` found. */
export function personOf(response: Response): Person {
  const person = response.locals['person'] as Person | undefined;
  if (!person) throw new AppError('unauthenticated', 'Vui lòng đăng nhập bằng Zalo.');
  return person;
}
