import type { Service } from '../../content/schema/directory.ts';
import type { Language } from '../../content/translation.ts';
import { translationOf } from '../language.ts';
import { type Section, type Slots, wordOf } from '../say.ts';
import type { Services } from '../services.ts';

/** A service as it is shown: what it is, how to reach it, when, what it costs, how it works, when it was last checked. */
export function describe(service: Service, services: Services, language?: Language): Section {
  const translated = translationOf(services, language)?.services[service.id];
  const { name, phone, url, fromReport, lastChecked } = service;
  const { what, sms, hours, cost } = translated ?? service;
  const word = (key: string, slots: Slots = {}) =>
    wordOf(services, `find.part.${key}`, slots, language);
  const reach = [phone && word('call', { phone }), sms && capital(sms)].filter(Boolean).join(', ');
  const terms = [hours, cost].filter(Boolean).join('; ');
  const lines = [
    what,
    reach && `${reach}.`,
    url,
    terms && `${capital(terms)}.`,
    // How a service works is only told in English yet; half a sentence in another language helps nobody.
    translated ? undefined : service.honest,
    lastChecked ? word('checked', { day: lastChecked }) : word('unchecked'),
    word(fromReport ? 'fromReport' : 'added'),
  ]
    .filter(Boolean)
    .join('\n');
  return { title: name, lines, text: `${name}. ${lines}` };
}

/** Where a tap can call, write or open. */
export function linksOf({ phone, url }: Service): { label: string; href: string }[] {
  return [
    ...(phone ? [{ label: phone, href: `tel:${phone.replace(/[^\d+]/g, '')}` }] : []),
    ...(url ? [{ label: url, href: url }] : []),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
