import { plain } from './readChoice.ts';
import type { Services } from './services.ts';

/** What works at every point of every conversation. */
export type Command =
  | 'greet'
  | 'thank'
  | 'help'
  | 'menu'
  | 'back'
  | 'skip'
  | 'stop'
  | 'leave'
  | 'who'
  | 'know'
  | 'export'
  | 'forget'
  | 'danger';

const COMMANDS: ReadonlySet<string> = new Set<Command>([
  'greet',
  'thank',
  'help',
  'menu',
  'back',
  'skip',
  'stop',
  'leave',
  'who',
  'know',
  'export',
  'forget',
  'danger',
]);

/**
 * The command that a message is, when the whole message is one: "stop" is, "I want him to stop" is not. The words are
 * content's.
 */
export function readCommand(text: string, services: Services): Command | undefined {
  const said = plain(text);
  const options = services.content.asks.get('commands.all')?.options ?? {};
  for (const [value, { label, words }] of Object.entries(options)) {
    if (!isCommand(value)) continue;
    if ([label, ...words].some((word) => plain(word) === said && said !== '')) return value;
    if (words.includes(text.trim())) return value;
  }
  return undefined;
}

function isCommand(value: string): value is Command {
  return COMMANDS.has(value);
}
