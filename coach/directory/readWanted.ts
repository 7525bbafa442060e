import type { Region } from '../../content/schema/common.ts';
import type { Service } from '../../content/schema/directory.ts';
import { writeOut } from '../reading/slang.ts';
import type { Wanted } from './findServices.ts';
import { placeIn } from './places.ts';

/** What a question says about whom a service should be for and how it should work, besides what it is for. */
export type Said = Omit<Wanted, 'needs' | 'region'> & { readonly region?: Region };

/** Nobody asks for a service in more letters than this. */
const LONGEST = 400;

const PEOPLE: readonly [pattern: RegExp, people: NonNullable<Wanted['people']>][] = [
  [
    /\b(?:my )?(?:sons?|daughters?|kids?|child|children|teens?|parents? of|mums?|moms?|mothers?|fathers?|dads?) (?:who|that|uses|use|drinks|drink|group|like me)\b|\bfor (?:parents|mothers|fathers|moms|mums|dads)\b|\bother (?:parents|mothers|moms|mums|dads)\b|\b(?:mums|moms|mothers) (?:and|or|&) (?:dads|fathers)\b|\bmy (?:grown )?(?:son|daughter|kid|child|boy|girl)\b/,
    ['parents'],
  ],
  [
    /\b(?:husband|wife|spouse|partner|boyfriend|girlfriend|fianc|wives|husbands|bf|gf)\b|\bmarried\b/,
    ['partners'],
  ],
  [/\bmy (?:mom|mum|mam|mother|dad|father|parents?|da)\b/, ['adult-children']],
  [/\b(?:brother|sister|sibling)s?\b/, ['siblings']],
  [
    /\bgrand(?:mother|father|parents?|son|daughter|kids|children|ma|pa)\b|\bnan\b|\bnana\b/,
    ['grandparents'],
  ],
  [/\bmy (?:best )?(?:friend|mate|roommate|flatmate)\b/, ['friends']],
  [/\bveterans?\b|\bvet\b|\bex.?army\b/, ['veterans', 'military-families']],
  [/\b(?:military|army|navy|deployed|marines)\b/, ['military-families', 'veterans']],
  [/\b(?:gay|lesbian|trans|queer|lgbt\w*|bisexual|nonbinary)\b/, ['lgbtq']],
  [
    /\b(?:native american|indigenous|first nations?|aboriginal|inuit|m[aā]ori|torres|cree|navajo|metis)\b/,
    ['indigenous'],
  ],
  [/\b(?:women|woman only|ladies)\b/, ['women']],
  [/\bfor men\b|\bmen'?s\b|\bas a man\b|\bi'?m a (?:man|guy|bloke)\b/, ['men']],
  [/\bpregnan\w*\b/, ['pregnant']],
  [/\b(?:college|university|campus|student)\b/, ['students']],
];

const YOUNG =
  /\bi'?m (?:only )?(?:1[0-7]|[89])\b|\b(?:in|i'?m in) (?:grade [5-9]|grade 1[0-2]|year [5-9]|year 1[0-3]|[5-9]th grade|1[0-2]th grade|middle school|high school|secondary school)\b|\bi'?m (?:a )?(?:1[0-7]|[89]) ?(?:years? old|yo|yrs?)\b|\b(?:for|help|groups?) (?:teens?|teenagers?|kids|children|young people)\b|\b(?:kids|teens|children) like (?:me|us)\b|\bi'?m (?:just |only )?a (?:kid|teen|minor)\b/;
