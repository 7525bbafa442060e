import type { Kind } from '../../content/schema/safety.ts';
import type { Tier } from './assess.ts';

/** A family of meaning that shows one kind of danger. */
export interface Sign {
  readonly kind: Kind;
  readonly tier: Tier;
  readonly shows: RegExp;
  /** What makes the same words ordinary. */
  readonly unless?: RegExp;
}

const THEY =
  '(?:he|she|they|him|her|them|my (?:\\w+ )?(?:son|daughter|husband|wife|partner|boyfriend|girlfriend|mom|mum|mother|dad|father|brother|sister|friend|kid|child|baby|nan|gran|grandson|granddaughter|ex)|(?:the|our) (?:baby|kid|child|boy|girl|lad))';
const NOT = "(?:not|isn'?t|aint|ain'?t|wasn'?t|stopped|barely|hardly|no longer|never)";

const sign = (kind: Kind, tier: Tier, shows: string, unless?: string): Sign => ({
  kind,
  tier,
  shows: new RegExp(shows),
  ...(unless ? { unless: new RegExp(unless) } : {}),
});

/** The first signs, by kind: the not-said-outright ones are what matters most and are hardest to list. */
export const SIGNS: readonly Sign[] = [
  sign(
    'overdose_now',
    3,
    `\\b${NOT} (?:\\w+ )?(?:breath\\w*|respond\\w*|waking|moving)\\b`,
    'hold(?:ing)? my breath|breathing exercise',
  ),
  sign(
    'overdose_now',
    3,
    "\\b(?:can'?t|cannot|can not|couldn'?t|won'?t|wont|cant|will not|doesn'?t) (?:\\w+ ){0,2}(?:wake|rouse|breathe)\\b",
    "\\bi can'?t breathe\\b.*\\b(?:stress|anxi|panic)",
  ),
  sign(
    'overdose_now',
    3,
    '\\b(?:lips|face|fingers?|nails) (?:\\w+ ){0,3}(?:blue|purple|gr[ea]y)\\b|\\b(?:blue|purple|gr[ea]y) lips\\b',
  ),
  sign(
    'overdose_now',
    3,
    `\\b${THEY} (?:\\w+ ){0,3}(?:overdos\\w+|od'?(?:ed|ing|d)|took too (?:much|many)|unconscious|unresponsive|gurgling)\\b`,
  ),
  sign('overdose_now', 3, '\\b(?:gave|used|given) (?:\\w+ ){0,2}(?:narcan|naloxone)\\b'),
  sign(
    'suicide_user',
    3,
    "\\bi(?:'m| am|ve|'ve| have)? (?:\\w+ ){0,4}(?:kill(?:ing)? myself|end(?:ing)? (?:my life|it all)|take my (?:own )?life|kms|hang myself)\\b",
  ),
  sign(
    'suicide_user',
    2,
    "\\bi (?:\\w+ ){0,3}(?:want|wanna|wish|would like|ready) (?:\\w+ ){0,3}(?:die|dead|not (?:wake|exist|be here)|wasn'?t here|wouldn'?t wake)\\b",
    "\\bi don'?t want to die\\b(?!.*\\bbut\\b)",
  ),
  sign(
    'suicide_user',
    2,
    '\\b(?:better off|easier for \\w+) without me\\b|\\bno (?:reason|point) (?:to|in) (?:liv\\w+|go(?:ing)? on)\\b|\\b(?:hurt|cut|harm)(?:ing)? myself\\b|\\bsuicidal\\b',
  ),
  sign(
    'suicide_loved_one',
    3,
    `\\b${THEY} (?:\\w+ ){0,6}(?:kill (?:him|her|them)sel(?:f|ves)|end (?:his|her|their) life|hang (?:him|her)self|suicide note|goodbye note)\\b`,
  ),
  sign(
    'suicide_loved_one',
    2,
    `\\b${THEY} (?:\\w+ ){0,6}(?:wants? to die|wish\\w* (?:he|she|they) (?:was|were) dead|suicidal|better off dead|cutting (?:him|her)self|self.?harm\\w*)\\b`,
  ),
  sign(
    'violence_to_user',
    3,
    `\\b${THEY} (?:\\w+ ){0,4}(?:hit|hits|hitting|beat|beats|beating|chok\\w+|strangl\\w+|punch\\w*|kick\\w*|slap\\w*|threaten\\w*) (?:\\w+ ){0,2}(?:me|us)\\b`,
    '\\bhit me (?:up|with|that)\\b',
  ),
  sign(
    'violence_to_user',
    3,
    `\\b${THEY} (?:\\w+ ){0,5}(?:has|got|have|with|waving|pointed) (?:a |the |his |her )?(?:gun|knife|machete|axe|bat)\\b|\\b(?:going to|gonna|will|said .{0,12}) kill (?:me|us)\\b`,
  ),
  sign(
    'violence_to_user',
    2,
    "\\b(?:afraid|scared|terrified|frightened) of (?:him|her|them|my (?:husband|wife|partner|boyfriend|girlfriend|son|daughter|dad|father|brother))\\b|\\bwon'?t let me (?:leave|out|go)\\b|\\blocked me in\\b",
  ),
  sign(
    'child_danger',
    3,
    '\\b(?:kids?|child(?:ren)?|baby|toddler|grandkids?|son|daughter) (?:\\w+ ){0,5}in the (?:car|truck|van|back) (?:\\w+ ){0,5}(?:drunk|drinking|high|wasted|using)\\b|\\b(?:drunk|high|wasted|drinking) (?:\\w+ ){0,6}(?:driving|drove|drives|drive) (?:\\w+ ){0,4}(?:kids?|child(?:ren)?|baby|toddler|school run)\\b',
  ),
  sign(
    'child_danger',
    3,
    '\\b(?:baby|toddler|kids?|child(?:ren)?) (?:\\w+ ){0,4}(?:ate|swallowed|found|got into) (?:\\w+ ){0,3}(?:pills?|drugs?|meds|medicine|gumm(?:y|ies)|edibles?)\\b|\\bleft (?:\\w+ ){0,3}(?:baby|toddler|kids?|child(?:ren)?) (?:\\w+ ){0,2}alone\\b',
  ),
  sign(
    'withdrawal_danger',
    3,
    '\\b(?:stopped|quit|quitting|withdraw\\w*|detox\\w*|without a drink|coming off) (?:.{0,60})\\b(?:seizure|fitting|shaking|hallucinat\\w+|seeing things|hearing things|confused|fever)\\b|\\b(?:dts|delirium tremens)\\b',
  ),
  sign(
    'withdrawal_danger',
    2,
    '\\bcold turkey\\b.{0,60}\\b(?:alcohol|drink\\w*|vodka|wine|beer|whisk\\w+|xanax|valium|klonopin|ativan|benzos?|pills)\\b|\\b(?:alcohol|drink\\w*|vodka|xanax|valium|klonopin|ativan|benzos?)\\b.{0,60}\\bcold turkey\\b',
  ),
  sign(
    'harm_to_others_by_user',
    3,
    "\\bi(?:'m| am)? (?:\\w+ ){0,3}(?:going to|gonna|will|want to|might|about to) (?:kill|hurt|stab|shoot|strangle) (?:him|her|them)\\b",
    "\\bdon'?t want to hurt\\b|\\bcould kill\\b",
  ),
  sign(
    'driving',
    3,
    `\\b${THEY} (?:\\w+ ){0,4}(?:is |are |'s )?(?:driving|drove off|behind the wheel) (?:\\w+ ){0,4}(?:drunk|high|wasted|right now|now)\\b|\\b(?:drunk|high|wasted) (?:\\w+ ){0,4}(?:behind the wheel|took the (?:car|keys))\\b`,
    '\\b(?:drunk driver|dui|last)\\b',
  ),
];
