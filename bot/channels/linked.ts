/** A part of a text that can be called or opened. */
export interface Link {
  readonly label: string;
  readonly href: string;
}

/** Signs that Markdown would take for its own. */
const SIGNS = /[\\`*_{}[\]()#+\-.!|<>~]/g;

/** A plain text as Markdown that reads the same, with its links to tap; lines stay lines. */
export function linked(text: string, links: readonly Link[]): string {
  const marked = links.reduce((rest, { label }, place) => rest.replace(label, mark(place)), text);
  const escaped = marked.replace(SIGNS, '\\$&').replace(/\n/g, '  \n');
  return links.reduce(
    (rest, { label, href }, place) =>
      rest.replace(mark(place), `[${label.replace(SIGNS, '\\$&')}](${href})`),
    escaped,
  );
}

/** Stands where a link will be; no text of ours has such a sign. */
function mark(place: number): string {
  return String.fromCharCode(0xe000 + place);
}
