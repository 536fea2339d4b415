import { Router, type RequestHandler } from 'express';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Outbox, Storage } from '../services/ports.ts';

/**
 * Liveness, readiness and figures for operators; nothing personal in any of them. `timer` stands before all that
 * is to be timed.
 */
export function createHealth({ storage }: { storage: Pick<Storage, 'ping' | 'outbox'> }): {
  timer: RequestHandler;
  routes: Router;
} {
  const router = Router();
  const registry = createRegistry(storage.outbox);
  router.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  router.get('/readyz', async (_request, response) => {
    await storage.ping();
    response.json({ status: 'ready' });
  });
  router.get('/metrics', async (_request, response) => {
    response.type(registry.contentType).send(await registry.metrics());
  });
  return { timer: requestTimer(registry), routes: router };
}

function createRegistry(outbox: Outbox): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'outbox_messages',
    help: 'Messages to people by state',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      for (const [state, count] of Object.entries(await outbox.counts())) this.set({ state }, count);
    },
  });
  return registry;
}

function requestTimer(registry: Registry): RequestHandler {
  const seconds = new Histogram({
    name: 'http_request_seconds',
    help: 'Time to answer by method and status',
    labelNames: ['method', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 8],
    registers: [registry],
  });
  return (request, response, next) => {
    const startedAt = performance.now();
    response.once('finish', () => {
      const labels = { method: request.method, status: String(response.statusCode) };
      seconds.observe(labels, (performance.now() - startedAt) / 1000);
    });
    next();
  };
}
