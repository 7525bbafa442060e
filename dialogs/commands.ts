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
  | 'remind'
  | 'unremind'
  | 'sure'
  | 'from'
  | 'english'
  | 'spanish'
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
  'remind',
  'unremind',
  'sure',
  'from',
  'english',
  'spanish',
  'danger',
]);

/** However it is asked, the answer to "are you a person?" is the truth. */
const ASKS_WHO =
  /\b(?:are|r) (?:you|u|ya) (?:even |really |actually |just |like )*(?:an? |some )*(?:actual |real |live |human |trained |licensed )*(?:person|human|real|bot|robot|chatbot|machine|program|computer|ai|alive|someone|therapist|doctor|nurse|counsell?or|professional)\b|\bis (?:this|it|that) (?:an? |some |really )*(?:real |live |actual )*(?:person|human|bot|robot|chatbot|ai|machine|someone real|automated)\b|\b(?:is|are) (?:there )?(?:someone|anyone|anybody|somebody|a person|a human|people|real people) (?:really |actually )?(?:there|here|reading|listening|on the other (?:end|side)|behind)\b|\b(?:am i|i'm i) (?:talking|speaking|chatting|writing) (?:to|with) (?:an? )*(?:real |actual )*(?:person|human|bot|robot|machine|computer|ai)\b|\bwho am i (?:talking|speaking) (?:to|with)\b/;
const MOST_WORDS_TO_ASK_WHO = 12;

/** "Remind me on Tuesday": with a time, since "remind me why I stay" is something else. */
const ASKS_FOR_CHECK_IN =
  /^(?:hey |hi |ok |please |pls |can (?:you|u) |could (?:you|u) |will you )*(?:please )?(?:remind me|check in (?:on|with) me|text me|write (?:to )?me)\b.*(?:\d|\b(?:every|each|today|tonight|tomorrow|tmrw|week|weekend|day|daily|morning|afternoon|evening|noon|night|lunch|dinner|breakfast|hours?|minutes?|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?s?|january|february|march|april|may|june|july|august|september|october|november|december)\b)/;
const MOST_WORDS_TO_ASK_FOR_CHECK_IN = 14;

/**
 * The command that a message is, when the whole message is one: "stop" is, "I want him to stop" is not. The words are
 * content's.
 */
export function readCommand(text: string, services: Services): Command | undefined {
  const said = plain(text);
  const asks = [services.content, ...services.content.translations.values()].flatMap(
    ({ asks }) => asks.get('commands.all') ?? [],
  );
  for (const [value, { label, words }] of asks.flatMap(({ options }) => Object.entries(options))) {
    if (!isCommand(value)) continue;
    if ([label, ...words].some((word) => plain(word) === said && said !== '')) return value;
    if (words.includes(text.trim())) return value;
  }
  const length = said.split(' ').length;
  if (ASKS_WHO.test(said) && length <= MOST_WORDS_TO_ASK_WHO) return 'who';
  return ASKS_FOR_CHECK_IN.test(said) && length <= MOST_WORDS_TO_ASK_FOR_CHECK_IN
    ? 'remind'
    : undefined;
}

function isCommand(value: string): value is Command {
  return COMMANDS.has(value);
}
