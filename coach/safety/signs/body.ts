import { type Sign, sign } from './sign.ts';
import { DRUG, gap, NOT, THEM, THEY } from './words.ts';

const CALM =
  "\\b(?:breathing (?:exercises?|techniques?|space|room|minute)|breathe (?:in|out|slow\\w*|deep\\w*|again|easy|easier)|i can't breathe|hold(?:ing)? my breath|take a breath|i (?:am |'m )?hardly breath\\w*|room to breathe)\\b";
const MORNING =
  "\\b(?:wakes?|waking) up (?:early|on time|for|in the morning|before|till|until|at \\d|with|next to|to)\\b|\\balarm\\b|\\bi (?:can't|couldn't|don't|won't|didn't|hardly) (?:\\w+ )?wake\\b|\\b(?:i|just) (?:\\w+ ){0,2}(?:want|wish|hope|would like|rather)\\b|\\bwake up call\\b|\\bwake (?:the (?:kids|baby|neighbours|house)|me)\\b";
const LEARNING =
  '\\b(?:training|course|class|workshop|leaflet|poster|manual|article|lecture|first aid|webinar|kit|carry|keep|stock|pharmacy|where (?:can|do) (?:i|we|you) (?:get|buy)|how do (?:i|we|you) (?:get|use)|should i (?:get|buy|have))\\b';

