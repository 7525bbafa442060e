import type { Wordings } from './schema/common.ts';
import type { NeedWords } from './schema/need.ts';
import type { Evidence, Topic } from './schema/report.ts';
import type { Substance } from './schema/substance.ts';

interface Found {
  readonly topics: readonly Topic[];
  readonly substances: readonly Substance[];
  readonly needs: readonly NeedWords[];
  readonly evidence: ReadonlyMap<string, Evidence>;
}

/** What the report, the substances and the directory say, by `<kind>.<id>.<part>`, so that it takes turns like any phrase. */
export function foundSays({ topics, substances, needs, evidence }: Found): [string, Wordings][] {
  return [
    ...topics.flatMap(topicSays),
    ...substances.flatMap(({ id, opening, warning, treatment, craft }): [string, Wordings][] => [
      [`substance.${id}.opening`, opening],
      [`substance.${id}.warning`, warning],
      [`substance.${id}.treatment`, treatment],
      [`substance.${id}.craft`, craft],
    ]),
    ...needs.flatMap(({ id, expect, sentence }): [string, Wordings][] => [
      [`need.${id}.expect`, expect],
      [`need.${id}.sentence`, sentence],
    ]),
    ...[...evidence].flatMap(([id, { sure, from }]): [string, Wordings][] => [
      [`evidence.${id}.sure`, sure],
      [`evidence.${id}.from`, from],
    ]),
  ];
}

function topicSays({ id, intro, points, next }: Topic): [string, Wordings][] {
  return [
    [`topic.${id}.intro`, intro],
    ...points.flatMap((claim): [string, Wordings][] => [
      [`claim.${claim.id}`, claim.says],
      [`claim.${claim.id}.sure`, [claim.sure]],
      [`claim.${claim.id}.from`, [claim.from]],
    ]),
    ...next.map(({ says }, place): [string, Wordings] => [`topic.${id}.next${place}`, says]),
  ];
}
