/** Where Microsoft's own channels take replies. */
const KNOWN_HOSTS = [
  /^smba\.trafficmanager\.net$/,
  /(^|\.)botframework\.com$/,
  /(^|\.)botframework\.azure\.us$/,
];

/**
 * Whether replies may be sent to `serviceUrl`. Anyone can write any address into an activity; without this the bot would
 * post what it says to it. (Safety specification, 4.4.)
 */
export function isAllowedServiceUrl(
  serviceUrl: string | undefined,
  options: { readonly hosts: readonly string[]; readonly allowLoopback: boolean },
): boolean {
  if (serviceUrl === undefined) return true;
  const url = parsed(serviceUrl);
  if (!url || url.username || url.password) return false;
  const host = url.hostname.toLowerCase();
  if (options.allowLoopback && ['127.0.0.1', 'localhost', '[::1]'].includes(host)) {
    return url.protocol === 'http:' || url.protocol === 'https:';
  }
  if (url.protocol !== 'https:') return false;
  return KNOWN_HOSTS.some((known) => known.test(host)) || options.hosts.includes(host);
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
