import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';

/** Where a mistake in content is, in words an author can act on. */
export interface Mistake {
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

/** Content that cannot be used; `mistakes` holds every one found. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(({ file, line, what }) => `${file}:${line}: ${what}`).join('\n'));
    this.mistakes = mistakes;
  }
}

/** The YAML files of a folder, in the order of their names; none where there is no folder. */
export function yamlFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}

/** What a file holds, or every mistake in it. */
export function readYaml<T>(
  file: string,
  schema: z.ZodType<T>,
): { value?: T; found: Omit<Mistake, 'file'>[] } {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  if (document.errors.length > 0) {
    return {
      found: document.errors.map((error) => ({
        line: lines.linePos(error.pos[0]).line,
        what: error.message.split('\n')[0] ?? 'this is not YAML',
      })),
    };
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { value: parsed.data, found: [] };
  return {
    found: parsed.error.issues.map((issue) => {
      const node = document.getIn(issue.path.slice(0, -1), true) ?? document.contents;
      const range = z.object({ range: z.array(z.number()) }).safeParse(node);
      const at = range.success ? (range.data.range[0] ?? 0) : 0;
      return { line: lines.linePos(at).line, what: `${issue.path.join('.')}: ${issue.message}` };
    }),
  };
}
