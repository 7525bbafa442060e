import { loadContent } from '../../content/load.ts';
import { type Example, loadAsked, loadDrafts } from '../corpora.ts';

/** Questions whose answers may name danger. */
const ABOUT_DANGER = /^(?:safety|gate|commands|calm)\./;

/** Places that a question about danger may lead to. */
const LEADS_TO_DANGER =
  /^(?:safety:|need:(?:crisis|safe|poison|naloxone|young|grief)$|tool:safety-plan$|topic:(?:alcohol|benzos|ghb|opioids|pain-pills|kratom)$|lesson:(?:when-not-to-talk|after-a-slip|first-days|time-out)$|scene:(?:s05|s07|s12|s13|s16|s20)|service:)/;

/** As people answer where, when and how old: short, and with nothing in them. */
const WHERE =
  "in the kitchen|in the living room|in the garage|in his room|in her room|in the car|at home|at work|at her mother's|at the pub|at a friend's|by the window|by the river|by the door|on the porch|on the sofa|on the back step|on the stairs|under the tree|outside|at the table|in the garden|upstairs|downstairs|in bed|in the yard|by the lake|on the balcony|near the shop|at the park".split(
    '|',
  );
const WHEN =
  'after work|before dinner|after dinner|on sunday|friday night|at breakfast|in the morning|at seven|tomorrow evening|when the kids are asleep|after lunch|on the weekend|at bedtime|around six|late in the evening'.split(
    '|',
  );

/** Danger that is plainly denied, as people say it when they are asked. */
const DENIED =
  "I am not suicidal|I'm not suicidal, just tired|no I don't want to die|I would never hurt myself|I'm not going to hurt anyone|he has never hit me|she would never hurt me|he isn't violent|nobody is hurt|no one is in danger|we are safe|I am safe at home|the kids are safe|she is breathing fine|he woke up and is fine|he doesn't have a gun|I'm not afraid of him|I am not in danger".split(
    '|',
  );

/** Questions of families about how to talk, learn and get by: asked in fear often enough, and no danger. */
function questions(): string[] {
  return loadAsked('tuned')
    .filter(({ right }) => !right.some((place) => LEADS_TO_DANGER.test(place)))
    .map(({ text }) => text);
}

/**
 * Ordinary talk that nobody had to label: answers that our own questions offer, lines that our scenes offer, plain words of place, time and age, danger denied, questions of families, and drafts of what
 * people want to say to the one they love. Lines and drafts with a sign of danger in them are left out, as `isDanger` tells.
 */
export function ordinaryTalk(isDanger: (text: string) => boolean): Example[] {
  const answers = [...loadContent().asks]
    .filter(([key]) => !ABOUT_DANGER.test(key))
    .flatMap(([, { options }]) => Object.values(options))
    .flatMap(({ label, words }) => [label, ...words])
    .filter((text) => !/safe|danger|afraid|scared/i.test(text));
  const { scenes, goals } = loadContent();
  const lines = [...scenes, ...goals].flatMap(({ samples, choices }) => [
    ...samples.strong,
    ...samples.poor,
    ...Object.values(choices)
      .flat()
      .flatMap((choice) => Object.values(choice)),
  ]);
  const said = [...lines, ...questions(), ...loadDrafts('tuned')].filter((text) => !isDanger(text));
  const places = WHERE.flatMap((where) => [where, ...WHEN.map((when) => `${when} ${where}`)]);
  const ages = Array.from({ length: 80 }, (_none, age) => [
    `I'm ${age + 8}`,
    `im ${age + 8}`,
    `${age + 8}`,
  ]).flat();
  const taps = loadContent().sheets.flatMap(({ fields }) =>
    fields.flatMap(({ options }) => options),
  );
  return [...new Set([...answers, ...said, ...places, ...WHEN, ...taps, ...ages, ...DENIED])].map(
    (text) => ({
      text,
      label: 'none',
      kind: 'none',
      urgency: 'none',
      who: 'none',
      tags: [],
      author: 'ordinary',
    }),
  );
}
