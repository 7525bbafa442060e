import { type Sign, sign } from './sign.ts';
import { CHILD, DRUG, gap, HABIT, THEM, THEY, WEAPON } from './words.ts';

const DRUNK =
  '(?:drunk|drinking|high|wasted|stoned|off (?:his|her|their) (?:face|head)|pissed|hammered|plastered|steaming|blotto|out of it|passed out|on something|using|nodding|loaded|over the limit|been on it|langers|locked|smashed|tipsy|had a few)';

/** Children at risk. */
export const CHILDREN: readonly Sign[] = [
  sign(
    'child_danger',
    'now',
    `\\b${CHILD}\\b.{0,60}\\b(?:in (?:the|his|her|their|my) (?:\\w+ )?(?:car|truck|van|back ?seat|ute|pickup|jeep)|driv\\w+|drove|picked up|school run)\\b.{0,70}\\b${DRUNK}\\b|\\b${DRUNK}\\b.{0,70}\\b(?:driv\\w+|drove|picked|pick(?:ing)? up|took|take|taken|collect\\w*|behind the wheel|car|truck)\\b.{0,60}\\b${CHILD}\\b|\\b(?:driv\\w+|drove|picks?|picked|picking|collect\\w*) (?:\\w+ ){0,4}(?:me|us|(?:(?:my|the|our|her|his) )?(?:\\w+ )?${CHILD})\\b.{0,60}\\b${DRUNK}\\b`,
  ),
  sign(
    'child_danger',
    'now',
    `\\b${CHILD}\\b.{0,50}\\b(?:ate|eaten|eating|swallowed|found|got (?:into|hold of|at)|picked up|playing with|chew\\w*|drank|put|had)\\b.{0,40}\\b(?:${DRUG}|edibles?|gumm(?:y|ies)|vape|needles?|syringe|patch|juice|stash|weed)\\b|\\b(?:needles?|syringes?|pills?|drugs|meth|heroin|gun|bleach)\\b.{0,40}\\b(?:where|within|reach|near|next to|in) (?:\\w+ ){0,4}(?:${CHILD}|cot|crib|toys?|play ?pen|nappy|diaper bag|kids? room)\\b`,
  ),
  sign(
    'child_danger',
    'now',
    `\\b(?:left|leaves|leaving|leave|home|alone)\\b.{0,30}\\b${CHILD}\\b.{0,30}\\b(?:alone|by (?:himself|herself|themselves)|on (?:his|her|their) own|unattended|with (?:a )?strangers?|in the (?:car|bath|house|flat|cot))\\b|\\b${CHILD}\\b.{0,40}\\b(?:alone|by (?:himself|herself|themselves)|on (?:his|her|their) own|unattended|wandering|in the bath|hungry|not (?:been )?fed|dirty nappy|no one watching|unsupervised)\\b.{0,70}\\b(?:${DRUNK}|asleep|upstairs|gone|out|pub|bar|dealer|drinking|can't wake|dad|mum|mother|father)\\b|\\b(?:passed out|drunk|high|asleep drunk|unconscious|out cold|nodding)\\b.{0,60}\\b(?:with|holding|minding|looking after|watching|beside|next to|on top of|in charge of|while)\\b.{0,30}\\b(?:the |my |our |a |her |his )?${CHILD}\\b|\\b(?:passed out|out cold|unconscious|out of it|drunk|high)\\b.{0,40}\\b${CHILD} (?:is|are|was|were|'s) (?:\\w+ )?(?:with|alone|there|crying|in|next|beside|still|upstairs|awake)\\b`,
  ),
  sign(
    'child_danger',
    'now',
    `\\b${THEY} ${gap(5)}(?:hit|hits|hitting|beat|beats|slapp\\w*|punch\\w*|kick\\w*|shook|shak(?:es|ing)|chok\\w+|grabb\\w+|burn\\w*|threw|throws|hurt\\w*|touch(?:es|ed|ing)|molest\\w*|abus\\w+|belt\\w*|smack\\w*) (?:\\w+ ){0,3}${CHILD}\\b|\\b${CHILD}\\b.{0,40}\\b(?:bruis\\w*|marks|black eye|burns?|broken arm|says (?:\\w+ ){0,4}(?:touch\\w*|hurt\\w*|hit))\\b|\\b(?:touch(?:es|ed)|touching) me (?:\\w+ ){0,3}(?:there|down there|when|at night|in bed|and)\\b|\\b(?:dad|mum|stepdad|uncle|his friend|her boyfriend|mum's boyfriend) (?:\\w+ ){0,4}(?:comes|came|gets|got) (?:in|into) my (?:room|bed)\\b`,
    {
      unless:
        '\\b(?:touched (?:by|base)|touching (?:moment|card|story)|hits? (?:puberty|the ball|a milestone))\\b',
    },
  ),
  sign(
    'child_danger',
    'concern',
    `\\b(?:i'm|i am) (?:only |just )?(?:[5-9]|1[0-7]|a kid|a child)\\b.{0,160}\\b(?:scared|afraid|hit|hits|hurt\\w*|alone|hungry|drunk|passed out|scream\\w*|drugs|can't sleep|hide|hiding|no food|driv\\w+)\\b|\\b(?:newborn|baby|infant)\\b.{0,60}\\b(?:in (?:the |our |her |his )?bed|co-?sleep\\w*|falls? asleep with|rolled)\\b.{0,60}\\b(?:${DRUNK}|drink\\w*|pills|methadone)\\b|\\b(?:${DRUNK}|drink\\w*|using)\\b.{0,60}\\b(?:in (?:the )?bed|asleep|sleep\\w*) with (?:the |our |a )?(?:newborn|baby|infant)\\b|\\b(?:smok\\w+|using|dealing|selling|shooting up|cooking)\\b.{0,40}\\b(?:in front of|around|next to|with|near) (?:the |my |our )?${CHILD}\\b`,
    { unless: '\\bi (?:was|used to)\\b' },
  ),
];

