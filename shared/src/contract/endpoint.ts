import type { z } from 'zod';

/** One endpoint under `/api/v1`, the single description that server, app and OpenAPI page read. */
export type Endpoint = {
  method: 'get' | 'post' | 'put' | 'delete';
  /** Path below the base, members as `:name`. */
  path: string;
  summary: string;
  /** Who may call: anybody, a signed-in person, or an official. */
  access: 'public' | 'person' | 'official';
  headers?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** Media type of a body that is a file. */
  takesFile?: string;
  status: 200 | 201 | 204;
  response?: z.ZodType;
  /** Media type of an answer that is a file. */
  givesFile?: string;
};

/** Keeps the exact types of an endpoint's schemas while checking its shape. */
export function endpoint<const E extends Endpoint>(definition: E): E {
  return definition;
}
