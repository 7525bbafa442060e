import { type Sign, sign } from './sign.ts';
import { gap, THEY } from './words.ts';

const SELF_DEATH =
  '(?:kill(?:ing)? myself|end(?:ing)? (?:my (?:own )?life|it all|things for good|myself)|tak(?:e|ing) my (?:own )?life|top(?:ping)? myself|hang(?:ing)? myself|shoot(?:ing)? myself|drown(?:ing)? myself|do(?:ing)? myself in|off(?:ing)? myself|jump(?:ing)? (?:off|in front|from)|drive (?:into|off)|overdose myself|slit my|commit suicide|make it (?:all )?stop for good)';
const THEIR_DEATH =
  '(?:kill(?:ing|ed|s)? (?:him|her|them)sel(?:f|ves)|end(?:ing|ed)? (?:his|her|their) (?:own )?life|end(?:ing)? it(?: all)?|tak(?:e|ing) (?:his|her|their) (?:own )?life|top(?:ping|ped)? (?:him|her|them)sel(?:f|ves)|hang(?:ing|ed)? (?:him|her|them)sel(?:f|ves)|shoot(?:ing)? (?:him|her|them)sel(?:f|ves)|do(?:ing)? (?:him|her|them)sel(?:f|ves) in|jump(?:ing|ed)? (?:off|in front|from)|harm(?:ing|ed)? (?:him|her|them)sel(?:f|ves)|cut(?:ting|s)? (?:him|her|them)sel(?:f|ves)|hurt(?:ing)? (?:him|her|them)sel(?:f|ves)|self[- ]?harm\\w*|commit suicide|not be (?:here|around|alive)|be dead|never wake up|disappear for good)';
const SAYS =
  '(?:says?|said|saying|told|tells|telling|texts?|texted|texting|messag\\w+|wrote|writing|posted|keeps (?:saying|on about|talking about)|talks?|talked|talking about|threaten\\w*|threats? to|going on about|mutter\\w*|scream\\w*|admitted|screaming|wants?|wanted|tried|trying|tries|attempt\\w*|planning|plans?|going to|about to|will|might|ready to|thinking (?:of|about)|considering|wish(?:es|ed)?|vowed|swears)';

