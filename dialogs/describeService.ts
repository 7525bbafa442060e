import type { Service } from '../content/schema/directory.ts';

/** A service in a few plain lines: what it is, how to reach it, when, what it costs, when it was last checked. */
export function describe(service: Service): string {
  const reach = [service.phone && `Call ${service.phone}`, service.sms && capital(service.sms)]
    .filter(Boolean)
    .join(', or ');
  const terms = [service.hours, service.cost].filter(Boolean).join('; ');
  return [
    `${service.name}. ${service.what}`,
    reach && `${reach}.`,
    service.url,
    terms && `${capital(terms)}.`,
    service.lastChecked
      ? `Last checked ${service.lastChecked}.`
      : 'We have not been able to check this one yet.',
  ]
    .filter(Boolean)
    .join('\n');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
