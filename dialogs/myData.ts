import type { TurnContext } from 'botbuilder';
import { type Person, personIn } from './person.ts';
import { planInWords } from './plan/planInWords.ts';
import { say, wordOf } from './say.ts';
import type { Services } from './services.ts';

/** What is kept about a person, a line each, in words; empty when there is nothing. */
export function factsAbout(person: Person, services: Services): string[] {
  const label = (key: string, value: string | undefined) =>
    value === undefined
      ? undefined
      : (services.content.asks.get(key)?.options[value]?.label ?? value);
  const facts: [name: string, value: string | undefined][] = [
    ['private device', label('hello.private', person.privateDevice)],
    ['age', label('hello.age', person.age)],
    ['country', label('hello.country', person.region)],
    ['who you worry about', label('hello.relation', person.learner.relation)],
    ['what they use', label('hello.substance', person.learner.substance)],
    ['what matters most', label('hello.goal', person.learner.goal)],
    ['may be counted when numbers are shown', person.consents.counts ? 'yes' : undefined],
    [
      'messages checked',
      person.learner.messagesChecked ? String(person.learner.messagesChecked) : undefined,
    ],
    ...Object.entries(person.learner.lessons).map(([id, times]): [string, string] => [
      'learned',
      `${services.content.lessons.find((each) => each.id === id)?.title ?? id}: ${times}`,
    ]),
    ...planInWords(person, services).map(({ title, lines }): [string, string] => [
      title,
      `\n${lines}`,
    ]),
    ...Object.entries(person.learner.practised).map(([id, done]): [string, string] => [
      'practised',
      `${titleOf(id, services)}: ${done.times}`,
    ]),
  ];
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [`- ${name}: ${value}`]));
}

function titleOf(id: string, { content }: Services): string {
  const scene = content.scenes.find((each) => each.id === id);
  return scene?.title ?? content.asks.get('menu.scene')?.options[id]?.label ?? id;
}

/** The record without the workings of the open dialog, as a person may take it away. */
export function exportOf(person: Person): string {
  const { conversation: _workings, ...rest } = person;
  return JSON.stringify(rest, null, 2);
}

/** Says what is kept, for how long, and how to have it gone. */
export async function sayWhatIsKept(context: TurnContext, services: Services): Promise<void> {
  await say(context, services, 'shell.whatIKnow', {
    facts: readable(context, services),
    howLong: howLong(context, services),
  });
}

/** Gives everything kept, to read and as JSON. */
export async function sayExport(context: TurnContext, services: Services): Promise<void> {
  await say(context, services, 'shell.exported', {
    facts: readable(context, services),
    json: exportOf(personIn(context)),
  });
}

function readable(context: TurnContext, services: Services): string {
  const facts = factsAbout(personIn(context), services);
  return facts.length > 0 ? facts.join('\n') : wordOf(services, 'shell.nothingKnown');
}

function howLong(context: TurnContext, services: Services): string {
  return wordOf(
    services,
    personIn(context).consents.remember ? 'shell.keptLonger' : 'shell.keptSession',
  );
}
