/** What a log line may carry: counts, kinds, names of our own. Never a word of what was said. */
export type Fields = Readonly<Record<string, string | number | boolean>>;

/** Writes one event. Callers pass names of ours, never text from a person. */
export type Log = (event: string, fields?: Fields) => void;

/** One JSON object a line on stderr, for a host's log collector. */
export function jsonLog(write: (line: string) => void, clock: () => Date): Log {
  return (event, fields = {}) =>
    write(`${JSON.stringify({ at: clock().toISOString(), event, ...fields })}\n`);
}

/**
 * The part of an error that is safe to keep: its class, code and the place in our code where it came from. Its message
 * is left out, because libraries put what they were given into messages, and that may be what a person typed.
 */
export function errorFields(error: unknown): Fields {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const frame = error.stack
    ?.split('\n')
    .find((line) => /^\s+at /.test(line) && !line.includes('node_modules'));
  return {
    error: error.name,
    ...(code ? { code } : {}),
    ...(frame
      ? {
          where: frame
            .trim()
            .replace(
              /^at (?:.*\()?(?:file:\/\/)?.*\/((?:bot|dialogs|coach|content)\/[^)]+)\)?$/,
              '$1',
            ),
        }
      : {}),
  };
}