/** The writer, and the one they love, wanting to die: said outright, in passing, by giving things away. */
export const SUICIDE: readonly Sign[] = [
  sign(
    'suicide_user',
    'now',
    `\\b(?:i'm|i am|i will|i'll|going to|i have|i've|about to|ready to|tonight|decided to|planning to|plan to) ${gap(4)}${SELF_DEATH}\\b|\\b(?:how (?:do|can|would) i|best way to|easiest way to|painless\\w*) ${gap(4)}${SELF_DEATH}\\b|\\b(?:i've got|i have|sat here with|holding|looking at|counted) ${gap(4)}(?:pills|tablets|gun|rope|blade|razor|bottle of pills)\\b.{0,60}\\b(?:goodbye|sorry|enough|done|over|tonight|end|can't)\\b|\\b(?:i've|i have|just) (?:taken|took|swallowed) ${gap(5)}(?:pills|tablets|overdose|them all|everything)\\b`,
  ),
  sign(
    'suicide_user',
    'concern',
    `\\bi(?:'m|'ve|'d| am| have| had| would| just| only| really| sometimes| keep| often| do| even| still| almost| want| could| think| thought| feel)*\\b ${gap(5)}(?:${SELF_DEATH}|(?:to|wanna) (?:die|be dead|disappear for good|not (?:be here|be alive|exist|wake))|suicidal|(?:was|were|'m|am) (?:better (?:off )?)?dead)\\b`,
    {
      unless:
        '\\b(?:if|when) i (?:die|am dead)\\b|\\b(?:he|she|they|who|him|her) (?:\\w+ )?(?:says|said|told)\\b',
    },
  ),
  sign(
    'suicide_user',
    'concern',
    `\\b(?:wish|hope|hoping|pray\\w*|want|wouldn't mind|don't mind|be (?:nice|easier|glad|happy|relieved)|rather) ${gap(5)}(?:i (?:\\w+ )?(?:wouldn't|won't|don't|didn't|never|could(?:n't)? (?:just )?(?:not )?|just) (?:wake|exist|be here|woke|stop existing|disappear|go to sleep and)|i (?:was|were) (?:dead|never born|not (?:here|alive)|gone)|not (?:to )?(?:wake|exist|be here|waking)|(?:to )?(?:go to )?sleep (?:and (?:never|not)|for ever|forever)|to disappear|never wake|god (?:would )?take me|it was me (?:who|that) died)\\b`,
  ),
  sign(
    'suicide_user',
    'concern',
    "\\b(?:better off|easier|happier|fine|less (?:of a )?(?:burden|trouble)|no worse|manage) (?:\\w+ ){0,3}(?:without me|if i (?:was|were|wasn't|weren't) (?:\\w+ )?(?:here|gone|around|dead|not)?|if i (?:died|disappeared|were gone))\\b|\\b(?:no|any|what'?s the|what is the|don't see (?:a|the|any)|can't see (?:a|the|any)) (?:\\w+ )?(?:reason|point|use|purpose) (?:\\w+ ){0,3}(?:liv(?:e|ing)|go(?:ing)? on|being (?:here|alive)|carry(?:ing)? on|of me|existing|waking up)\\b|\\bnothing (?:left )?to live for\\b|\\bif (?:he|she|they) (?:dies?|goes|went|died) (?:\\w+ ){0,2}(?:i(?:'m| am|'ll| will)? (?:going|go|follow\\w*|dying|dead|next|too)|so (?:will|do) i|i go)\\b|\\b(?:don't|can't) want to (?:be here|live|be alive|exist|go on living|wake up)\\b|\\bcan't (?:go on|keep living|live like this|do this life)\\b|\\btired of (?:living|being alive|life|existing)\\b",
  ),
  sign(
    'suicide_user',
    'concern',
    "\\b(?:i(?:'ve| have|'m| am)? (?:\\w+ ){0,4})(?:hurt(?:ing)?|cut(?:ting)?|harm(?:ing)?|burn(?:ing|ed|t)?|scratch\\w*|starv\\w+|punish\\w*) myself\\b|\\bi(?:'ve| have)? (?:\\w+ ){0,3}self[- ]?harm\\w*|\\b(?:goodbye|farewell|final|last) (?:letters?|notes?|messages?) (?:\\w+ ){0,4}(?:to|for) (?:my|the|everyone)\\b|\\bi(?:'ve| have) (?:\\w+ )?(?:written|wrote|left) (?:\\w+ ){0,3}(?:goodbye|notes?|letters? to the kids|my will and)\\b|\\bstockpil\\w+|\\bsaving up (?:my )?(?:pills|tablets)\\b|\\bhow many (?:\\w+ ){0,4}(?:would it take|to die|is fatal|before you die|kill (?:me|you))\\b",
  ),
  sign(
    'suicide_loved_one',
    'now',
    `\\b${THEY} ${gap(6)}(?:has|got|have|holding|with|took|taken|grabbed|locked|standing|sitting|climbed|on|left|wrote|written|gone) ${gap(7)}(?:(?:gun|rifle|knife|shotgun|pistol|razor|blade|pills) (?:to (?:his|her|their) (?:head|mouth|throat|wrists?)|and (?:says?|said|is saying|keeps|wants?|a bottle))|rope|noose|bridge|ledge|roof|railway|tracks|suicide note|goodbye (?:note|letter|text|message)|note saying)\\b|\\b(?:found|got|left|sent) (?:me |us )?(?:a |his |her |the |this )?(?:\\w+ )?(?:suicide|goodbye|final) (?:note|letter|text|message)\\b|\\b${THEY} ${gap(5)}(?:right now|tonight|just now|now|about to) ${gap(5)}${THEIR_DEATH}\\b|\\b(?:said|saying|says|texted|told (?:me|us)) ${gap(3)}goodbye\\b.{0,80}\\b(?:pills?|gun|not answering|won't answer|can't reach|phone (?:is )?off|door|bathroom|bridge|gone|sorry|love(?:s|d)? (?:me|us|the kids))\\b|\\blocked (?:him|her|them)sel(?:f|ves) in\\b.{0,60}\\b(?:pills?|knife|razor|blade|die|dead|kill|gun|end)\\b`,
  ),
  sign(
    'suicide_loved_one',
    'concern',
    `\\b(?:${THEY}|who|\\w+)(?:'s|'ll|'d)? ${gap(4)}${SAYS} ${gap(8)}${THEIR_DEATH}\\b|\\b${THEY}(?:'s| is| are|'re| seems?| sounds?| feels?)? ${gap(3)}suicidal\\b|\\b${THEY} ${gap(6)}(?:wants?|wish\\w*|rather|prefer\\w*|deserves?|ought) ${gap(5)}(?:to die|(?:was|were|be) dead|not (?:be|to be) (?:here|alive|around)|never been born|not wake up|to sleep for ?ever)\\b`,
    { unless: '\\b(?:i|you) (?:\\w+ ){0,2}(?:wish|want|thought) (?:he|she|they)\\b' },
  ),
  sign(
    'suicide_loved_one',
    'concern',
    `\\b(?:says?|said|told|texted|thinks?|feels?|saying|keeps|tells|wrote) ${gap(6)}(?:(?:we|i|everyone|everybody|the kids|family|you)(?:'d| would| will|'ll)? ${gap(3)}(?:better off|happier|easier|fine) without (?:him|her|them)|no (?:point|reason) (?:in |to )?(?:living|live|going on|anymore|any more|to life)|nothing (?:left )?to live for|won't be (?:here|around)|not be (?:here|around)|a burden|done with (?:life|living|it all|everything)|can't (?:go on|do this any ?more|live like this)|sick of living|tired of (?:living|being alive|life)|ready to go|see (?:us|me|you) on the other side)\\b|\\bgiv(?:ing|en|ing) away (?:\\w+ ){0,3}(?:his|her|their|all) (?:\\w+ ){0,2}(?:things|stuff|records|guitars?|tools|clothes|possessions|dog|money)\\b`,
    { unless: '\\bi (?:say|said|told|feel|think) (?:\\w+ )?(?:i|we)\\b' },
  ),
  sign(
    'suicide_loved_one',
    'concern',
    `\\b(?:cuts?|scars?|marks?|burns?|slash\\w*) (?:\\w+ ){0,3}(?:on|all (?:over|up)|up|along|across) (?:his|her|their) (?:\\w+ )?(?:arms?|wrists?|legs?|thighs?)\\b|\\b${THEY}(?:'s| is| has|'ve)? (?:been )?(?:cutting|self[- ]?harm\\w*|burning (?:him|her)self)\\b(?! (?:back|down|out|class|corners|the|off))|\\btried to (?:kill|hang|drown|top) (?:him|her|them)sel|\\bsuicide (?:attempt|note|watch|threats?|plan)\\b`,
  ),
];
