import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DEEDS } from '../../coach/plan/deeds.ts';
import { AREAS } from '../../coach/plan/happiness.ts';
import { NEXT_STEPS } from '../../coach/plan/nextStep.ts';
import { MOODS } from '../../coach/rehearsal/mood.ts';
import { lint } from '../../content/lint.ts';
import { REFUSALS } from '../../content/schema/draftWords.ts';
import { GATES } from '../../content/schema/locks.ts';
import { ELEMENTS, HARMS } from '../../content/schema/message.ts';
import { STANCES } from '../../content/schema/scene.ts';
import { content } from '../support/conversation.ts';

const ROOT = path.join(import.meta.dirname, '../..');

/** Keys that code builds from a value. */
const BUILT: readonly string[] = [
  ...ELEMENTS.filter((element) => element !== 'brief').flatMap((element) =>
    ['check.good', 'check.missing', 'check.why', 'rehearsal.good', 'rehearsal.skillName'].map(
      (key) => `${key}.${element}`,
    ),
  ),
  ...HARMS.flatMap((harm) =>
    ['check.harm', 'check.example', 'check.why', 'rehearsal.harm', 'rehearsal.harmName'].map(
      (key) => `${key}.${harm}`,
    ),
  ),
  ...STANCES.map((stance) => `rehearsal.stance.${stance}`),
  ...['opened', 'closed', 'same'].map((shift) => `rehearsal.shift.${shift}`),
  ...['better', 'same', 'worse'].map((after) => `calm.${after}`),
  ...['long', 'vague', 'warm', 'bones', 'unclear'].map((part) => `check.${part}`),
  'rehearsal.plain',
  'check.missing.glad',
  'check.why.glad',
  'check.but',
  'check.why.but',
  ...['tooShort', 'otherLanguage', ...REFUSALS.map((kind) => `refuse.${kind}`)].map(
    (obstacle) => `check.${obstacle}`,
  ),
  ...['happened', 'feeling', 'want', 'theirSide'].map((part) => `build.onePiece.${part}`),
  ...['sentence', 'when', 'exit', 'treat'].map((part) => `plan.talk.${part}`),
  ...['week', 'messages', 'talks'].map((part) => `plan.title.${part}`),
  ...['using', 'upset', 'theyUpset', 'noTime', 'noPlan'].map((hurdle) => `readiness.${hurdle}`),
  ...MOODS.map((mood) => `rehearsal.mood.${mood}`),
  ...[
    'leavesKindly',
    'boundary',
    'understand',
    'autonomy',
    'permission',
    'affirm',
    'openQuestion',
  ].map((move) => `rehearsal.move.${move}`),
  ...NEXT_STEPS.map((step) => `suggest.${step}`),
  'rehearsal.wobble',
  'rehearsal.curveBall',
  ...['opened', 'closed', 'same'].map((shift) => `rehearsal.heardAs.${shift}`),
  ...['softer', 'same', 'harder'].map((felt) => `rehearsal.swapFelt.${felt}`),
  ...['better', 'worse', 'even'].map((how) => `rehearsal.compare.${how}`),
  ...['past', 'impossible', 'tooFar', 'otherRhythm', 'unread'].map((kind) => `remind.${kind}`),
  ...AREAS.map((area) => `how.area.${area}`),
  ...DEEDS.flatMap((deed) => [`how.deed.${deed}`, `how.deed.${deed}.one`]),
  ...['call', 'checked', 'unchecked', 'fromReport', 'added'].map((part) => `find.part.${part}`),
  'report.report',
  'report.quit',
  ...['sure', 'from'].map((asked) => `report.${asked}Nothing`),
  ...GATES.map((gate) => `gate.${gate}`),
  ...Object.values(content.locks.skills).map(({ instead }) => instead),
  'check.why.long',
  'check.why.vague',
];

describe('phrases', () => {
  const code = ['dialogs', 'bot']
    .flatMap((folder) =>
      readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        path.join(folder, name),
      ),
    )
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(path.join(ROOT, name), 'utf8'))
    .join('\n');
  const spelled = new Set(
    [...code.matchAll(/'([a-z]+\.[a-zA-Z.]+)'/g)].map(([, key]) => key ?? ''),
  );

  it('exist for everything the code can say or ask', () => {
    const files = new Set(
      [...content.says.keys(), ...content.asks.keys()].map((key) => key.split('.')[0]),
    );
    for (const key of [...spelled].filter((key) => files.has(key.split('.')[0]))) {
      assert.ok(content.says.has(key) || content.asks.has(key), key);
    }
    for (const key of BUILT) assert.ok(content.says.has(key), key);
  });

  it('are all said by something', () => {
    const asked = ['hurt', 'hurtLately', 'afraid', 'control', 'worse', 'now'].map(
      (name) => `gate.${name}`,
    );
    const used = new Set([...spelled, ...BUILT, ...asked]);
    const dead = [...content.says.keys(), ...content.asks.keys()].filter(
      (key) =>
        !used.has(key) &&
        !/^(?:lesson|exercise|sheet|topic|claim|substance|need|evidence)\./.test(key),
    );
    assert.deepEqual(dead, []);
  });

  it('come in more than one wording where one could hear them twice', () => {
    const once =
      /^(shell\.(left|forgotten|lostNotes|privateOnly|neutralBack|whatIKnow|kept|nothingKnown|exported)|check\.why|rehearsal\.(skillName|harmName)|hello\.(child|teen|notPrivate|unsurePrivate|remembered|notRemembered)|safety\.anyKind|gate\.shared|find\.service|check\.itself|plan\.(talk|title)|claim\..*\.(sure|from)|find\.part|how\.(area|deed|picture)|remind\.(once|daily|weekly|and|zoneName|calendar)|learn\.note|lesson\..*\.answer|rehearsal\.(afterCare|seeWhy|seeTurn))/;
    for (const [key, wordings] of content.says) {
      if (!once.test(key)) assert.ok(wordings.length >= 2, key);
    }
  });

  it('keep to the rules of words', () => {
    assert.deepEqual(lint(content), []);
  });
});
