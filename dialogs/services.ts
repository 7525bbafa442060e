import { Finder } from '../coach/find/finder.ts';
import { targetsIn } from '../coach/find/targets.ts';
import type { Content } from '../content/load.ts';
import { loadModel } from '../content/models.ts';
import { titlesIn } from './find/titles.ts';

/** Tells the host that something happened to a thing of ours: never to whom, never in whose words. */
export type Note = (what: 'number-reported', id: string) => void;

/** What every dialog is given; tests pass their own. */
export interface Services {
  readonly content: Content;
  readonly clock: () => Date;
  /** What a question in someone's own words leads to. */
  readonly finder: Finder;
  /** The title of a place, `lesson:<id>` and the like; undefined where there is none. */
  readonly titleOf: (place: string) => string | undefined;
  readonly note: Note;
}

/** One finder for one content: making it reads a few megabytes. */
const FINDERS = new WeakMap<Content, Finder>();

function finderFor(content: Content): Finder {
  const known = FINDERS.get(content);
  if (known) return known;
  const finder = new Finder(targetsIn(content), loadModel('find'), content);
  FINDERS.set(content, finder);
  return finder;
}

export function servicesFrom(content: Content, clock: () => Date, note: Note): Services {
  const titles = titlesIn(content);
  return {
    content,
    clock,
    finder: finderFor(content),
    titleOf: (place) => titles.get(place),
    note,
  };
}
