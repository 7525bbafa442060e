/** More than this is no quote but a repetition. */
const MOST_WORDS = 9;

/**
 * Their own words for a span, to put in quotation marks: the span and what follows it to the end of its clause, kept
 * short. Half a clause, as a pattern leaves it, reads as if the coach had not listened.
 */
export function quoted(
  text: string,
  span: { readonly start: number; readonly end: number } | undefined,
): string {
  if (!span) return text;
  const rest = text.slice(span.start);
  const clause =
    rest.slice(0, span.end - span.start) +
    (/^[^.!?;,\n]*/.exec(rest.slice(span.end - span.start))?.[0] ?? '');
  const words = clause
    .replace(/^(\S+\s+\S.*?),?\s+but\b.*$/is, '$1')
    .replace(/\s+(?:but|and|so|because)\b.*$/i, (tail) =>
      tail.length < clause.length / 2 ? '' : tail,
    )
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .split(/\s+/);
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(' ')}...` : words.join(' ');
}
