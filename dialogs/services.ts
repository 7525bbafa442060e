import type { Content } from '../content/load.ts';

/** What every dialog is given; tests pass their own. */
export interface Services {
  readonly content: Content;
  readonly clock: () => Date;
}
