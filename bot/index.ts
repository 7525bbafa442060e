import { ContentError } from '../content/yaml.ts';
import { ConfigError, readConfig } from './config.ts';
import { start } from './start.ts';

try {
  const running = await start(readConfig());
  process.stdout.write(`Hearthside is ready: ${running.address}\nStop it with Ctrl-C.\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      running.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
} catch (error) {
  process.stderr.write(`Hearthside did not start.\n${reason(error)}\n`);
  process.exit(1);
}

function reason(error: unknown): string {
  if (error instanceof ConfigError || error instanceof ContentError) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return 'PORT: something else is using this port. Set PORT to another number.';
  }
  return error instanceof Error ? error.message : String(error);
}
