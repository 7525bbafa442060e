import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { type Content, stepsOf } from './load.ts';
import type { Wording } from './schema/common.ts';

/** One piece of text that a person reads, and where it stands. */
export interface Line {
  readonly where: string;
  readonly text: string;
  /** Coach words are held to the reading grade; what a loved one or a service says is not. */
  readonly coach: boolean;
  readonly crisis: boolean;
}

/** A fault in words: where, and what to do. */
export interface Finding {
  readonly where: string;
  readonly what: string;
}

/** Short lines jump by whole grades with one long word, so only longer ones are held to the limit. */
const FEWEST_WORDS_TO_GRADE = 12;
const HIGHEST_GRADE = 8;
const HIGHEST_CRISIS_GRADE = 7;
const LONGEST_CRISIS_WORDS = 65;

/** Words that hurt, promise, or claim what we are not (source book 2(m), safety specification 3.2, item 10). */
const FORBIDDEN: readonly (readonly [words: RegExp, instead: string])[] = [
  [
    /\b(?:junkies?|druggies?|crackheads?|alcoholics?|addicts?|abusers?|wino)\b/i,
    'say "person who uses", or the name',
  ],
  [
    /\b(?:got|get|stay(?:ing)?|stayed) clean\b|\bdirty (?:test|urine)\b/i,
    'say "not using", "negative test"',
  ],
  [
    /\b(?:tough love|rock bottom|in denial|codependent|enabler|enabling)\b/i,
    'say it plainly (source book 2(m))',
  ],
  [/\bcommit(?:ted|s)? suicide\b/i, 'say "died by suicide"'],
  [
    /\b(?:therapy|therapist|diagnos\w+|clinical|cure[sd]?|hipaa|guarantee\w*|100 ?%)\b/i,
    'claim no treatment and no certainty',
  ],
  [/\bconfidential|\banonymous\b/i, 'say what is kept instead'],
  [/\bi (?:feel|understand how) (?:you|your)\b/i, 'a program has no feelings'],
];

/** Where a forbidden word is needed: to deny it, or as the example of what not to say. */
const EXEMPT: Readonly<Record<string, RegExp>> = {
  'shell.whoAreYou': /not a doctor/,
};