const SILENT =
  /\b(?:text(?:ing)?|chat|online chat|message|can'?t talk|without (?:talking|calling|speaking)|not (?:a )?(?:call|phone))\b/;
const NOW =
  /\b(?:tonight|right now|now|24.?7|any ?time|middle of the night|late|at night|this minute|3 ?am|2 ?am|weekend)\b/;
const FREE =
  /\b(?:free|no money|can'?t afford|cant afford|cheap|low cost|no insurance|uninsured|broke|medicaid)\b/;
const NO_FAITH =
  /\b(?:without|no|not|non|isn'?t|don'?t want|minus|less) ?-?(?:the |a |any |into |about |all the )*(?:god|relig\w*|church|higher power|jesus|faith|12.?steps?|twelve.?steps?|spiritual\w*|al.?anon|prayer|praying)\b|\b(?:secular|atheist|agnostic)\b|\bgod stuff\b/;
const FAITH = /\b(?:christian|church|faith|bible|catholic|god|jewish|muslim|prayer)\b/;
const SPANISH = /\b(?:spanish|espa[nñ]ol|en espa\w+|hispan\w+|habla)\b/;
const FRENCH = /\b(?:french|fran[cç]ais)\b/;

/** Reads a question for all but its need: "a group for parents in Ohio, without god" names people, a place and a way. */
export function readWanted(text: string, services: readonly Service[] = []): Said {
  const said = writeOut(
    text
      .toLowerCase()
      .normalize('NFKC')
      .replace(/[\u2018\u2019]/g, "'"),
  ).slice(0, LONGEST);
  const people = PEOPLE.filter(([pattern]) => pattern.test(said)).flatMap(([, each]) => each);
  const place = placeIn(said);
  const named = new Set(services.filter((service) => isNamed(service, said)).map(({ id }) => id));
  const noFaith = NO_FAITH.test(said);
  return {
    ...(place ? place : {}),
    ...(people.length > 0 ? { people } : {}),
    ...(YOUNG.test(said) ? { young: true } : {}),
    ...(SILENT.test(said) ? { silent: true } : {}),
    ...(NOW.test(said) ? { now: true } : {}),
    ...(FREE.test(said) ? { free: true } : {}),
    ...(noFaith ? { avoids: ['twelve-step', 'faith'], wants: ['secular', 'smart'] } : {}),
    ...(!noFaith && FAITH.test(said) ? { wants: ['faith', 'twelve-step'] } : {}),
    ...(/\bcraft\b/.test(said) ? { wants: ['craft'] } : {}),
    ...(SPANISH.test(said) ? { language: 'es' } : FRENCH.test(said) ? { language: 'fr' } : {}),
    ...substanceIn(said),
    ...(named.size > 0 && !noFaith ? { named } : {}),
  };
}

function substanceIn(said: string): Pick<Wanted, 'substance'> {
  if (/\b(?:heroin|fentanyl|opioids?|opiates?|oxy\w*|percocets?|percs?)\b/.test(said))
    return { substance: 'opioids' };
  if (/\b(?:drink\w*|drank|drunk|alcohol\w*|booze|beer|wine|vodka|whiskey)\b/.test(said))
    return { substance: 'alcohol' };
  if (/\b(?:drugs?|coke|cocaine|meth|crack|weed|pills?|ketamine)\b/.test(said))
    return { substance: 'drugs' };
  return {};
}

/** Common words that some services are also called by. */
const TOO_COMMON =
  /^(?:overdose|emergency|help|group|support|suicide|crisis|police|ambulance|meetings?|family|families|drugs?|alcohol|treatment|rehab|parents?|counsell?ing|chat|text|talk|naloxone|narcan|grief|kids|teens?|book|law|legal|benefits|money|breathe|calm|poison|abuse|violence|veterans?|detox|free|online|advice|men|women|youth|smart|reach|frank|mind|shout|release|with you)$/;

function isNamed({ name, words }: Service, said: string): boolean {
  const spelled = ` ${said.replace(/[^a-z0-9' ]/g, ' ').replace(/\s+/g, ' ')} `;
  return [name, ...words].some((each) => {
    const plain = each
      .toLowerCase()
      .replace(/\(.*?\)/g, '')
      .replace(/[^a-z0-9' ]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (plain.length < 3 || TOO_COMMON.test(plain)) return false;
    return isProper(each, plain) && spelled.includes(` ${plain} `);
  });
}

/** A name, not a description: one that is written with capitals or figures, or a made-up word of one piece. */
function isProper(written: string, plain: string): boolean {
  return (
    /[A-Z0-9]/.test(written) ||
    /^(?:\w+ anon|alanon|naranon|nar anon|al anon|alateen|\w+fam|samhsa|adfam)$/.test(plain)
  );
}
