import type { StoreItem } from 'botbuilder';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { createServer, plugins } from 'restify';
import { openStorage } from '../bot/storage/openStorage.ts';

/** The floor: Microsoft's echo bot on the same adapter, server and storage, with a count kept for each person. */
const [port = '0', directory = ''] = process.argv.slice(2);
const { storage } = await openStorage({ directory, secret: undefined });
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = createServer({ name: 'echo' });
server.get('/health', (_req, res, next) => {
  res.send(200, { status: 'ok' });
  next();
});
server.post('/api/messages', plugins.bodyParser({ mapParams: false }), async (req, res) => {
  await adapter.process(req, res, async (context) => {
    const key = `count/${context.activity.from.id}`;
    const item: StoreItem = (await storage.read([key]))[key] ?? { count: 0 };
    await storage.write({ [key]: { ...item, count: item.count + 1 } });
    await context.sendActivity(`You said: ${context.activity.text}`);
  });
});
server.listen(Number(port), '127.0.0.1', () => process.stdout.write(`ready: ${server.url}\n`));