/** Stopping what must not be stopped at once, and its signs. */
export const WITHDRAWAL: readonly Sign[] = [
  sign(
    'withdrawal_danger',
    'now',
    `\\b(?:stopp\\w*|quit\\w*|without|off|no|last (?:drink|pill|dose)|detox\\w*|withdraw\\w*|com(?:e|ing) off|ran out|run out|cut (?:him|her|them) off|cold turkey|poured|sober (?:for|since)|dry(?:ing)? out|days? (?:since|without|into)|hours? since)\\b.{0,110}\\b(?:seiz\\w+|fits?|fitting|convuls\\w*|hallucinat\\w+|seeing (?:things|bugs|spiders|people|insects|stuff)|hearing (?:things|voices)|bugs|spiders|confus\\w+|doesn't know (?:where|who|what)|fever|burning up|shak(?:es|ing|y) (?:so |really |like |all |uncontroll\\w* |violent\\w* |bad\\w* )|sweat\\w* (?:through|buckets|and shak\\w+|like)|shaking and|trembl\\w+ (?:and|all|so)|can't keep (?:water|anything|fluids) down|heart (?:is )?racing|delirious|talking to (?:people|someone|no ?one|himself|herself))\\b|\\b(?:seiz\\w+|fitting|convuls\\w*|hallucinat\\w+|seeing (?:things|bugs|spiders|people)|shaking (?:\\w+ )?(?:so|and|like|bad\\w*|all|uncontroll\\w*)|sweat\\w* (?:and|through)|confused|delirious)\\b.{0,110}\\b(?:stopp\\w* (?:drink\\w*|tak\\w*|using|the|his|her)|quit\\w* (?:drink\\w*|booze|alcohol|xanax|benzos?|cold)|withdraw\\w*|detox\\w*|last drink|hasn't had (?:a drink|any|one)|without (?:a drink|alcohol|booze|his|her)|off the (?:drink|booze|xanax|benzos?|valium)|com(?:e|ing) off|cold turkey|ran out of)\\b|\\b(?:the )?dts?\\b(?=.{0,60}\\b(?:now|has|having|started|think|got|bad|shak\\w+|seeing|tonight)\\b)|\\bdelirium tremens\\b.{0,40}\\b(?:now|has|having)\\b`,
    {
      unless:
        '\\b(?:what (?:does|do|is|are)|how long (?:does|do|will)|is it (?:normal|true)|leg(?:s)? (?:shaking|bouncing) from (?:nerves|coffee)|nicotine|vap\\w+|caffeine|coffee|cigarettes?|weed|cannabis)\\b',
    },
  ),
  sign(
    'withdrawal_danger',
    'concern',
    `\\b(?:cold turkey|(?:all |right )?at once|suddenly|overnight|on (?:his|her|their|my) own|at home|by (?:himself|herself|themselves|myself)|straight (?:off|away)|abruptly|just (?:stopp\\w*|quit\\w*)|tonight|tomorrow|this weekend|for good)\\b.{0,80}\\b(?:com(?:e|ing) off |off |quit\\w* |stopp\\w* |stop |detox\\w* (?:from )?|giv(?:e|ing) up |withdraw\\w* (?:from )?)?(?:the |his |her |their |all )?${HABIT}\\b(?=.{0,80}\\b(?:stop\\w*|quit\\w*|cold|turkey|detox\\w*|off|dry|lock\\w*|pour\\w*|flush\\w*|hid|hidden|years|day|bottles?|litre|heavy)\\b)|\\b(?:stopp\\w*|quit\\w*|com(?:e|ing) off|giv(?:e|en|ing) up|gave up|detox\\w*|dry(?:ing)? (?:him|her|them)? ?out|flush\\w*|pour\\w*|threw (?:out|away)|throw(?:ing)? (?:out|away)|took away|tak(?:e|ing) away|hid|hide|hiding|lock\\w*|cut (?:him|her|them) off)\\b.{0,60}\\b(?:${HABIT}|bottles?|pills)\\b.{0,90}\\b(?:cold turkey|at once|suddenly|overnight|at home|on (?:his|her|their|my) own|by (?:himself|herself|myself)|(?:two|three|2|3|4|a few|couple of) days|yesterday|this morning|shak\\w+|sweat\\w+|no doctor|without (?:a )?(?:doctor|help|medical)|lock\\w*|years|a day|every day)\\b|\\b(?:lock|locked|locking|shut|keep|keeping) (?:him|her|them) (?:in|up|inside)\\b.{0,60}\\b(?:dry out|sober|detox|stop|drink|until)\\b|\\bcold turkey\\b.{0,60}\\b${HABIT}\\b|\\b${HABIT}\\b.{0,60}\\bcold turkey\\b`,
    {
      unless:
        '\\b(?:with (?:a|the|his|her|our) doctor|supervised|doctor (?:is|said|gave|has|planned|prescribed)|hospital|detox (?:unit|centre|center|ward|bed|programme|program)|medically|nurse|tapering|years ago|nicotine|vap\\w+|weed|cannabis|(?:he|she|they|i) should|if only|needs? to|wants? to)\\b',
    },
  ),
  sign(
    'withdrawal_danger',
    'concern',
    `\\b(?:dope ?sick|withdraw\\w*|kicking|com(?:e|ing) off (?:heroin|fent\\w*|oxys?|methadone|opioids?|the gear))\\b.{0,100}\\b(?:pregnant|can't keep (?:water|anything|fluids) down|days? (?:of )?(?:vomit\\w*|throwing up)|collapsed|fainted|dehydrat\\w+|blood)\\b`,
  ),
];

