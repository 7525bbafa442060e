import { type Attachment, CardFactory } from 'botbuilder';
import type { Section } from '../../dialogs/say.ts';
import { linked } from './linked.ts';

/** Longer buttons are cut off in Teams; such choices are listed in the text and tapped by number. */
const LONGEST_BUTTON = 38;

/** A card of text and buttons that read as typed when tapped (Adaptive Cards 1.5). */
export function teamsCard(text: string, titles: readonly string[]): Attachment {
  const long = titles.some((title) => title.length > LONGEST_BUTTON);
  const paragraphs = [
    text,
    ...(long ? titles.map((title, place) => `${place + 1}. ${title}`) : []),
  ];
  return CardFactory.adaptiveCard({
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: paragraphs.join('\n'),
    speak: text,
    body: paragraphs.map((paragraph) => ({ type: 'TextBlock', text: paragraph, wrap: true })),
    actions: titles.map((title, place) => ({
      type: 'Action.Submit',
      title: long ? String(place + 1) : title,
      data: { msteams: { type: 'imBack', value: long ? String(place + 1) : title } },
    })),
  });
}

/** A card of several titled parts, each to be read on its own. */
export function sectionsCard(parts: readonly Section[]): Attachment {
  return CardFactory.adaptiveCard({
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: parts.map(({ text }) => text).join('\n'),
    speak: parts.map(({ text }) => text).join('\n'),
    body: parts.map(({ title, lines, links }, place) => ({
      type: 'Container',
      separator: place > 0,
      spacing: 'Medium',
      items: [
        { type: 'TextBlock', text: title, weight: 'Bolder', wrap: true, style: 'heading' },
        { type: 'TextBlock', text: linked(lines, links ?? []), wrap: true, spacing: 'Small' },
      ],
    })),
  });
}
