const Z = 1.96;

/** A share in words: the share, its 95% Wilson interval, and the counts. */
export function shareOf(hits: number, count: number): string {
  if (count === 0) return 'none to count';
  const part = hits / count;
  const scale = 1 + Z ** 2 / count;
  const centre = (part + Z ** 2 / (2 * count)) / scale;
  const reach = (Z / scale) * Math.sqrt((part * (1 - part)) / count + Z ** 2 / (4 * count ** 2));
  return `${part.toFixed(3)} [${(centre - reach).toFixed(3)}, ${(centre + reach).toFixed(3)}]  ${hits}/${count}`;
}