/** The writer afraid of what they themselves may do. */
export const HARM_BY_USER: readonly Sign[] = [
  sign(
    'harm_to_others_by_user',
    'now',
    `\\bi(?:'m| am|'ve| have|'ll| will|'d| would)? ${gap(4)}(?:going to|about to|want to|ready to|plan(?:ning)? to|will|might|swear i'll|swear i will|gonna|could actually|am going to|feel like|close to|thinking (?:of|about)|dream of|fantasi[sz]\\w* about) (?:\\w+ )?(?:kill(?:ing)?|hurt(?:ing)?|stab(?:bing)?|shoot(?:ing)?|strangl\\w+|smother\\w*|poison(?:ing)?|beat(?:ing)? (?:the|up)|smash(?:ing)? (?:his|her|their)|hit(?:ting)?|chok\\w+|run(?:ning)? (?:him|her|them|over)|burn\\w*|suffocat\\w+|push(?:ing)?|put (?:a|the) (?:pillow|knife)|drown\\w*) (?:\\w+ )?(?:${THEM}|his|her|their|that (?:man|woman|dealer|boy|girl)|someone|somebody|everyone|the (?:dealer|kids|baby)|one of (?:us|them))\\b`,
    {
      unless:
        "\\b(?:don't|didn't|never|wouldn't|not|no) (?:\\w+ ){0,2}(?:want|going|mean|intend|plan|dream)\\b|\\bhurt (?:his|her|their) feelings\\b|\\bhit (?:him|her|them) with (?:the|a|some) (?:news|truth|question|idea|consequence)\\b|\\bpush(?:ing)? (?:him|her|them) (?:away|too|to|into|about|on)\\b",
    },
  ),
  sign(
    'harm_to_others_by_user',
    'concern',
    `\\b(?:afraid|scared|frightened|terrified|worried) (?:\\w+ )?(?:of )?(?:what (?:i|i'll|i'd|i might|i could)(?: \\w+)? ?do|i(?:'ll| will| might|'m going to|'d| could) (?:\\w+ ){0,3}(?:hurt|hit|kill|snap|lose (?:it|control)|do something|harm|shake)|of (?:myself|hurting|losing control))\\b|\\bi (?:nearly|almost|just|really|finally)? ?(?:hit|slapped|punched|shook|grabbed|pushed|choked|strangled|threw|hurt|smacked|lashed out at|swung at) (?:\\w+ )?(?:${THEM}|my (?:\\w+ )?(?:wife|husband|partner|son|daughter|kid|baby|mum|dad))\\b|\\bi(?:'ve| have) (?:got|bought|loaded|hidden|put) (?:a|the|my) ${WEAPON}\\b.{0,60}\\b(?:him|her|them|dealer|next time|if (?:he|she|they))\\b|\\b(?:next time|if (?:he|she|they) (?:comes?|touches?|brings?|sells?|does|do)) .{0,60}\\bi(?:'ll| will|'m going to) (?:\\w+ )?(?:kill|stab|shoot|hurt|end|bury|smash|strangle)\\b|\\bpillow over\\b|\\bhands (?:\\w+ ){0,3}(?:round|around) (?:his|her|their) (?:neck|throat)\\b`,
    {
      unless:
        '\\b(?:shook (?:his|her) hand|grabbed (?:him|her|them) (?:a|some|for a)|threw (?:him|her|them) (?:a|out|a party)|pushed (?:him|her|them) (?:to|too|away|for|into)|hurt (?:his|her|their|them|him) (?:feelings|by|when|with what)|hit (?:him|her|them) up|my (?:son|daughter|husband|wife|brother) hit)\\b',
    },
  ),
];

