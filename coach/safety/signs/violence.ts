import { type Sign, sign } from './sign.ts';
import { gap, THEM, THEY, WEAPON } from './words.ts';

const HITS =
  '(?:hit|hits|hitting|beat|beats|beating|beaten|punch\\w*|kick(?:s|ed|ing)?|slap\\w*|smack(?:s|ed|ing)?|shov(?:e|es|ed|ing)|push(?:es|ed|ing)|thump\\w*|headbutt\\w*|batter\\w*|belt(?:s|ed|ing)|choke[sd]?|choking|strangl\\w+|throttl\\w+|drag(?:s|ged|ging)?|bit|burn(?:s|t|ed)|attack(?:s|ed|ing)?|grab(?:s|bed|bing)|pinn(?:ed|ing)|rape[sd]?|raping|assault\\w*|hurt(?:s|ing)?|threw|throw(?:s|n|ing)?|swung|swings|lash(?:es|ed) out at|went for|goes for|laid (?:his |her )?hands on|smash\\w*|elbow\\w*|knee[ds]?|spit|spat)';

/** The writer hit, threatened, trapped or frightened by someone. */
export const VIOLENCE: readonly Sign[] = [
  sign(
    'violence_to_user',
    'now',
    `\\b(?:${THEY}|who|\\w+)(?:'s|'ll|'d)? ${gap(4)}${HITS} (?:\\w+ ){0,3}?(?:me|us|at me|into me)\\b`,
    {
      unless:
        '\\bhit me (?:that|how|when|hard that|like)\\b|\\b(?:threw|throw\\w*|push\\w*|drag\\w*|grab\\w*|burn\\w*|bit|hurts?|hurting|attack\\w*|hit|hits|swung) (?:me|us|at me) (?:off|out of (?:the|his|her) (?:loop|wedding)|to (?:be|do|think|see|hear|my limit)|a (?:party|look|line|bone|smile)|into (?:it|this)|under the bus|with (?:kindness|questions|it|this|that|the bill)|through (?:this|it)|emotionally|verbally|deeply|so much when|when|that|more than|away)\\b|\\b(?:hurts?|hurting|dragg\\w*|push(?:es|ed|ing)) me\\b(?! (?:physically|again|last|and|badly))',
    },
  ),
  sign(
    'violence_to_user',
    'now',
    `\\b(?:black eye|split lip|bruis\\w+|broke(?:n)? my (?:arm|nose|wrist|jaw|rib|finger|phone so)|hands? (?:\\w+ ){0,3}(?:round|around|on|to) my (?:neck|throat)|by (?:the|my) (?:throat|neck|hair)|couldn't (?:breathe|swallow) (?:when|because|after) (?:he|she)|marks on my (?:neck|arms?|throat)|pulled my hair|bleeding)\\b`,
    {
      unless:
        '\\b(?:rugby|football|hurling|accident|bike|fell|dropped|banana|apples?|peach\\w*|bruised (?:ego|feelings)|toe|shaving|nose ?bleed|gums)\\b',
    },
  ),
  sign(
    'violence_to_user',
    'now',
    `\\b${THEY} ${gap(5)}(?:has|have|got|with|holding|waving|wav\\w+|pointed|pointing|grabbed|pulled|carries|carrying|keeps|put|picked up|held|brandish\\w*|swinging|came at me with|loaded|loading|cleaning) ${gap(4)}${WEAPON}\\b`,
    {
      unless:
        '\\b(?:hunting|clay|nerf|water|collects?|kitchen|cricket|baseball|hammer (?:drill|to fix)|chopp\\w*|cooking|safe and licensed|in the shed for)\\b',
    },
  ),
  sign(
    'violence_to_user',
    'now',
    `\\b(?:going to|will|'ll|threaten\\w* to|said (?:\\w+ ){0,4}|says (?:\\w+ ){0,4}|swore (?:\\w+ ){0,3}|texted (?:\\w+ ){0,4}|wants to|try(?:ing)? to|tried to) (?:\\w+ )?(?:kill|stab|shoot|murder|bury|burn|set fire to|slit|end|hurt|drown|run over|smash|batter|cut) (?:\\w+ )?(?:me|us|my (?:throat|face)|the (?:house|dog|cat) (?:down|with)|the kids and me)\\b|\\bset (?:me|the house|the place) (?:on fire|alight)\\b|\\bthreaten\\w* (?:me|us|to (?:kill|hurt|burn|hit|take the kids and|smash)|my life)\\b`,
    {
      unless:
        '\\b(?:boss|work|council|landlord|bank|court|school|to (?:leave|quit|tell|call|report|cancel|stop|sue|move))\\b',
    },
  ),
  sign(
    'violence_to_user',
    'now',
    `\\b(?:hiding|hid|locked (?:myself|me and|us)|barricad\\w+|ran|run(?:ning)?) (?:\\w+ ){0,6}(?:in the (?:bathroom|bedroom|closet|wardrobe|car|garden|shed|toilet|loo|spare room|garage)|from (?:him|her|them)|outside (?:in|with|barefoot)|upstairs|to the neighbou?rs?)\\b.{0,80}\\b(?:he|she|they|him|her|drunk|door|banging|scream\\w*|scared|smash\\w*|rage|high)\\b|\\b(?:banging|kicking|pounding|hammering|trying to (?:get|break)|break(?:ing)?) (?:\\w+ ){0,4}(?:down |on |in |at )?(?:the|my) (?:\\w+ )?(?:door|window)s?\\b|\\b(?:smash\\w*|trash\\w*|wreck\\w*|destroy\\w*|punch\\w*|throw\\w*|threw|kick\\w*) (?:up )?(?:\\w+ ){0,3}(?:house|place|room|kitchen|walls?|doors?|furniture|plates|dishes|everything|tv|telly|windows?|things|stuff|chair|bottle)\\b`,
    {
      unless:
        '\\b(?:trash\\w* (?:bag|can|out)|the exam|out (?:the|his|her)|throw\\w* (?:out|away)|threw (?:out|away)|throws? up|threw up|my (?:plans|birthday)|break(?:ing)? (?:down|up))\\b',
    },
  ),
  sign(
    'violence_to_user',
    'concern',
    `\\b(?:afraid|scared|terrified|frightened|petrified|wary|fear) (?:\\w+ ){0,3}(?:of (?:${THEM}|what (?:he|she|they)(?:'ll|'d| will| would| might| could)? (?:do|be)|going home|being (?:alone|in the house) with|my (?:own )?(?:\\w+ )?(?:son|daughter|husband|wife|partner|dad|mum|brother|boyfriend|girlfriend|ex))|(?:he|she|they)(?:'ll| will|'d| would| might|'s going to) (?:hurt|hit|kill|do something to|come|find|turn on|lose it)|for my (?:life|safety)|to (?:go home|be alone with|say (?:no|anything)|speak|sleep|move|leave (?:him|her)))\\b|\\bwalk(?:ing)? on egg ?shells\\b.{0,80}\\b(?:hurt|hit|do|rage|temper|explode|snap|blow|smash|scared|afraid)\\b|\\b(?:he|she|they|that man|my \\w+) (?:\\w+ )?(?:scares?|frightens?|terrif(?:y|ies)) me\\b`,
    {
      unless:
        "\\b(?:los(?:e|ing) (?:him|her|them)|(?:he|she|they)(?:'ll| will|'d| would| might) (?:die|relapse|overdose|leave|lose (?:his|her|their) (?:job|licence|license|kids)|drink|use|go back|end up|not come|never|hate|refuse|say no|stop talking|get (?:worse|arrested|sick|caught))|for (?:him|her|them)|what (?:might|will|could) happen|the (?:future|call|phone))\\b",
    },
  ),
  sign(
    'violence_to_user',
    'concern',
    `\\b(?:won't|doesn't|wouldn't|never|refuses to) let (?:me|us) (?:\\w+ )?(?:leave|out|go|see|use|have|talk|work|sleep|near|call)\\b|\\b(?:takes|taken|hides|broke|smashed|checks?|checking|tracks?|tracking|watches|controls?|controlling|follows?|following|followed|stalk\\w*|keeps) (?:\\w+ )?(?:my|me|where i|who i|on me)(?: (?:\\w+ )?(?:phone|keys|car keys|money|bank card|cards?|wages|movements|location|passport|everywhere|to work|home|am|go|see|talk))\\b|\\block(?:s|ed)? me (?:in|out|up)\\b|\\bblock(?:s|ed|ing) (?:the|my) (?:door|way|car)\\b|\\b(?:made|makes|forces?|forced|forcing|pressur\\w+) me (?:to |into )?(?:have |having )?sex\\b|\\bforc(?:ed|es|ing) (?:him|her)self on me\\b|\\b(?:stood|standing|stands) over me\\b|\\b(?:in|into) my face (?:scream\\w*|shout\\w*|yell\\w*)\\b|\\b(?:stalk\\w*|outside my (?:house|work|door|flat)|turns? up at my (?:work|door|house))\\b`,
    {
      unless:
        "\\b(?:so i (?:let|gave)|i (?:check|track|took|hid|follow\\w*)|our son|my (?:teen|kid) (?:won't|wouldn't) let me (?:in (?:his|her) room|near (?:his|her))|let me (?:in|help|near|down|hug|into (?:his|her)))\\b",
    },
  ),
];
