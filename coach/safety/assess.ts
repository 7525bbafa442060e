import type { Kind } from '../../content/schema/safety.ts';
import { lowered, type Setting, settingOf } from './context.ts';
import { withoutIdioms } from './idioms.ts';
import { normalise } from './normalise.ts';
import { BODY } from './signs/body.ts';
import { CHILDREN, HARM_BY_USER, OTHERS, WITHDRAWAL } from './signs/others.ts';
import type { Sign } from './signs/sign.ts';
import { SPANISH } from './signs/spanish.ts';
import { SUICIDE } from './signs/suicide.ts';
import { VIOLENCE } from './signs/violence.ts';

export type Urgency = 'now' | 'concern' | 'past' | 'none';

/** T0 nothing; T1 a soft sign, one line and on; T2 concern, numbers and a question; T3 acute, numbers first and coaching frozen. */
export type Tier = 0 | 1 | 2 | 3;

/** Who is in danger. */
export type Who = 'user' | 'loved_one' | 'child' | 'other' | 'none';

/** What one message says about danger. */
export interface Assessment {
  readonly tier: Tier;
  readonly kind: Kind | undefined;
  readonly urgency: Urgency;
  readonly who: Who;
}

const SAFE: Assessment = { tier: 0, kind: undefined, urgency: 'none', who: 'none' };

/** In the order of what must be answered first when several are there (safety specification, 2.2). */
const SIGNS: readonly Sign[] = [
  ...BODY,
  ...SUICIDE.filter(({ weight }) => weight === 'now'),
  ...CHILDREN,
  ...VIOLENCE,
  ...HARM_BY_USER,
  ...OTHERS,
  ...WITHDRAWAL,
  ...SUICIDE.filter(({ weight }) => weight !== 'now'),
  ...SPANISH,
];

/**
 * Reads one message for danger: a pure function of the text, linear in its length, at most a few milliseconds for the
 * 4,000 characters that are read. (Safety specification, section 2.)
 */
export function assess(text: string): Assessment {
  const sentences = sentencesOf(withoutIdioms(normalise(text)));
  const setting = settingOf(sentences.join(' . '));
  let worst = SAFE;
  for (const [place, sentence] of sentences.entries()) {
    const windows = place > 0 ? [sentence, `${sentences[place - 1]} , ${sentence}`] : [sentence];
    for (const window of windows) {
      for (const sign of SIGNS) {
        if (!sign.shows.test(window) || sign.unless?.test(window)) continue;
        const found = judge(sign, window, setting);
        if (found.tier > worst.tier) worst = found;
      }
    }
  }
  return worst;
}

function judge(sign: Sign, sentence: string, setting: Setting): Assessment {
  const weight = lowered(sign, sentence, setting);
  const urgency = weight === 'soft' ? 'none' : weight;
  return { tier: TIERS[weight], kind: sign.kind, urgency, who: WHO[sign.kind] };
}

const TIERS: Readonly<Record<'now' | 'concern' | 'past' | 'soft', Tier>> = {
  now: 3,
  concern: 2,
  past: 2,
  soft: 1,
};

const WHO: Readonly<Record<Kind, Who>> = {
  overdose_now: 'loved_one',
  suicide_user: 'user',
  suicide_loved_one: 'loved_one',
  violence_to_user: 'user',
  child_danger: 'child',
  withdrawal_danger: 'loved_one',
  harm_to_others_by_user: 'loved_one',
  driving: 'loved_one',
  missing: 'loved_one',
  poisoning: 'loved_one',
  threat_to_others: 'other',
  sexual_assault: 'user',
  exposure: 'loved_one',
  pregnancy: 'loved_one',
  extortion: 'user',
  psychosis: 'loved_one',
  own_use: 'user',
  grief: 'none',
};

/** Sentences; an unpunctuated text is one, and the signs reach no further than their own gaps. */
function sentencesOf(text: string): string[] {
  return text
    .split(/[.!?;\n]+/)
    .map((part) => part.trim())
    .filter(Boolean)
    .slice(0, 120);
}