/** Further kinds. */
export const OTHERS: readonly Sign[] = [
  sign(
    'driving',
    'now',
    `\\b${THEY}(?:'s| is| are|'re| has| just)? ${gap(4)}(?:driving|driven off|drove off|taken (?:the|my|his|her) (?:car|keys|truck|van|bike|motorbike)|took (?:the|my|his|her) (?:car|keys|truck|van)|behind the wheel|on the road|in the car|getting in(?:to)? (?:the|his|her) (?:car|truck|van)|grabbed (?:the|his|her) (?:car )?keys|speeding)\\b.{0,70}\\b${DRUNK}\\b|\\b${DRUNK}\\b.{0,70}\\b(?:is driving|driving (?:now|home|off|right now|down|on)|drove off|just (?:left|drove)|behind the wheel|taken (?:the|my|his|her) (?:car|keys)|took (?:the|my|his|her) (?:car|keys|truck)|getting in(?:to)? (?:the|his|her) (?:car|truck|van)|about to drive|wants to drive|going to drive|about to get in)\\b`,
    {
      unless:
        '\\b(?:drunk driver|used to|always drives|years? ago|last (?:year|month|summer|week|night)|was (?:caught|arrested|done)|dui|licen[cs]e|court|in \\d{4}|sentence|ban(?:ned)?)\\b',
    },
  ),
  sign(
    'missing',
    'concern',
    `\\b(?:missing|disappeared|vanished|not (?:been )?(?:seen|heard from)|haven't (?:seen|heard from)|hasn't (?:come|been) home|never came home|no idea where|can't find|nobody (?:has seen|knows where)|gone since|left without (?:his|her) (?:phone|meds|coat))\\b.{0,110}\\b(?:pills?|goodbye|note|suicid\\w*|meds|medication|cold|freezing|snow|days|fentanyl|heroin|dangerous|phone (?:is )?off|last seen|since (?:yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last)|voice ?mail|pregnant|insulin|police)\\b`,
    {
      unless:
        '\\b(?:miss(?:ing)? (?:work|school|him|her|out|money|from my|the)|my (?:keys|purse|ring|money)|cat|dog)\\b',
    },
  ),
  sign(
    'poisoning',
    'now',
    `\\b(?:drank|swallow\\w*|took|taken|ate|inhal\\w*|huff\\w*|sniff\\w*)\\b.{0,40}\\b(?:bleach|antifreeze|hand sanitis?zer|mouthwash|perfume|aftershave|meths|methylated|white spirit|cleaning|detergent|weed ?killer|rat poison|solvents?|glue|petrol|gasoline|aerosols?|lighter (?:fluid|gas)|rubbing alcohol|batteries|wrong (?:pills?|tablets?|meds?|dose)|double dose|(?:his|her|my|the dog's|gran's) (?:pills?|tablets?|insulin|heart pills?|methadone))\\b`,
    {
      unless:
        '\\b(?:bleach(?:ed)? (?:my|her|his) hair|(?:his|her) (?:pills?|tablets?|insulin) (?:this morning|as (?:usual|prescribed)|every|with (?:food|breakfast)|on time|and (?:went|goes))|took (?:his|her|my) (?:pills?|tablets?|meds?) (?:away|off|back|out))\\b',
    },
  ),
  sign(
    'threat_to_others',
    'now',
    `\\b${THEY}(?:'s|'ll| is| says?| said)? ${gap(5)}(?:going to|will|wants? to|threaten\\w* to|about to|on (?:his|her) way to|gone to|plan\\w* to|swears he'll) (?:\\w+ )?(?:kill|stab|shoot|hurt|murder|burn|beat|smash|batter) (?:\\w+ ){0,3}(?:dealer|neighbou?r|boss|ex|dad|mum|brother|sister|him|them|someone|people|everyone|guy|man|girlfriend|boyfriend|teacher|cop|police|school|his|her)\\b`,
    {
      unless:
        '\\b(?:kill (?:him|her|them)sel|beat (?:him|her|them) at|kill (?:the|his) (?:mood|time))\\b',
    },
  ),
];
