import type { Attachment } from 'botbuilder';
import { DEEDS, sumOf } from '../../coach/plan/deeds.ts';
import { type Area, compare } from '../../coach/plan/happiness.ts';
import { Flow } from '../flow/flow.ts';
import { oneOf } from '../flow/question.ts';
import type { Outcome, Turn } from '../flow/turn.ts';
import { FillSheet } from '../plan/fillSheet.ts';
import { fill, wordOf } from '../say.ts';
import type { Services } from '../services.ts';
import { areasPicture, deedsPicture, upsetPicture } from './pictures.ts';
import { RateDays } from './rateDays.ts';

type HowTurn = Turn<object, object, void>;
type Look = 'rate' | 'days' | 'upset' | 'did' | 'menu';

/** The published id of the sheet that plans one small thing for oneself. */
const SHEET_FOR_ME = 'week-for-me';

/** How it goes for them: their days, before and after practice, what they did; in words first, then as a picture. */
export class HowItGoes extends Flow<object, void> {
  readonly #look = this.uses(oneOf<Look>(this.services, 'how.look'));
  readonly #rate = this.uses(new RateDays(this.services));
  readonly #sheet = this.uses(new FillSheet(this.services));

  constructor(services: Services) {
    super('howItGoes', services);
    this.steps(this.offer, this.takeLook, this.takeRated, this.comeBack);
  }

  async offer(turn: HowTurn): Outcome {
    const { happiness, upset, weeks } = turn.person.progress;
    const offers: Look[] = [
      'rate',
      ...(happiness.length > 0 ? ['days' as const] : []),
      ...(upset.length > 0 ? ['upset' as const] : []),
      ...(Object.keys(weeks).length > 0 ? ['did' as const] : []),
      'menu',
    ];
    return turn.ask(this.#look, { choices: this.#look.choices(offers) });
  }

  async takeLook(turn: HowTurn): Outcome {
    switch (turn.answerTo(this.#look)) {
      case 'rate':
        return turn.start(this.#rate, {});
      case 'days':
        await this.#showDays(turn);
        return turn.goTo(this.offer);
      case 'upset':
        await this.#showUpset(turn);
        return turn.goTo(this.offer);
      case 'did':
        await this.#showDeeds(turn);
        return turn.goTo(this.offer);
      default:
        return turn.end();
    }
  }

  async takeRated(turn: HowTurn): Outcome {
    const wants = turn.resultOf(this.#rate);
    if (Object.keys(turn.person.progress.happiness.at(-1)?.areas ?? {}).length > 0)
      await this.#showDays(turn);
    if (!turn.person.consents.remember) await turn.say('sheets.today');
    return wants === 'lift' ? turn.start(this.#sheet, { sheet: SHEET_FOR_ME }) : turn.next();
  }

  async comeBack(turn: HowTurn): Outcome {
    return turn.goTo(this.offer);
  }

  async #showDays(turn: HowTurn): Promise<void> {
    const [now, before] = turn.person.progress.happiness.toReversed();
    if (!now) return;
    const { best, up, down } = compare(now.areas, before?.areas);
    const listed = (areas: readonly Area[], from: Partial<Record<Area, number>>) =>
      areas.map((area) => `${this.#word(`how.area.${area}`)} ${from[area] ?? ''}`).join(', ');
    await turn.say('how.days', { best: listed(best, now.areas) });
    if (up.length > 0) await turn.say('how.up', { areas: listed(up, now.areas) });
    if (down.length > 0) await turn.say('how.down', { areas: listed(down, now.areas) });
    await this.#show(
      turn,
      areasPicture(turn.person, (key) => this.#word(key)),
    );
  }

  async #showUpset(turn: HowTurn): Promise<void> {
    const { upset } = turn.person.progress;
    const mean = (values: readonly number[]) =>
      Math.round(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length));
    const before = mean(upset.map((each) => each.before));
    const after = mean(upset.map((each) => each.after));
    const calmer = upset.filter((each) => each.after < each.before).length;
    const slots = { times: upset.length, before, after, calmer };
    await turn.say(upset.length === 1 ? 'how.upsetOnce' : 'how.upset', slots);
    await turn.say(after > before ? 'how.upsetMore' : 'how.upsetLess');
    await this.#show(
      turn,
      upsetPicture(turn.person, (key) => this.#word(key)),
    );
  }

  async #showDeeds(turn: HowTurn): Promise<void> {
    const sums = sumOf(turn.person.progress.weeks);
    const lines = DEEDS.filter((deed) => sums[deed] > 0).map(
      (deed) =>
        `- ${fill(this.#word(`how.deed.${deed}${sums[deed] === 1 ? '.one' : ''}`), { times: sums[deed] })}`,
    );
    await turn.say('how.deeds', { lines: lines.join('\n') });
    const now = this.services.clock();
    await this.#show(
      turn,
      deedsPicture(turn.person, now, (key) => this.#word(key)),
    );
  }

  async #show(turn: HowTurn, picture: Attachment | undefined): Promise<void> {
    if (picture) await turn.context.sendActivity({ type: 'message', attachments: [picture] });
  }

  #word(key: string): string {
    return wordOf(this.services, key);
  }
}
