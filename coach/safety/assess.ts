import { loadLexicon } from '../../content/lexicon.ts';
import { loadModel } from '../../content/models.ts';
import { loadSigns } from '../../content/signs.ts';
import { familiesFrom } from '../reading/families.ts';
import { normalise } from '../reading/normalise.ts';
import { type Assessment, NO_DANGER, type Tier, type Urgency } from './assessment.ts';
import { type Danger, DangerReader } from './danger.ts';
import { type SignsRead, signReader } from './readSigns.ts';
import { signsFrom } from './sign.ts';
import { whoIsIn } from './who.ts';

/**
 * Where scores become tiers, in log-odds: chosen on tuned messages whose authors the numbers were not learned from
 * (`npm run train` prints the choice), so that of ordinary ones that sound like danger about 4% are answered as danger and 1%
 * as danger now (`docs/safety/reading-danger.md`). They were then moved by -0.8, about -ln(32,400 / 14,900), the growth of
 * the share of ordinary talk among what is learned from, when questions of families were added to it.
 */
const ALARM = -0.7;
const ALARM_NOW = -1.6;
const ACUTE = -0.9;
const SOFT = -2;
/** A firm sign is danger unless the numbers speak clearly against it. */
const AGAINST = -3.3;

const families = familiesFrom(loadLexicon());
const readSigns = signReader(signsFrom(loadSigns()), families);
const reader = new DangerReader(families, loadModel('danger'));

/**
 * Reads one message for danger: a pure function of the text, linear in its length, at most a few milliseconds for the
 * 4,000 characters that are read. Written signs and what was learned from labelled messages are weighed together; a sign
 * may be lowered by its context, and is never silenced. (Safety specification, section 2.)
 */
export function assess(text: string): Assessment {
  const normalised = normalise(text);
  const signs = readSigns(normalised);
  const danger = reader.read(normalised, signs);
  const tier = tierOf(signs, danger);
  if (tier === 0) return NO_DANGER;
  const kind = danger.any < ALARM && signs.firm && signs.kind ? signs.kind : danger.kind;
  return { tier, kind, urgency: urgencyOf(tier, danger), who: whoIsIn(kind, danger.who) };
}

function tierOf(signs: SignsRead, { any, now }: Danger): Tier {
  if (now > ACUTE || (signs.firm && signs.tier === 3 && any > SOFT)) return 3;
  if (any > ALARM || now > ALARM_NOW) return 2;
  if (signs.firm && signs.tier >= 2 && any > AGAINST) return 2;
  return any > SOFT || signs.tier > 0 ? 1 : 0;
}

function urgencyOf(tier: Tier, { now, past }: Danger): Urgency {
  if (tier < 2) return 'none';
  if (tier === 3 || now > ALARM_NOW) return 'now';
  return past > 0 ? 'past' : 'concern';
}
