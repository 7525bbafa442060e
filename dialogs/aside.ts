import type { TurnContext } from 'botbuilder';

const FORGET = Symbol('forget');

/** After this turn, nothing about the person is kept: the record is deleted instead of written. */
export function forgetSoon(context: TurnContext): void {
  context.turnState.set(FORGET, true);
}

export function isForgotten(context: TurnContext): boolean {
  return context.turnState.get<boolean>(FORGET) === true;
}

/** Tells our own web page something that is not for reading; other channels are never shown it. */
export async function tellPage(
  context: TurnContext,
  what: 'leave' | 'forget' | 'private' | 'plan' | 'calendar',
  value?: boolean | object,
): Promise<void> {
  await context.sendActivity({
    type: 'event',
    name: `hearthside/${what}`,
    ...(value === undefined ? {} : { value }),
  });
}

const MENU = Symbol('menu');

/** After this turn's dialog, what was open is left and the menu opens. */
export function askForMenu(context: TurnContext): void {
  context.turnState.set(MENU, true);
}

export function wantsMenu(context: TurnContext): boolean {
  return context.turnState.get<boolean>(MENU) === true;
}

const FOUND = Symbol('found');

/** What was typed at a question leads elsewhere: offer these places, and come back. None, where it asks for what we have not. */
export function offerPlaces(context: TurnContext, places: readonly string[]): void {
  context.turnState.set(FOUND, places);
}

/** Undefined where nothing was asked. */
export function offeredPlaces(context: TurnContext): readonly string[] | undefined {
  return context.turnState.get<readonly string[]>(FOUND);
}

const ROOM = Symbol('room');

/** What was typed at a question names a room of the menu: go there instead. */
export function askForRoom(context: TurnContext, room: string): void {
  context.turnState.set(ROOM, room);
}

export function wantedRoom(context: TurnContext): string | undefined {
  return context.turnState.get<string>(ROOM);
}
