import { loadContent } from '../../content/load.ts';
import { type Example, loadDrafts } from '../corpora.ts';

/** Questions whose answers may name danger. */
const ABOUT_DANGER = /^(?:safety|gate|commands|calm)\./;

/**
 * Ordinary talk that nobody had to label: answers that our own questions offer, lines that our scenes offer, and drafts of what
 * people want to say to the one they love. Lines and drafts with a sign of danger in them are left out, as `isDanger` tells.
 */
export function ordinaryTalk(isDanger: (text: string) => boolean): Example[] {
  const answers = [...loadContent().asks]
    .filter(([key]) => !ABOUT_DANGER.test(key))
    .flatMap(([, { options }]) => Object.values(options))
    .flatMap(({ label, words }) => [label, ...words])
    .filter((text) => !/safe|danger|afraid|scared/i.test(text));
  const { scenes, goals } = loadContent();
  const lines = [...scenes, ...goals].flatMap(({ samples, choices }) => [
    ...samples.strong,
    ...samples.poor,
    ...Object.values(choices)
      .flat()
      .flatMap((choice) => Object.values(choice)),
  ]);
  const said = [...lines, ...loadDrafts('tuned')].filter((text) => !isDanger(text));
  return [...new Set([...answers, ...said])].map((text) => ({
    text,
    label: 'none',
    kind: 'none',
    urgency: 'none',
    who: 'none',
    tags: [],
    author: 'ordinary',
  }));
}
