/** As long as a button may be. */
const LONGEST = 36;

/** A text as a button or a short quote shows it. */
export function shortened(text: string, longest: number = LONGEST): string {
  return text.length > longest ? `${text.slice(0, longest - 3).trimEnd()}...` : text;
}
