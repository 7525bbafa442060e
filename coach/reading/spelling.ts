/** The words that signs turn on and that are long enough to be known by all but one of their letters. */
const WORDS = [
  'breathing',
  'breathe',
  'unconscious',
  'unresponsive',
  'responding',
  'overdose',
  'overdosed',
  'overdosing',
  'gurgling',
  'naloxone',
  'narcan',
  'collapsed',
  'suicide',
  'suicidal',
  'strangled',
  'strangling',
  'choked',
  'choking',
  'punched',
  'threatened',
  'threatening',
  'terrified',
  'frightened',
  'seizure',
  'seizures',
  'hallucinating',
  'shaking',
  'sweating',
  'swallowed',
  'ambulance',
  'withdrawal',
  'convulsing',
  'knife',
  'toddler',
  'purple',
  'slumped',
  'goodbye',
  'driving',
] as const;

/** Each word under every form with one letter left out, so that one look-up finds a neighbour. */
const NEIGHBOURS: ReadonlyMap<string, string> = new Map(
  WORDS.flatMap((word) =>
    [...word].map((_letter, place): [string, string] => [without(word, place), word]),
  ),
);
const KNOWN: ReadonlySet<string> = new Set(WORDS);

/** One letter off: too many, too few, another one, or two that changed places. */
export function respell(text: string): string {
  return text.replace(/[a-z]{5,14}/g, (word) =>
    KNOWN.has(word) ? word : (neighbour(word) ?? word),
  );
}

function neighbour(word: string): string | undefined {
  const tooFew = NEIGHBOURS.get(word);
  if (tooFew && word.length >= 6) return tooFew;
  for (let place = 1; place < word.length; place += 1) {
    const shorter = without(word, place);
    if (KNOWN.has(shorter) && shorter.length >= 6 && !/s$|d$|r$/.test(word)) return shorter;
    const found = word.length >= 6 ? NEIGHBOURS.get(shorter) : undefined;
    if (
      found &&
      found.length === word.length &&
      found[0] === word[0] &&
      found.at(-1) === word.at(-1)
    )
      return found;
  }
  return undefined;
}

function without(word: string, place: number): string {
  return word.slice(0, place) + word.slice(place + 1);
}
