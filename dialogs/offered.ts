import { z } from 'zod';
import type { Person } from './person.ts';
import { plain } from './readChoice.ts';

const question = z.looseObject({ choices: z.array(z.looseObject({ label: z.string() })) });
const stack = z.looseObject({
  dialogStack: z.array(z.looseObject({ state: z.unknown().optional() })),
});

/** Whether these words are one of the answers that the open question shows: tapped, or typed as it stands there. */
export function isOffered({ conversation }: Person, text: string): boolean {
  const said = plain(text);
  return labelsIn(conversation.dialogs).some((label) => plain(label) === said);
}

/** The labels of the innermost open question: dialogs keep the stack of what they opened in their state. */
function labelsIn(dialogs: unknown): string[] {
  const open = stack.safeParse(dialogs).data?.dialogStack ?? [];
  const asked = open.at(-1)?.state;
  const choices = question.safeParse(asked).data?.choices;
  if (choices) return choices.map(({ label }) => label);
  const inner = z.looseObject({ dialogs: z.unknown() }).safeParse(open.at(-1)?.state).data?.dialogs;
  return inner === undefined ? [] : labelsIn(inner);
}
