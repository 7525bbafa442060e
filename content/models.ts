import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Model, model, packedModel, unpack } from './schema/model.ts';

const MODELS = ['danger', 'message', 'plans', 'find'] as const;
type ModelName = (typeof MODELS)[number];

/** Where a model's numbers are kept; `bench/training/train.ts` writes them. */
export function modelFile(name: ModelName): string {
  return path.join(import.meta.dirname, 'models', `${name}.json`);
}

export function loadModel(name: ModelName): Model {
  const read: unknown = JSON.parse(readFileSync(modelFile(name), 'utf8'));
  return name === 'find' ? unpack(packedModel.parse(read)) : model.parse(read);
}
