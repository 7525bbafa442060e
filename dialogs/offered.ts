import { z } from 'zod';
import type { Person } from './person.ts';
import { plain } from './readChoice.ts';

const question = z.looseObject({
  choices: z.array(z.looseObject({ label: z.string(), words: z.array(z.string()) })),
});
const stack = z.looseObject({
  dialogStack: z.array(z.looseObject({ state: z.unknown().optional() })),
});

/** Whether these words are an answer to the open question, to the letter: tapped, or typed as it is known there. */
export function isOffered({ conversation }: Person, text: string): boolean {
  const said = plain(text);
  return answersIn(conversation.dialogs).some((answer) => plain(answer) === said);
}

/** Labels and other words of the answers to the innermost open question: dialogs keep the stack of what they opened in their state. */
function answersIn(dialogs: unknown): string[] {
  const open = stack.safeParse(dialogs).data?.dialogStack ?? [];
  const asked = open.at(-1)?.state;
  const choices = question.safeParse(asked).data?.choices;
  if (choices) return choices.flatMap(({ label, words }) => [label, ...words]);
  const inner = z.looseObject({ dialogs: z.unknown() }).safeParse(open.at(-1)?.state).data?.dialogs;
  return inner === undefined ? [] : answersIn(inner);
}
