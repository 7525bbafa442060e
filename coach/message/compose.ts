import { toSecondPerson } from './secondPerson.ts';

/** What a message can be built for, as it is offered. */
export const BUILT_FOR = ['ask', 'praise', 'limit', 'offer', 'sorry', 'learning'] as const;
export type BuiltFor = (typeof BUILT_FOR)[number];

/** Parts of a message, each as it was answered: the end of a sentence that content began. */
export const PARTS = ['happened', 'feeling', 'theirSide', 'want', 'offer'] as const;
export type Part = (typeof PARTS)[number];
export type Parts = Readonly<Partial<Record<Part, string>>>;

/** Which parts a message for this needs, in the order in which they are asked. */
export const ASKED_FOR: Readonly<Record<BuiltFor, readonly Part[]>> = {
  ask: ['happened', 'feeling', 'theirSide', 'want', 'offer'],
  praise: ['happened', 'feeling'],
  limit: ['happened', 'feeling', 'theirSide', 'want', 'offer'],
  offer: ['theirSide', 'want', 'offer'],
  sorry: ['want', 'theirSide', 'offer'],
  learning: ['want', 'theirSide', 'offer'],
};

/** What may go first when it must be short, least needed first. */
const LEAST_NEEDED: Readonly<Record<BuiltFor, readonly Part[]>> = {
  ask: ['happened', 'offer', 'theirSide', 'feeling'],
  praise: ['feeling'],
  limit: ['theirSide', 'happened', 'feeling', 'offer'],
  offer: ['theirSide', 'want'],
  sorry: ['theirSide', 'offer'],
  learning: ['theirSide', 'offer'],
};

/** How a part begins when it is said, and the beginnings that people type anyway and that are taken off. */
const BEGINS: Readonly<
  Record<Exclude<Part, 'happened'>, { readonly by: RegExp; readonly with: string }>
> = {
  feeling: {
    by: /^(?:i (?:felt|feel|was|am)|i'm|im|it made me(?: feel)?|felt|feeling)\s+/i,
    with: 'I felt',
  },
  theirSide: {
    by: /^(?:i (?:know|understand|get|see|can see)|i'm sure)(?: that)?\s+/i,
    with: 'I know',
  },
  want: {
    by: /^(?:i'?d (?:like|love)|i would (?:like|love)|i want|i wish|id (?:like|love))\s+/i,
    with: "I'd like",
  },
  offer: { by: /^(?:i (?:can|could|will)|i'll|ill|maybe i (?:can|could))\s+/i, with: 'I can' },
};
const WANT_BEGINS: Readonly<
  Partial<Record<BuiltFor, { readonly by: RegExp; readonly with: string }>>
> = {
  limit: { by: /^(?:i (?:will|can|am going to)|i'll|ill|i'm going to)\s+/i, with: "I'll" },
  sorry: { by: /^(?:i'?m sorry|i am sorry|im sorry|sorry)(?: that)?\s+/i, with: "I'm sorry" },
  learning: {
    by: /^(?:i'?m|i am|im) (?:learning|trying)(?: to| how to)?\s+/i,
    with: "I'm learning to",
  },
};
/** Begins with someone or something: a story, not a feeling. */
export const TELLS = /^(?:he|she|they|you|it|that|this|the|my|when|because)\b/i;
/** A limit may be a no; then it keeps its own beginning. */
const NEGATIVE = /^(?:i (?:won'?t|will not|can'?t|cannot|am not)|i'?m not|not)\b\s*/i;

/** One short message from its parts, in their own words; parts that are missing are left out. */
export function compose(purpose: BuiltFor, parts: Parts): string {
  const said = (part: Part) => sentence(purpose, part, parts[part]);
  const order: readonly Part[] =
    purpose === 'sorry' || purpose === 'learning'
      ? ['want', 'theirSide', 'offer']
      : ['theirSide', 'happened', 'want', 'offer'];
  const happened = parts.happened && clause(parts.happened);
  const feeling = said('feeling');
  const texts = order.map((part) => {
    if (part !== 'happened') return said(part);
    if (!happened) return feeling;
    const thanks = purpose === 'praise' ? 'Thank you. ' : '';
    // "I felt scared when you came in at two", where what happened can follow a "when".
    return feeling && /^(?:you|we|i|it|the|nobody|there)\b/i.test(happened) && !thanks
      ? `${feeling.replace(/\.$/, '')} when ${lowered(happened)}.`
      : `${thanks}${raised(happened)}. ${feeling ?? ''}`.trim();
  });
  return texts.filter(Boolean).join(' ');
}

/** The same, with as much left out as it takes to fit; the core stays whatever its length. */
export function composeShort(purpose: BuiltFor, parts: Parts, longest: number): string {
  let kept = { ...parts };
  for (const part of LEAST_NEEDED[purpose]) {
    if (compose(purpose, kept).length <= longest) break;
    const { [part]: _left, ...rest } = kept;
    kept = rest;
  }
  return compose(purpose, kept);
}

function sentence(purpose: BuiltFor, part: Part, answer: string | undefined): string | undefined {
  if (!answer || part === 'happened') return undefined;
  const text = clause(answer);
  if (part === 'want' && purpose === 'limit' && NEGATIVE.test(text))
    return `${raised(text.replace(NEGATIVE, (no) => (/^not/i.test(no) ? "I'm not " : no)))}.`;
  const isOwned = part === 'want' && purpose === 'sorry' && /^I\b(?!'m sorry)/.test(text);
  if (isOwned) return `I'm sorry ${text}.`;
  const { by, with: start } = (part === 'want' && WANT_BEGINS[purpose]) || BEGINS[part];
  const rest = text.replace(by, '');
  // What was told where a feeling was asked stands as its own sentence.
  if (part === 'feeling' && TELLS.test(rest)) return `${raised(rest)}.`;
  // A question or an offer that is whole already stays as it is.
  if (
    rest === text &&
    /^(?:would|could|can|shall|do|let|how|what|please|i|it must|that must|it makes sense|no wonder)\b/i.test(
      text,
    )
  )
    return `${raised(text)}${/^(?:would|could|can|shall|do|how|what)\b/i.test(text) ? '?' : '.'}`;
  return `${start} ${lowered(rest)}.`;
}

/** The answer as it goes into a sentence: said to them, without the stop at its end. */
function clause(answer: string): string {
  return toSecondPerson(
    answer
      .trim()
      .replace(/\bi\b/g, 'I')
      .replace(/\s+/g, ' ')
      .replace(/[\s.!?,;]+$/, ''),
  );
}

function lowered(text: string): string {
  return /^(?:I\b|[A-Z][A-Z]|Mum|Mom|Dad|Mam|Nan|Gran|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/.test(
    text,
  )
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
}

function raised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
