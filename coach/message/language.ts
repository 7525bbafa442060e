import { detectAll } from 'tinyld/light';
import { wordCount } from './patterns.ts';

/** Words that hardly any English message is without, and that no near language spells alike. */
const ENGLISH =
  /\b(?:the|you|your|u|ur|and|my|are|of|it|that|this|have|not|we|when|with|please|pls|home|get|got|been|i'm|im|i'll|don'?t|what|how|know|just|for|yes|thanks?|sorry|love|ok|okay)\b/i;
/** Two words are too few to tell a language by. */
const FEWEST_WORDS = 3;

/** Whether a text is clearly in a language that we do not read. Texting and typos are still English. */
export function isForeign(text: string): boolean {
  if (wordCount(text) < FEWEST_WORDS || ENGLISH.test(text)) return false;
  const [likeliest] = detectAll(text);
  return likeliest !== undefined && likeliest.lang !== 'en';
}

/** Words that hardly any Spanish message is without. */
const SPANISH =
  /(?:^|[^\p{L}])(?:que|qué|mi|mis|el|la|los|las|de|del|no|sí|es|está|esta|y|con|por|para|un|una|se|me|te|lo|le|su|hay|hola|ayuda|cómo|como|quiero|necesito|hijo|hija|esposo|marido|mamá|papá)(?=[^\p{L}]|$)/giu;
const FEWEST_SPANISH = 2;

/** Whether a text is clearly Spanish: a few of its small words, and the likeliest language. */
export function isSpanish(text: string): boolean {
  if (!isForeign(text)) return false;
  const small = text.match(SPANISH)?.length ?? 0;
  return (
    small >= FEWEST_SPANISH &&
    detectAll(text)
      .slice(0, 3)
      .some(({ lang }) => lang === 'es')
  );
}
