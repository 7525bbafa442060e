import type { Region } from '../../content/schema/common.ts';
import type { Service } from '../../content/schema/directory.ts';
import { NEEDS } from '../../content/schema/need.ts';
import { findServices } from '../directory/findServices.ts';
import { readWanted } from '../directory/readWanted.ts';
import { assess } from '../safety/assess.ts';
import type { Finder } from './finder.ts';

const MOST_PLACES = 3;
const MOST_SERVICES = 3;
const MOST = 5;

/**
 * What a typed question leads to, best first: places, and instead of needs the services that answer them in the person's
 * country. Danger now leads to its card and nothing else, a concern to its card first; where nothing fits, nothing is named.
 */
export function answersTo(
  text: string,
  region: Region,
  { finder, services }: { readonly finder: Finder; readonly services: readonly Service[] },
): string[] {
  const danger = assess(text);
  const card = danger.kind && danger.tier >= 2 ? [`safety:${danger.kind}`] : [];
  if (danger.tier === 3) return card;
  const said = readWanted(text, services);
  const { found, needs } = finder.read(text);
  const [first] = found;
  const answers = found.slice(0, MOST_PLACES).flatMap(({ target }) => {
    const main = NEEDS.find((need) => target === `need:${need}`);
    if (!main) return [target];
    // What was found by itself counts in full, whatever else may be meant.
    const least = first?.target === target ? 1 : 0.5;
    const wanted = {
      needs: new Map(needs).set(main, Math.max(needs.get(main) ?? 0, least)),
      region,
      words: finder.services.fits(text),
      danger: card.length > 0,
      ...said,
    };
    return findServices(services, wanted)
      .slice(0, MOST_SERVICES)
      .map(({ id }) => `service:${id}`);
  });
  const named = [...(said.named ?? [])].map((id) => `service:${id}`);
  return [...new Set([...card, ...answers, ...named])].slice(0, MOST);
}
