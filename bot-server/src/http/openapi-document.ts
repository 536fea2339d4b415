import { endpoints, problemResponse, type Endpoint } from '@sang-kien/shared';
import { z } from 'zod';
import { handWritten } from './openapi-by-hand.ts';
import { problemOf, type Described, type Operation, type Parameter } from './openapi-operation.ts';

const REFUSALS = ['malformed', 'conflict', 'refused'] as const;

/** OpenAPI 3.1 of everything under `/api/v1` and of the addresses beside it. */
export function openApiDocument() {
  const schemas: Record<string, Described> = { Problem: schemaOf(problemResponse, 'output') };
  const paths: Record<string, Record<string, unknown>> = structuredClone(handWritten);
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method]: operationOf(endpoint, schemas) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: '01 triệu sáng kiến',
      version: '1.0.0',
      description:
        'The submission channel. Refusals are application/problem+json (RFC 9457); their titles are Vietnamese sentences that may be shown as they are.',
    },
    servers: [{ url: '/api/v1' }],
    paths,
    components: {
      schemas,
      responses: { Problem: problemOf('A refusal') },
      securitySchemes: {
        session: { type: 'http', scheme: 'bearer', description: 'The token that POST /session gave' },
      },
    },
  };
}

function operationOf(endpoint: Endpoint, schemas: Record<string, Described>): Operation {
  const operationId = operationIdOf(endpoint);
  const parameters = parametersOf(endpoint);
  return {
    operationId,
    summary: endpoint.summary,
    tags: [endpoint.path.split('/')[1]!],
    security: endpoint.access === 'public' ? [] : [{ session: [] }],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...requestBodyOf(endpoint, schemas, operationId),
    responses: responsesOf(endpoint, schemas, operationId),
  };
}

function requestBodyOf({ body, takesFile }: Endpoint, schemas: Record<string, Described>, id: string) {
  if (takesFile) return { requestBody: { required: true, content: file(takesFile) } };
  if (!body) return {};
  return {
    requestBody: { required: true, content: content(schemas, `${id}Request`, schemaOf(body, 'input')) },
  };
}

function responsesOf(endpoint: Endpoint, schemas: Record<string, Described>, operationId: string) {
  const told = endpoint.response
    ? { content: content(schemas, `${operationId}Response`, schemaOf(endpoint.response, 'output')) }
    : endpoint.givesFile
      ? { content: file(endpoint.givesFile) }
      : {};
  const byAccess = {
    public: {},
    person: { 401: problemOf('unauthenticated') },
    official: { 401: problemOf('unauthenticated'), 403: problemOf('forbidden') },
  }[endpoint.access];
  return {
    [endpoint.status]: { description: 'Done', ...told },
    ...byAccess,
    default: problemOf(`A refusal by another code: ${REFUSALS.join(', ')} and the like`),
  };
}

function content(schemas: Record<string, Described>, name: string, schema: Described) {
  const id = name.charAt(0).toUpperCase() + name.slice(1);
  schemas[id] = schema;
  return { 'application/json': { schema: { $ref: `#/components/schemas/${id}` } } };
}

/** Bytes of a media type (OpenAPI 3.1: a schema without members). */
function file(type: string) {
  return { [type]: { schema: {} } };
}

/** `GET /submissions/:code` → `getSubmissionsByCode`. */
function operationIdOf({ method, path }: Endpoint): string {
  const words = path
    .replace(/:(\w+)/g, 'by-$1')
    .split(/[/-]/)
    .filter(Boolean);
  return method + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

function parametersOf({ path, query, headers }: Endpoint): Parameter[] {
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name: name!,
    in: 'path' as const,
    required: true,
    schema: { type: 'string' },
  }));
  return [...inPath, ...membersOf(query, 'query'), ...membersOf(headers, 'header')];
}

function membersOf(schema: z.ZodObject | undefined, place: 'query' | 'header'): Parameter[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input');
  return Object.entries(properties as Record<string, Described>).map(([name, described]) => ({
    name: place === 'header' ? headerName(name) : name,
    in: place,
    required: (required as string[]).includes(name),
    schema: described,
  }));
}

function headerName(name: string): string {
  return name.replace(/(^|-)(\w)/g, (_, dash: string, letter: string) => dash + letter.toUpperCase());
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Described {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io, target: 'draft-2020-12' });
  return described;
}