/** What is never said to someone in danger, whatever the kind (safety specification, 2.4 and 2.5). */
export const NEVER_IN_DANGER: readonly RegExp[] = [
  /sleep it off|cold shower|\bcoffee\b|walk (?:him|her|them) around|make (?:him|her|them) (?:vomit|sick)(?<!Don't make them vomit)/i,
  /manipulat|attention.seeking|\bcalm down\b|think of your (?:family|kids|children)|\bpromise me\b|no.suicide/i,
  /why (?:didn't|don't) you (?:leave|just)|you (?:must|should) leave|stand up to (?:him|her|them)/i,
  /\b(?:i|we) (?:have |will |'ll )?(?:called|call|alerted|alert|reported|report|sent|send) (?:the police|help|someone|an ambulance|it)\b/i,
  /\bi(?:'ll| will) (?:keep|stay) (?:this )?secret|between us|won't tell anyone/i,
  /taper|\bone drink\b|a drink to steady|tough love|rock bottom|let (?:him|her|them) hit/i,
  /follow (?:him|her|them)(?<!Don't follow)|chase|fight (?:him|her|them) for the keys/i,
];

const GSM7 =
  /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[~\]|€]*$/;

/** Every text of ours that a person reads. */
export function linesOf(content: Content): Line[] {
  const lines: Line[] = [];
  const add = (
    where: string,
    wordings: readonly Wording[],
    options: { coach: boolean; crisis: boolean },
  ) => {
    for (const wording of wordings) {
      const texts = typeof wording === 'string' ? [wording] : Object.values(wording);
      for (const text of texts) lines.push({ where, text, ...options });
    }
  };
  const coach = { coach: true, crisis: false };
  for (const [key, wordings] of content.says) add(key, wordings, coach);
  for (const [key, ask] of content.asks) {
    add(key, ask.ask, coach);
    add(
      key,
      Object.values(ask.options).map(({ label }) => label),
      coach,
    );
  }
  for (const [kind, card] of content.cards) {
    add(`safety.${kind}`, [...card.first, ...card.again], { coach: true, crisis: true });
  }
  for (const [where, { label, says }] of stepsOf(content))
    add(`safety.${where}`, [label, ...says], { coach: true, crisis: true });
  for (const scene of content.scenes) {
    const whys = scene.model.map(({ why }) => why);
    add(
      scene.id,
      [
        scene.setting,
        scene.aim,
        scene.afterCare,
        scene.contentNote ?? '',
        scene.sms.setting,
        ...scene.exits,
        ...whys,
      ].filter(Boolean),
      coach,
    );
    const shown = scene.model.flatMap(({ says, hears }) => [says, hears]);
    add(scene.id, shown, { coach: false, crisis: false });
    const lovedOne = [...Object.values(scene.opener), scene.sms.opener, ...scene.curveBalls];
    const replies = Object.values(scene.replies).flatMap((levels) => Object.values(levels).flat());
    const choices = Object.values(scene.choices)
      .flat()
      .flatMap((choice) => Object.values(choice));
    add(scene.id, [...lovedOne, ...replies, ...choices], { coach: false, crisis: false });
  }
  for (const { id, title, practice, check } of content.lessons) {
    const labels = check.answers.map(({ label }) => label);
    add(`lesson.${id}`, [title, practice.sample, check.ask, ...labels], coach);
  }
  for (const { id, title, fields } of content.sheets) {
    const asked = fields.flatMap(({ ask, options }) => [...ask, ...options]);
    add(`sheet.${id}`, [title, ...asked], coach);
  }
  for (const { id, title, note } of content.exercises) add(`exercise.${id}`, [title, note], coach);
  for (const goal of content.goals) {
    add(
      `own.${goal.id}`,
      [goal.label, goal.aim, goal.afterCare, ...goal.exits, ...goal.model.map(({ why }) => why)],
      coach,
    );
    const shown = Object.values(goal.choices)
      .flat()
      .flatMap((choice) => Object.values(choice));
    const model = goal.model.flatMap(({ says, hears }) => [says, hears]);
    add(`own.${goal.id}`, [...shown, ...model], { coach: false, crisis: false });
  }
  for (const voice of content.voices) {
    const replies = Object.values(voice.replies).flatMap((levels) => Object.values(levels).flat());
    add(`own.${voice.id}`, [...Object.values(voice.opener), ...replies, ...voice.curveBalls], {
      coach: false,
      crisis: false,
    });
  }
  return lines;
}

export function lint(content: Content): Finding[] {
  return linesOf(content).flatMap((line) => [
    ...claims(line),
    ...never(line),
    ...reach(line),
    ...gsm(line),
  ]);
}

/** The Flesch-Kincaid grade of a text: US school years. Slots count as one short word. */
export function grade(text: string): number {
  const plain = text.replace(/\{\w+\}/g, 'now').replace(/\d[\d\s-]*/g, 'ten ');
  const sentences = Math.max(
    1,
    plain.split(/[.!?:;\n]+(?:\s|$)/).filter((part) => /\w/.test(part)).length,
  );
  return fleschKincaid({ sentence: sentences, word: words(plain), syllable: syllable(plain) });
}

function claims({ where, text, coach }: Line): Finding[] {
  if (!coach || EXEMPT[where]?.test(text)) return [];
  return FORBIDDEN.flatMap(([forbidden, instead]) => {
    const found = forbidden.exec(text)?.[0];
    return found
      ? [{ where, what: `"${found}" is on the list of words we do not use; ${instead}` }]
      : [];
  });
}

function never({ where, text, crisis }: Line): Finding[] {
  if (!crisis) return [];
  return NEVER_IN_DANGER.flatMap((forbidden) => {
    const found = forbidden.exec(text)?.[0];
    return found ? [{ where, what: `"${found}" is never said to someone in danger` }] : [];
  });
}

function reach({ where, text, coach, crisis }: Line): Finding[] {
  if (!coach || words(text) < FEWEST_WORDS_TO_GRADE) return [];
  const highest = crisis ? HIGHEST_CRISIS_GRADE : HIGHEST_GRADE;
  const findings: Finding[] = [];
  if (grade(text) > highest) {
    findings.push({
      where,
      what: `reads at grade ${grade(text).toFixed(1)}, above ${highest}: "${text.slice(0, 60)}..."`,
    });
  }
  if (crisis && words(text) > LONGEST_CRISIS_WORDS) {
    findings.push({
      where,
      what: `has ${words(text)} words; in danger nobody reads more than ${LONGEST_CRISIS_WORDS}`,
    });
  }
  return findings;
}

function gsm({ where, text }: Line): Finding[] {
  if (GSM7.test(text)) return [];
  const odd = [...text].filter((sign) => !GSM7.test(sign)).join(' ');
  return [
    {
      where,
      what: `has ${odd}, which makes a text message cost double; use plain quotes, - and ...`,
    },
  ];
}

function words(text: string): number {
  return text.split(/\s+/).filter((word) => /\w/.test(word)).length;
}
