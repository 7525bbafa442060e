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

/** However it is asked, the answer to "are you a person?" is the truth. */
const ASKS_WHO =
  /\b(?:are|r) (?:you|u|ya) (?:even |really |actually |just |like )*(?:an? |some )*(?:actual |real |live |human |trained |licensed )*(?:person|human|real|bot|robot|chatbot|machine|program|computer|ai|alive|someone|therapist|doctor|nurse|counsell?or|professional)\b|\bis (?:this|it|that) (?:an? |some |really )*(?:real |live |actual )*(?:person|human|bot|robot|chatbot|ai|machine|someone real|automated)\b|\b(?:is|are) (?:there )?(?:someone|anyone|anybody|somebody|a person|a human|people|real people) (?:really |actually )?(?:there|here|reading|listening|on the other (?:end|side)|behind)\b|\b(?:am i|i'm i) (?:talking|speaking|chatting|writing) (?:to|with) (?:an? )*(?:real |actual )*(?:person|human|bot|robot|machine|computer|ai)\b|\bwho am i (?:talking|speaking) (?:to|with)\b/;
const MOST_WORDS_TO_ASK_WHO = 12;

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
  return ASKS_WHO.test(said) && said.split(' ').length <= MOST_WORDS_TO_ASK_WHO ? 'who' : undefined;
}

function isCommand(value: string): value is Command {
  return COMMANDS.has(value);
}
