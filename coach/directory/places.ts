import type { Region } from '../../content/schema/common.ts';

/** Where someone is, as far as it matters to who can help: a country, and the part of it. */
export interface Place {
  readonly region: Region;
  /** ISO 3166-2, `US-OH`. */
  readonly area?: string;
}

const COUNTRIES: readonly [pattern: RegExp, region: Region][] = [
  [/\b(?:usa|u\.s\.a?|united states|america)\b/, 'US'],
  [
    /\b(?:uk|u\.k\.|united kingdom|britain|england|london|leeds|manchester|birmingham|liverpool)\b/,
    'GB',
  ],
  [/\b(?:ireland|dublin|cork|galway|limerick)\b/, 'IE'],
  [/\b(?:canada|toronto|montreal|vancouver|calgary|ottawa)\b/, 'CA'],
  [/\b(?:australia|sydney|melbourne|brisbane|perth|adelaide)\b/, 'AU'],
  [/\b(?:new zealand|nz|auckland|wellington|christchurch)\b/, 'NZ'],
];

/** Parts of countries that services are tied to, by how they are named. */
const AREAS: Readonly<Record<string, string>> = {
  'US-AL': 'alabama',
  'US-AK': 'alaska',
  'US-AZ': 'arizona',
  'US-AR': 'arkansas',
  'US-CA': 'california',
  'US-CO': 'colorado',
  'US-CT': 'connecticut',
  'US-DE': 'delaware',
  'US-FL': 'florida',
  'US-HI': 'hawaii',
  'US-ID': 'idaho',
  'US-IL': 'illinois',
  'US-IN': 'indiana',
  'US-IA': 'iowa',
  'US-KS': 'kansas',
  'US-KY': 'kentucky',
  'US-LA': 'louisiana',
  'US-ME': 'maine',
  'US-MD': 'maryland',
  'US-MA': 'massachusetts',
  'US-MI': 'michigan',
  'US-MN': 'minnesota',
  'US-MS': 'mississippi',
  'US-MO': 'missouri',
  'US-MT': 'montana',
  'US-NE': 'nebraska',
  'US-NV': 'nevada',
  'US-NH': 'new hampshire',
  'US-NJ': 'new jersey',
  'US-NM': 'new mexico',
  'US-NY': 'new york',
  'US-NC': 'north carolina',
  'US-ND': 'north dakota',
  'US-OH': 'ohio',
  'US-OK': 'oklahoma',
  'US-OR': 'oregon',
  'US-PA': 'pennsylvania',
  'US-RI': 'rhode island',
  'US-SC': 'south carolina',
  'US-SD': 'south dakota',
  'US-TN': 'tennessee',
  'US-TX': 'texas',
  'US-UT': 'utah',
  'US-VT': 'vermont',
  'US-VA': 'virginia',
  'US-WA': 'washington state',
  'US-WV': 'west virginia',
  'US-WI': 'wisconsin',
  'US-WY': 'wyoming',
  'CA-ON': 'ontario',
  'CA-QC': 'quebec',
  'CA-BC': 'british columbia',
  'CA-AB': 'alberta',
  'CA-MB': 'manitoba',
  'CA-SK': 'saskatchewan',
  'CA-NS': 'nova scotia',
  'CA-NB': 'new brunswick',
  'CA-NL': 'newfoundland',
  'CA-PE': 'prince edward island',
  'CA-YT': 'yukon',
  'CA-NT': 'northwest territories',
  'CA-NU': 'nunavut',
  'GB-SCT': 'scotland',
  'GB-WLS': 'wales',
  'GB-NIR': 'northern ireland',
  'GB-ENG': 'england',
  'AU-NSW': 'new south wales',
  'AU-VIC': 'victoria',
  'AU-QLD': 'queensland',
  'AU-WA': 'western australia',
  'AU-SA': 'south australia',
  'AU-TAS': 'tasmania',
  'AU-ACT': 'canberra',
  'AU-NT': 'northern territory',
};

/** Big cities, by the part of the country that services are tied to. */
const CITIES: Readonly<Record<string, string>> = {
  'GB-SCT': 'glasgow|edinburgh|aberdeen|dundee|inverness',
  'GB-WLS': 'cardiff|swansea|wrexham|newport',
  'GB-NIR': 'belfast|derry|londonderry|lisburn',
  'GB-ENG':
    'london|leeds|manchester|birmingham|liverpool|bristol|sheffield|newcastle|nottingham|hull',
  'CA-QC': 'montreal|montr[eé]al|laval|gatineau',
  'CA-ON': 'toronto|ottawa|hamilton|mississauga|sudbury|thunder bay',
  'CA-BC': 'vancouver|surrey|victoria bc|kelowna',
  'CA-AB': 'calgary|edmonton|red deer',
  'CA-MB': 'winnipeg',
  'CA-SK': 'saskatoon|regina',
  'CA-NS': 'halifax',
  'CA-NB': 'moncton|fredericton|saint john',
  'AU-NSW': 'sydney|wollongong|newcastle nsw|nsw',
  'AU-VIC': 'melbourne|geelong|ballarat|bendigo',
  'AU-QLD': 'brisbane|gold coast|cairns|townsville',
  'AU-SA': 'adelaide',
  'AU-WA': 'perth|fremantle',
  'AU-TAS': 'hobart|launceston',
  'AU-NT': 'darwin|alice springs',
};

/** Names that hold another name come first: "new south wales" is not Wales, nor "northern ireland" Ireland. */
const NAMED = [
  ...Object.entries(AREAS).toSorted(([, one], [, other]) => other.length - one.length),
  ...Object.entries(CITIES),
].map(([area, name]): [string, RegExp] => [area, new RegExp(`\\b(?:${name})\\b`)]);

/** The place that words in lower case name; undefined where they name none we know. */
export function placeIn(said: string): Place | undefined {
  const area = NAMED.find(([, name]) => name.test(said));
  if (area) {
    const [code] = area;
    return { region: regionOf(code), area: code };
  }
  const country = COUNTRIES.find(([pattern]) => pattern.test(said));
  return country && { region: country[1] };
}

function regionOf(area: string): Region {
  const [country] = area.split('-');
  return country === 'CA' || country === 'GB' || country === 'AU' ? country : 'US';
}
