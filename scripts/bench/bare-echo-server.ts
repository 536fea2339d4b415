import express from 'express';

/** The baseline of `webhooks` and `tracking`: a bare Express 5 handler that parses JSON and says it back. */
const app = express();
app.use(express.json({ limit: '256kb' }));
app.post('/', (request, response) => void response.json(request.body));
const server = app.listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as { port: number }).port });
});
