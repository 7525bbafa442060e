import { loadContent } from '../../content/load.ts';
import { type Example, loadDrafts } from '../corpora.ts';

/** Questions whose answers may name danger. */
const ABOUT_DANGER = /^(?:safety|gate|commands|calm)\./;

/**
 * Ordinary talk that nobody had to label: answers that our own questions offer, and drafts of what people want to say to the
 * one they love. Drafts with a sign of danger in them are left out, as `isDanger` tells.
 */
export function ordinaryTalk(isDanger: (text: string) => boolean): Example[] {
  const answers = [...loadContent().asks]
    .filter(([key]) => !ABOUT_DANGER.test(key))
    .flatMap(([, { options }]) => Object.values(options))
    .flatMap(({ label, words }) => [label, ...words])
    .filter((text) => !/safe|danger|afraid|scared/i.test(text));
  const drafts = loadDrafts('tuned').filter((text) => !isDanger(text));
  return [...new Set([...answers, ...drafts])].map((text) => ({
    text,
    label: 'none',
    kind: 'none',
    urgency: 'none',
    who: 'none',
    tags: [],
    author: 'ordinary',
  }));
}
