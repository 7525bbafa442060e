import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { modelFile } from '../../content/models.ts';
import { loadSafety } from '../corpora.ts';
import { learnDanger } from './learnDanger.ts';
import { leaveAuthorsOut } from './leaveAuthorsOut.ts';

/**
 * `npm run train`: learns from the tuned half how danger is told from ordinary talk, and writes `content/models/`. The same
 * messages give the same numbers. First it prints how messages are read by models that never saw their author; the limits
 * in `coach/safety/assess.ts` are chosen by that. A few minutes.
 */
const examples = loadSafety('tuned');
if (!process.argv.includes('--no-check')) leaveAuthorsOut(examples);
const model = learnDanger(examples);
mkdirSync(path.dirname(modelFile('danger')), { recursive: true });
writeFileSync(modelFile('danger'), `${JSON.stringify(model)}\n`);
process.stdout.write(`learned from ${examples.length} messages\n`);
