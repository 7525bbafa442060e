import type { Middleware, TurnContext } from 'botbuilder';
import { Lanes } from '../lanes.ts';
import { personKey } from '../state.ts';

/** The turns of one person take turns: each reads what the one before wrote. */
export class TurnLock implements Middleware {
  readonly #lanes = new Lanes();

  async onTurn(context: TurnContext, next: () => Promise<void>): Promise<void> {
    await this.#lanes.run(personKey(context.activity), next);
  }
}
