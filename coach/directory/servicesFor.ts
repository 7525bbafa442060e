import type { Region } from '../../content/schema/common.ts';
import type { Service } from '../../content/schema/directory.ts';

/** What someone looks for. */
export type Need = 'me' | 'treatment' | 'safe' | 'naloxone' | 'young' | 'grief';

/** The kinds of service that answer a need, best first. */
const KINDS: Readonly<Record<Need, readonly string[]>> = {
  me: ['peer-support', 'helpline', 'craft-program', 'self-guided', 'veterans'],
  treatment: ['treatment-locator', 'helpline', 'public-health', 'legal'],
  safe: ['domestic-violence', 'crisis'],
  naloxone: ['harm-reduction', 'public-health'],
  young: ['youth'],
  grief: ['grief', 'peer-support'],
};

/** Services for a need, nearest first: the person's country before everywhere, better checked before less. */
export function servicesFor(
  all: readonly Service[],
  asked: { readonly need: Need; readonly region: Region; readonly young?: boolean },
): Service[] {
  const kinds = asked.young && asked.need === 'me' ? ['youth', ...KINDS.me] : KINDS[asked.need];
  return all
    .filter(
      (service) =>
        kinds.includes(service.kind) &&
        (service.region === asked.region || service.region === 'INT'),
    )
    .filter((service) => service.confidence !== 'low')
    .map((service, place) => ({ service, place }))
    .sort(
      (a, b) =>
        rank(a.service, asked.region, kinds) - rank(b.service, asked.region, kinds) ||
        a.place - b.place,
    )
    .map(({ service }) => service);
}

function rank(service: Service, region: Region, kinds: readonly string[]): number {
  return (
    (service.region === region ? 0 : 100) +
    kinds.indexOf(service.kind) * 10 +
    (service.confidence === 'high' ? 0 : 2) +
    (service.phone || service.sms ? 0 : 1)
  );
}
