/** How people type, in full: so that a sign need be written once. Whole words only; longest first is not needed. */
const FULL: Readonly<Record<string, string>> = {
  u: 'you',
  ur: 'your',
  r: 'are',
  im: "i'm",
  ive: "i've",
  hes: "he's",
  shes: "she's",
  its: "it's",
  theyre: "they're",
  youre: "you're",
  dont: "don't",
  doesnt: "doesn't",
  didnt: "didn't",
  cant: "can't",
  cannot: "can't",
  couldnt: "couldn't",
  wont: "won't",
  wouldnt: "wouldn't",
  isnt: "isn't",
  isint: "isn't",
  aint: "isn't",
  "ain't": "isn't",
  wasnt: "wasn't",
  arent: "aren't",
  havent: "haven't",
  hasnt: "hasn't",
  shouldnt: "shouldn't",
  thats: "that's",
  wanna: 'want to',
  gonna: 'going to',
  gona: 'going to',
  gotta: 'got to',
  tryna: 'trying to',
  rn: 'right now',
  atm: 'right now',
  tho: 'though',
  bc: 'because',
  cuz: 'because',
  coz: 'because',
  pls: 'please',
  plz: 'please',
  abt: 'about',
  b4: 'before',
  idk: "i don't know",
  ppl: 'people',
  tmrw: 'tomorrow',
  tonite: 'tonight',
  kms: 'kill myself',
  kys: 'kill yourself',
  unalive: 'kill',
  unaliving: 'killing',
  sewerslide: 'suicide',
  od: 'overdose',
  oded: 'overdosed',
  "od'd": 'overdosed',
  oding: 'overdosing',
  "od'ing": 'overdosing',
  ods: 'overdoses',
  narcaned: 'gave narcan',
  "narcan'd": 'gave narcan',
  bf: 'boyfriend',
  gf: 'girlfriend',
  hubby: 'husband',
  hubs: 'husband',
  fella: 'partner',
  missus: 'wife',
  bro: 'brother',
  sis: 'sister',
  mam: 'mum',
  mammy: 'mum',
  ma: 'mum',
  momma: 'mum',
  mama: 'mum',
  mommy: 'mum',
  mummy: 'mum',
  mom: 'mum',
  moms: 'mum',
  pops: 'dad',
  daddy: 'dad',
  da: 'dad',
  pa: 'dad',
  nana: 'gran',
  nan: 'gran',
  grandma: 'gran',
  granny: 'gran',
  gramma: 'gran',
  kiddo: 'kid',
  kiddos: 'kids',
  lil: 'little',
  grandbaby: 'grandchild',
  grandbabies: 'grandchildren',
  bairn: 'child',
  wean: 'child',
  weans: 'children',
  bub: 'baby',
  bubs: 'baby',
  breathin: 'breathing',
  breating: 'breathing',
  breathen: 'breathing',
  wakin: 'waking',
  wakeing: 'waking',
  movin: 'moving',
  hittin: 'hitting',
  chokin: 'choking',
  drivin: 'driving',
  drinkin: 'drinking',
  usin: 'using',
  shakin: 'shaking',
  nothin: 'nothing',
  somethin: 'something',
  talkin: 'talking',
  threatnin: 'threatening',
  killin: 'killing',
  dyin: 'dying',
};

/** What is typed short, written out, and the way back to where it stood. */
export interface WrittenOut {
  readonly text: string;
  /** The place in the given text of a place in the written-out one; inside a word it is the word's start or end. */
  startOf(place: number): number;
  endOf(place: number): number;
}

/** "hell do", but not "hell": a word that is also a contraction is one before these. */
const CONTRACTED =
  /^(?:he|she|we)ll(?= (?:do|be|kill|hurt|hit|die|come|go|have|never|say|find|try|not|just|drink|use|get|lose|leave|make|take)\b)/;

/** Writes out what is typed short. Works on lower-case text. */
export function writeOut(text: string): string {
  return writtenOut(text).text;
}

export function writtenOut(text: string): WrittenOut {
  const words: {
    readonly out: number;
    readonly from: number;
    readonly length: number;
    readonly to: number;
  }[] = [];
  let written = '';
  let copied = 0;
  for (const match of text.matchAll(/[a-z0-9']+/g)) {
    const [word] = match;
    const full = inFull(word, text.slice(match.index, match.index + 24));
    written += text.slice(copied, match.index);
    words.push({
      out: written.length,
      from: match.index,
      length: full.length,
      to: match.index + word.length,
    });
    written += full;
    copied = match.index + word.length;
  }
  written += text.slice(copied);
  const at = (place: number) => words.findLast(({ out }) => out <= place);
  return {
    text: written,
    startOf(place) {
      const word = at(place);
      if (!word) return place;
      return place < word.out + word.length ? word.from : word.to + place - word.out - word.length;
    },
    endOf(place) {
      const word = at(place - 1);
      if (!word) return place;
      return place <= word.out + word.length ? word.to : word.to + place - word.out - word.length;
    },
  };
}

function inFull(word: string, from: string): string {
  if (CONTRACTED.test(from)) return `${word.slice(0, -2)}'ll`;
  return Object.hasOwn(FULL, word) ? (FULL[word] ?? word) : word;
}
