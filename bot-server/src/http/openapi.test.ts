import { endpoints } from '@sang-kien/shared';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from './openapi-document.ts';

type Operation = {
  operationId: string;
  security: object[];
  parameters?: { name: string; in: string; required: boolean }[];
  requestBody?: object;
  responses: Record<string, object>;
};
const document = JSON.parse(JSON.stringify(openApiDocument())) as {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Record<string, unknown>>;
};
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods)
    .filter(([method]) => method !== 'servers')
    .map(([method, operation]) => ({ path, method, operation })),
);

/** Every key and string of the document with the way to it. */
function* walk(value: unknown, way: string[] = []): Generator<{ way: string[]; value: unknown }> {
  yield { way, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) yield* walk(member, [...way, key]);
}

describe('the description of the API', () => {
  it.each(endpoints.map((endpoint) => [endpoint.method, endpoint.path, endpoint] as const))(
    'has %s %s as the contract says',
    (method, path, endpoint) => {
      const operation = document.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method];
      expect(operation).toBeDefined();
      expect(Object.keys(operation!.responses)).toContain(String(endpoint.status));
      expect(operation!.requestBody !== undefined).toBe(
        endpoint.body !== undefined || endpoint.takesFile !== undefined,
      );
      expect(operation!.security.length > 0).toBe(endpoint.access !== 'public');
      const inPath = operation!.parameters?.filter((parameter) => parameter.in === 'path') ?? [];
      expect(inPath.map(({ name }) => `:${name}`)).toEqual(path.match(/:\w+/g) ?? []);
    },
  );

  it('has uploads, webhooks and health beside them', () => {
    const known = [
      '/evidence',
      '/evidence/{id}',
      '/webhooks/zalo',
      '/webhooks/mini-app',
      '/healthz',
      '/readyz',
    ];
    expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(known));
  });

  it('names each operation once', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('points only at parts that are there', () => {
    const refs = [...walk(document)].filter(({ way }) => way.at(-1) === '$ref');
    expect(refs.length).toBeGreaterThan(20);
    for (const { value } of refs) {
      const [root, ...steps] = String(value).split('/');
      const target = steps.reduce<unknown>(
        (part, step) => (part as Record<string, unknown> | undefined)?.[step],
        document,
      );
      expect([root, target !== undefined, value]).toEqual(['#', true, value]);
    }
  });

  it('holds nothing of the library that it was made with', () => {
    const keys = [...walk(document)].map(({ way }) => way.at(-1) ?? '');
    expect(keys.filter((key) => /^~|^_zod|^\$schema$|^def$/.test(key))).toEqual([]);
  });

  it('asks for the key that makes a submission come once', () => {
    const parameters = document.paths['/submissions']?.['post']?.parameters;
    expect(parameters).toContainEqual(
      expect.objectContaining({ name: 'Idempotency-Key', in: 'header', required: true }),
    );
  });
});
