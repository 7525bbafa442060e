import { DateTime, Info } from 'luxon';
import type { Region } from '../../content/schema/common.ts';

/** Time zones that a country's people choose from, the most people first (IANA names). One means that it need not be asked. */
const ZONES: Readonly<Record<Region, readonly string[]>> = {
  US: [
    'America/New_York',
    'America/Chicago',
    'America/Denver',
    'America/Los_Angeles',
    'America/Phoenix',
    'America/Anchorage',
    'Pacific/Honolulu',
  ],
  CA: [
    'America/Toronto',
    'America/Vancouver',
    'America/Edmonton',
    'America/Winnipeg',
    'America/Regina',
    'America/Halifax',
    'America/St_Johns',
  ],
  AU: [
    'Australia/Sydney',
    'Australia/Brisbane',
    'Australia/Perth',
    'Australia/Adelaide',
    'Australia/Darwin',
    'Australia/Hobart',
  ],
  GB: ['Europe/London'],
  IE: ['Europe/Dublin'],
  NZ: ['Pacific/Auckland'],
  INT: [],
};

/** A person's name for a zone is short; more is something else that is said. */
const LONGEST = 40;

export function zonesOf(region: Region): readonly string[] {
  return ZONES[region];
}

export function isZone(zone: string): boolean {
  return Info.isValidIANAZone(zone);
}

/** The zone that a city of the IANA list names ("Los Angeles", "berlin"); undefined when none does. */
export function readZone(text: string): string | undefined {
  const said = text.toLowerCase().slice(0, LONGEST).trim();
  return Intl.supportedValuesOf('timeZone').find((zone) =>
    ` ${said.replace(/[^a-z ]/g, ' ')} `.includes(` ${cityOf(zone).toLowerCase()} `),
  );
}

/** "New York" for America/New_York. */
export function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replace(/_/g, ' ');
}

/** A date whose local fields are those of the person's clock at `now`, as the recognizer wants it. */
export function clockIn(zone: string, now: Date): Date {
  const { year, month, day, hour, minute, second } = DateTime.fromJSDate(now, { zone });
  return new Date(year, month - 1, day, hour, minute, second);
}