/** An overdose or poisoning that is happening: what a body does. A "not" here is the alarm itself. */
export const BODY: readonly Sign[] = [
  sign(
    'overdose_now',
    'now',
    `\\b${NOT} ${gap(3)}(?:wak(?:e|es|ing)(?: up)?|rouse|roused?|stir|stirring|come (?:round|around|to))\\b`,
    { unless: MORNING, firm: true },
  ),
  sign(
    'overdose_now',
    'now',
    `\\b(?:trying|tried|struggling|hard|impossible) to (?:wake|rouse|keep) ${THEM}\\b|\\b(?:shak(?:e|ing|en|ook)|shook|slapp(?:ed|ing)|pinch(?:ed|ing)) ${THEM} ${gap(4)}(?:nothing|no response|no reaction|won't|doesn't|not)\\b`,
    { firm: true },
  ),
  sign(
    'overdose_now',
    'now',
    `\\b${NOT} ${gap(2)}(?:breath(?:e|es|ing)?|respond(?:s|ing)?|moving)\\b`,
    {
      unless: `${CALM}|\\b(?:not|isn't|won't|never|didn't|doesn't) (?:respond\\w*|responding) to (?:my )?(?:texts?|messages?|calls?|emails?|treatment|it|that|this|anger|nagging|pressure)\\b|\\b(?:things|it|nothing|line|queue|traffic|we)(?:'s| is| are|'re)? not moving\\b|\\bmoving (?:in|out|on|house|home|back|forward|away|to)\\b`,
      firm: true,
    },
  ),
  sign(
    'overdose_now',
    'now',
    '\\bbreath(?:ing|s|e)? (?:is |are |has |sounds |seems |looks )?(?:\\w+ ){0,2}(?:slow\\w*|shallow|weird|funny|wrong|strange\\w*|stopp\\w*|rattl\\w*|bubbl\\w*|gone|noisy|raspy|every|once|gaps|long (?:gaps|pauses)|far apart|ragged|heavy and slow)\\b|\\b(?:slow|shallow|weird|funny|strange|rattl\\w+|bubbl\\w+|hardly any|barely any) breath\\w*\\b|\\b(?:seconds|secs) between (?:each )?breaths?\\b|\\bgasping\\b',
    { unless: `${CALM}|\\b(?:my|i|me) (?:\\w+ )?breath\\w* (?:is|are|was|gets?)\\b`, firm: true },
  ),
  sign(
    'overdose_now',
    'now',
    "\\b(?:lips?|face|fingers?|fingertips|nails|fingernails|skin|mouth|toes|ears|colou?r|he|she|they|he's|she's) (?:\\w+ ){0,3}(?:blue|bluish|purple|purplish|gr[ea]y|gr[ea]yish|ashen|white as)\\b|\\b(?:blue|bluish|purple|gr[ea]y) (?:lips|face|fingers|skin|nails|round the (?:mouth|lips)|around the (?:mouth|lips))\\b",
    {
      unless:
        '\\b(?:dress|hair|shirt|paint\\w*|eyes?|car|hoodie|jumper|coat|sky|wall|feeling|felt|jeans|nail (?:polish|varnish)|hair dye|suit|uniform|mood|area|zone|haired)\\b|\\bgoing gr[ea]y\\b|\\b(?:got|has) the blues\\b|\\bmy (?:lips?|face|fingers?)\\b',
      firm: true,
    },
  ),
  sign(
    'overdose_now',
    'now',
    "\\bgurgl\\w+|\\bdeath rattle\\b|\\b(?:snor(?:ing|es?)|snort\\w+) (?:\\w+ ){0,3}(?:weird\\w*|strange\\w*|funny|odd\\w*|wrong|horribl\\w*|gurgl\\w*|really deep|like (?:\\w+ ){0,3}(?:water|drown\\w*|choking))\\b|\\b(?:weird|strange|funny|odd|awful|horrible) (?:\\w+ )?(?:snor\\w+|snoring|rattl\\w+)\\b|\\b(?:choking|chok\\w+) on (?:his|her|their|the|own) (?:\\w+ )?(?:vomit|sick|puke)\\b|\\b(?:sick|vomit\\w*|puk\\w+|throwing up) (?:\\w+ ){0,3}(?:asleep|in (?:his|her|their) sleep|passed out|unconscious|and (?:can't|won't))\\b",
    {
      unless:
        '\\b(?:stomach|tummy|belly|coffee|pipes?|drain|sink|baby (?:is )?gurgling|gurgling (?:and )?(?:laugh\\w*|smil\\w*))\\b',
      firm: true,
    },
  ),
  sign(
    'overdose_now',
    'now',
    `\\b(?:limp|floppy|lifeless|unconscious|unresponsive|comatose|foaming|froth\\w*|eyes (?:\\w+ ){0,2}(?:rolled|rolling|back in)|pin ?point (?:pupils|eyes)|pupils (?:\\w+ ){0,2}(?:pin|tiny|like pins)|blacked out and|stone cold|cold (?:and|to (?:the )?touch)|clammy|convuls\\w+)\\b`,
    {
      unless:
        '\\b(?:lettuce|handshake|hair|my (?:eyes|hands)|limp (?:bizkit|home|along)|walk\\w* with a limp|a limp|weather|drinks?|rolled (?:his|her|their) eyes at|unconscious bias|beer|coffee|dinner)\\b',
      firm: true,
    },
  ),
  sign(
    'overdose_now',
    'now',
    `\\b(?:passed out|slumped|collapsed|keeled over|nodd(?:ed|ing) (?:off|out)|face ?down|knocked out|out cold|on the (?:bathroom |kitchen )?floor)\\b.{0,90}\\b(?:won't|can't|not|isn't|barely|hardly|needle|syringe|pills?|bottle|blue|gr[ea]y|cold|clammy|vomit|sick|puke|breath\\w*|heroin|fent\\w*|scared|alone|pulse|what do i do|help)\\b|\\b(?:needle|syringe|pills?|empty (?:bottle|packet|blister)|strips?)\\b.{0,60}\\b(?:passed out|slumped|collapsed|face ?down|out cold|on the floor|asleep)\\b`,
    {
      unless:
        '\\b(?:again last (?:night|weekend)|on the (?:sofa|couch) (?:most|every)|every (?:night|weekend)|most nights)\\b',
      firm: true,
    },
  ),
  sign(
    'overdose_now',
    'now',
    `\\b(?:took|taken|takes|swallow\\w*|downed|necked|popped|drank|drunk|ate|snorted|injected|shot up|inject\\w*|had|done|did) ${gap(3)}(?:too (?:many|much)|(?:a|the) (?:whole|full|entire) (?:\\w+ )?(?:bottle|pack|packet|box|strip|sheet|bag|tub|month)|all (?:of )?(?:his|her|my|the|their|our) (?:\\w+ )?${DRUG}|a (?:load|bunch|lot|ton|fistful|handful|heap|pile|massive amount|huge amount) of (?:\\w+ ){0,2}${DRUG}|handfuls?|every(?:thing)? in the (?:cabinet|cupboard)|(?:\\d{2,}|twenty|thirty|forty|fifty|sixty|twelve|fifteen) (?:\\w+ ){0,2}${DRUG})\\b`,
    {
      unless:
        '\\b(?:on (?:too much|a lot)|too much (?:on|time|work|of my|space|money|to do)|(?:always|usually|often|every|sometimes|when(?:ever)? (?:he|she|they)|if (?:he|she|they)|used to|keeps?|tends? to)\\b.{0,40}too (?:much|many)|too much (?:again|every|most|at (?:weekends|parties|christmas|the wedding)))\\b',
    },
  ),
  sign(
    'overdose_now',
    'now',
    `\\b${THEY}(?:'s| is| has|'ve| have| just| may have| might have| could have| must have| think| be)? ?(?:\\w+ ){0,3}overdos(?:e|ed|ing)\\b|\\bthink (?:it's |this is )?(?:\\w+ ){0,3}(?:an )?overdos\\w+\\b|\\boverdos\\w+ (?:right now|now|in (?:the|my)|on the)\\b`,
    {
      unless: `${LEARNING}|\\b(?:prevention|awareness|deaths?|statistics|rate|risk of|afraid|scared|worry|worried|fear|terrified|nightmare|could|might|will|going to|one day|next|if (?:he|she|they))\\b`,
    },
  ),
  sign(
    'overdose_now',
    'now',
    `\\b(?:gave|given|giving|used|sprayed|done|put|had to use) ${gap(5)}(?:narcan|naloxone)\\b|\\b(?:narcan|naloxone) (?:\\w+ ){0,4}(?:didn't|isn't|not|won't|hasn't|worked|once|twice|already|and (?:he|she))\\b|\\bsecond (?:dose|spray) of (?:narcan|naloxone)\\b`,
    { unless: LEARNING },
  ),
  sign(
    'overdose_now',
    'now',
    `\\b(?:chest (?:pains?|is tight|hurts)|heart (?:is )?(?:racing|pounding|going mad)|fitting|having (?:a )?(?:fit|seizure)s?|seizing|burning up|overheat\\w*)\\b.{0,80}\\b(?:coke|cocaine|crack|meth|ice|speed|mdma|molly|ecstasy|ket|pills?|fent\\w*|xanax|took|used|using|party)\\b|\\b(?:coke|cocaine|crack|meth|ice|speed|mdma|molly|ecstasy|pills?|took something)\\b.{0,80}\\b(?:chest (?:pains?|is tight|hurts)|collapsed|fitting|having (?:a )?(?:fit|seizure)s?|seizing|burning up|overheat\\w*|can't see)\\b`,
  ),
  sign(
    'overdose_now',
    'now',
    `\\b(?:no|lost (?:his|her|the)|can't find (?:a|his|her)|weak|faint) pulse\\b|\\bhe's (?:gone|going) cold\\b|\\b(?:think|thought) (?:he|she|they|my \\w+)(?:'s| is| are)? (?:dead|dying|going to die)\\b`,
    { firm: true, unless: '\\binside\\b' },
  ),
];
