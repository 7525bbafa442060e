import { feedbackOn } from '../coach/message/feedback.ts';
import { type MessageReading, readMessage } from '../coach/message/read.ts';
import { ELEMENTS } from '../content/schema/message.ts';
import { type Draft, type Half, loadLabelledDrafts } from './corpora.ts';

/** A labelled draft, and how it is read. */
export interface ReadDraft {
  readonly draft: Draft;
  readonly reading: MessageReading;
}

export function readDrafts(half: Half): ReadDraft[] {
  return loadLabelledDrafts(half).map((draft) => ({ draft, reading: readMessage(draft.text) }));
}

const LONGEST_BRIEF = 40;

/** F1 and balanced accuracy of each element. */
export function elementFigures(read: readonly ReadDraft[]) {
  return ELEMENTS.map((element) => ({
    element,
    ...agreement(
      read.map(({ draft, reading }) => ({
        is: elementsOf(draft).has(element),
        said: reading.elements.has(element),
      })),
    ),
  }));
}

export function macroF1(read: readonly ReadDraft[]): number {
  return elementFigures(read).reduce((sum, { f1 }) => sum + f1, 0) / ELEMENTS.length;
}

/** Harmful and clean drafts, pairs, and how many of each are read as they should be. */
export function wholeFigures(read: readonly ReadDraft[]) {
  const harmful = read.filter(({ draft }) => draft.harmful.length > 0);
  const clean = read.filter(({ draft }) => draft.harmful.length === 0);
  const flagged = ({ reading }: ReadDraft) => reading.harms.size > 0;
  const pairs = pairsIn(read);
  return {
    harmful: { hits: harmful.filter(flagged).length, count: harmful.length },
    clean: { hits: clean.filter(flagged).length, count: clean.length },
    ranked: { hits: pairs.filter(isRanked).length, count: pairs.length },
    praised: { hits: harmful.filter(isPraised).length, count: harmful.length },
  };
}

function elementsOf({ text, elements, harmful }: Draft): Set<string> {
  const words = text.trim().split(/\s+/).length;
  const brief = words <= LONGEST_BRIEF && !harmful.includes('multiple_complaints');
  return new Set(brief ? [...elements, 'brief'] : elements);
}

export function agreement(of: readonly { is: boolean; said: boolean }[]) {
  const count = (is: boolean, said: boolean) =>
    of.filter((each) => each.is === is && each.said === said).length;
  const [hit, missed, wrong, rest] = [
    count(true, true),
    count(true, false),
    count(false, true),
    count(false, false),
  ];
  return {
    f1: (2 * hit) / Math.max(1, 2 * hit + missed + wrong),
    balanced: (hit / Math.max(1, hit + missed) + rest / Math.max(1, rest + wrong)) / 2,
  };
}

function pairsIn(read: readonly ReadDraft[]): { poor: ReadDraft; better: ReadDraft }[] {
  return read
    .filter(({ draft }) => draft.pair && draft.tags.includes('better'))
    .flatMap((better) => {
      const poor = read.find(
        ({ draft }) =>
          draft.author === better.draft.author &&
          draft.pair === better.draft.pair &&
          draft.tags.includes('poor'),
      );
      return poor ? [{ poor, better }] : [];
    });
}

function isRanked({ poor, better }: { poor: ReadDraft; better: ReadDraft }): boolean {
  return scoreOf(better) > scoreOf(poor);
}

/** Only for ranking here; people are never shown a score. */
function scoreOf({ reading }: ReadDraft): number {
  return reading.elements.size - 2 * reading.harms.size;
}

function isPraised({ reading }: ReadDraft): boolean {
  return feedbackOn(reading).verdict === 'warm';
}
