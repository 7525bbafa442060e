import type { Service } from '../../content/schema/directory.ts';
import type { Section } from '../say.ts';
import { fill, type Slots } from '../say.ts';
import type { Services } from '../services.ts';

/** A service as it is shown: what it is, how to reach it, when, what it costs, how it works, when it was last checked. */
export function describe(service: Service, services: Services): Section {
  const { name, what, phone, sms, url, hours, cost, honest, fromReport, lastChecked } = service;
  const word = (key: string, slots: Slots = {}) => wordOf(services, `find.part.${key}`, slots);
  const reach = [phone && word('call', { phone }), sms && capital(sms)].filter(Boolean).join(', ');
  const terms = [hours, cost].filter(Boolean).join('; ');
  const lines = [
    what,
    reach && `${reach}.`,
    url,
    terms && `${capital(terms)}.`,
    honest,
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

function wordOf({ content }: Services, key: string, slots: Slots): string {
  const [wording = ''] = content.says.get(key) ?? [];
  return fill(typeof wording === 'string' ? wording : wording.text, slots);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
