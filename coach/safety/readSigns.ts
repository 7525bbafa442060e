import type { Kind } from '../../content/schema/safety.ts';
import type { Families, Word } from '../reading/families.ts';
import { mayStand, standsAt, standsIn } from '../reading/pattern.ts';
import { stretchesOf } from '../reading/tokens.ts';
import type { Tier, Urgency } from './assessment.ts';
import { lowered, settingOf } from './context.ts';
import { withoutIdioms } from './idioms.ts';
import { indexSigns, type Sign, type SignIndex } from './sign.ts';

/** What written signs say of a message: the gravest one, after its context. */
export interface SignsRead {
  readonly tier: Tier;
  readonly kind: Kind | undefined;
  readonly urgency: Urgency;
  /** A body in trouble or a deed: danger whatever else was said. */
  readonly firm: boolean;
}

const NO_SIGNS: SignsRead = { tier: 0, kind: undefined, urgency: 'none', firm: false };

/** Looks for the signs in a normalised message. */
export type ReadSigns = (normalised: string) => SignsRead;

/** Makes a reader for these signs. Linear in the message: a sign is looked at only where its first word stands. */
export function signReader(signs: readonly Sign[], families: Families): ReadSigns {
  const index = indexSigns(signs);
  return (normalised) => {
    const text = withoutIdioms(normalised);
    const setting = settingOf(text);
    let worst = NO_SIGNS;
    for (const { words } of stretchesOf(text)) {
      const read = words.map(families);
      for (const sign of shownIn(read, index)) {
        const weight = lowered(sign, words.join(' '), setting);
        const found: SignsRead = {
          tier: TIERS[weight],
          kind: sign.kind,
          urgency: weight === 'soft' ? 'none' : weight,
          firm: sign.firm,
        };
        if (isGraver(found, worst)) worst = found;
      }
    }
    return worst;
  };
}

const TIERS: Readonly<Record<'now' | 'concern' | 'past' | 'soft', Tier>> = {
  now: 3,
  concern: 2,
  past: 2,
  soft: 1,
};

function shownIn(words: readonly Word[], index: SignIndex): Set<Sign> {
  const present = new Set(words.flatMap(({ stem, families }) => [stem, ...families]));
  const shown = new Set<Sign>();
  const settled = new Set<Sign>();
  for (const [place, { stem, families }] of words.entries()) {
    for (const beginning of [stem, ...families]) {
      for (const sign of index.get(beginning) ?? []) {
        if (settled.has(sign)) continue;
        if (!mayStand(sign.shows, present)) settled.add(sign);
        else if (standsAt(sign.shows, words, place)) {
          settled.add(sign);
          if (!sign.unless.some((pattern) => standsIn(pattern, words))) shown.add(sign);
        }
      }
    }
  }
  return shown;
}

function isGraver(one: SignsRead, other: SignsRead): boolean {
  if (one.tier !== other.tier) return one.tier > other.tier;
  return one.firm && !other.firm;
}
