import { type OwnTalk, ownScene } from '../../coach/rehearsal/ownScene.ts';
import type { Scene } from '../../content/schema/scene.ts';
import type { Language } from '../../content/translation.ts';
import { translationOf } from '../language.ts';
import type { Services } from '../services.ts';

/** Which talk is practised: a written scene, or one of their own. */
export interface Talk {
  readonly scene: string;
  readonly own?: OwnTalk | undefined;
}

/** @throws when a written scene is gone, which a release must not do (ids are published). */
export function sceneOf({ content }: Services, { scene: id, own }: Talk): Scene {
  if (own) return ownScene(own, content);
  const found = content.scenes.find((scene) => scene.id === id);
  if (!found) throw new Error(`content has no scene '${id}'`);
  return found;
}

/** The scene to look at: in the language they are spoken to in, where it is there. */
export function sceneToSee(services: Services, talk: Talk, language: Language | undefined): Scene {
  const translated = talk.own
    ? undefined
    : translationOf(services, language)?.scenes.get(talk.scene);
  return translated ?? sceneOf(services, talk);
}
