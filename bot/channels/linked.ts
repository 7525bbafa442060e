/** A part of a text that can be called or opened. */
export interface Link {
  readonly label: string;
  readonly href: string;
}

/** Signs that Markdown would take for its own, anywhere; and at the start of a line. */
const SIGNS = /[\\`*_[\]<>]/g;
const AT_START = /^(\s*)([#+-]|\d+\.)(?=\s)/gm;

/** A plain text as Markdown that reads the same, with its links to tap; lines stay lines. */
export function linked(text: string, links: readonly Link[]): string {
  const marked = links.reduce((rest, { label }, place) => {
    // A name may hold the number too ("211"); where to call comes after it.
    const at = rest.lastIndexOf(label);
    return at < 0 ? rest : rest.slice(0, at) + mark(place) + rest.slice(at + label.length);
  }, text);
  const escaped = marked
    .replace(SIGNS, '\\$&')
    .replace(AT_START, (_all, space: string, sign: string) => `${space}\\${sign}`)
    .replace(/\n/g, '  \n');
  return links.reduce(
    (rest, { label, href }, place) =>
      rest.replace(mark(place), () => `[${label.replace(SIGNS, '\\$&')}](${href})`),
    escaped,
  );
}

/** Stands where a link will be; no text of ours has such a sign. */
function mark(place: number): string {
  return String.fromCharCode(0xe000 + place);
}
