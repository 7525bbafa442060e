import { writeFileSync } from 'node:fs';
import { Finder } from '../../coach/find/finder.ts';
import { NOTHING } from '../../coach/find/targets.ts';
import { loadContent } from '../../content/load.ts';
import { modelFile } from '../../content/models.ts';
import { pack } from '../../content/schema/model.ts';
import { type Asked, loadAsked } from '../corpora.ts';
import { asLearned, ofContent, placesIn } from './findExamples.ts';
import { learnFind } from './learnFind.ts';

/**
 * `npm run train:find [-- --check [author...]]`: learns what questions lead to, from labelled ones and from those that content holds, and
 * writes `content/models/find.json`. With `--check` it first leaves each author out in turn and says how well the others
 * foretell them. Two minutes; with the check a quarter of an hour.
 */
const content = loadContent();
const { targets, known } = placesIn(content);
const heads = [...known, NOTHING];
// A question all of whose answers lie elsewhere teaches nothing; one with none teaches what leads nowhere.
const questions = loadAsked('tuned')
  .map((asked) => ({ before: asked.right.length, asked: asLearned(asked, content, known) }))
  .filter(({ before, asked }) => before === 0 || asked.right.length > 0)
  .map(({ asked }) => asked);
const own = ofContent(targets);

if (process.argv.includes('--check')) {
  const only = process.argv.slice(process.argv.indexOf('--check') + 1);
  const all = [...new Set(questions.map(({ author }) => author))];
  const authors = only.length > 0 ? all.filter((author) => only.includes(author)) : all;
  for (const author of authors) {
    const rest = questions.filter((each) => each.author !== author);
    const finder = new Finder(targets, learnFind([...rest, ...own], heads), content);
    report(
      author,
      finder,
      questions.filter((each) => each.author === author),
    );
  }
}
const model = learnFind([...questions, ...own], heads);
writeFileSync(modelFile('find'), `${JSON.stringify(pack(model))}\n`);

function report(author: string, finder: Finder, asked: readonly Asked[]): void {
  const found = asked.map((each) => ({
    each,
    places: finder.find(each.text).map(({ target }) => target),
  }));
  const real = found.filter(({ each }) => each.right.length > 0);
  const off = found.filter(({ each }) => each.right.length === 0);
  const share = (of: readonly unknown[], all: readonly unknown[]) =>
    (of.length / Math.max(1, all.length)).toFixed(3);
  process.stdout.write(
    `${author}: first ${share(
      real.filter(({ each, places }) => each.right.includes(places[0] ?? '')),
      real,
    )}, in three ${share(
      real.filter(({ each, places }) => places.some((place) => each.right.includes(place))),
      real,
    )}, none ${share(
      real.filter(({ places }) => places.length === 0),
      real,
    )}; off topic kept out ${share(
      off.filter(({ places }) => places.length === 0),
      off,
    )} of ${off.length}\n`,
  );
}
