import { type Sign, sign } from './sign.ts';

const QUIEN =
  '(?:mi (?:\\w+ )?(?:marido|esposo|esposa|mujer|novio|novia|hijo|hija|hermano|hermana|mam[aá]|madre|pap[aá]|padre|pareja|amigo|amiga|ex)|[eé]l|ella)';

/** What a Spanish-speaking family in the United States would type in danger, with and without accents. */
export const SPANISH: readonly Sign[] = [
  sign(
    'overdose_now',
    'now',
    '\\bno (?:se )?(?:despierta|respira|reacciona|responde|se mueve)\\b|\\bno (?:puedo|podemos|logro) despertar|\\b(?:labios?|cara|u[nñ]as) (?:\\w+ ){0,2}(?:azul(?:es)?|morad[oa]s?|gris(?:es)?)\\b|\\bsobredosis\\b(?=.{0,60}\\b(?:ahora|ayuda|creo|est[aá])\\b)|\\b(?:se )?(?:tom[oó]|trag[oó]) (?:\\w+ ){0,3}(?:todas|muchas|demasiad\\w+|un frasco|pastillas)\\b',
    { firm: true },
  ),
  sign(
    'suicide_user',
    'concern',
    '\\b(?:me quiero|quiero|voy a|pienso en|deseo) (?:morir(?:me)?|matar(?:me)?|quitarme la vida|suicidarme|no despertar)\\b|\\bno quiero (?:vivir|seguir viviendo|despertar)\\b|\\b(?:estar[ií]an|est[aá]n) mejor sin m[ií]\\b',
  ),
  sign(
    'suicide_loved_one',
    'concern',
    `\\b(?:${QUIEN} )?(?:dice|dijo|dec[ií]a|amenaza|quiere|va a|intent[oó]|me escribi[oó]) (?:\\w+ ){0,4}(?:matarse|morirse|suicidarse|quitarse la vida|se va a matar|se quiere (?:matar|morir))\\b|\\bse (?:quiere|va a|intent[oó]) (?:matar|morir|suicidar|quitar la vida)\\b|\\bse (?:est[aá] )?cort(?:a|ando) los brazos\\b`,
  ),
  sign(
    'violence_to_user',
    'now',
    '\\bme (?:peg[oóa]|golpe[oóa]|empuj[oóa]|ahorc[oóa]|amenaz[oóa]|patea|pate[oó]|viol[oó]|quiere matar|va a matar|est[aá] pegando|est[aá] golpeando)\\b|\\btiene (?:un|una) (?:pistola|cuchillo|arma|machete)\\b',
  ),
  sign(
    'violence_to_user',
    'concern',
    '\\b(?:le )?tengo (?:mucho )?miedo (?:de|a) (?:[eé]l|ella|mi (?:marido|esposo|novio|pareja|hijo|pap[aá])|lo que)\\b|\\bno me deja (?:salir|ir|llamar|trabajar)\\b|\\ble tengo (?:mucho )?miedo\\b',
  ),
  sign(
    'child_danger',
    'now',
    '\\b(?:ni[nñ]os?|ni[nñ]as?|beb[eé]|hijos?)\\b.{0,60}\\b(?:en el (?:carro|coche|auto)|solos?|solas?|pastillas|se comi[oó]|se trag[oó])\\b.{0,60}\\b(?:borrach\\w+|tomad\\w+|drogad\\w+|solos?|pastillas|casa)\\b|\\b(?:borrach\\w+|tomad[oa]|drogad[oa])\\b.{0,60}\\b(?:maneja\\w*|conduc\\w+|carro|coche)\\b.{0,60}\\b(?:ni[nñ]\\w+|beb[eé]|hijos)\\b',
  ),
  sign(
    'withdrawal_danger',
    'now',
    '\\b(?:dej[oó] de (?:tomar|beber)|sin (?:tomar|beber)|abstinencia)\\b.{0,100}\\b(?:temblando|tiembla|convulsi\\w+|alucina\\w*|ve cosas|fiebre|confundid\\w+)\\b',
  ),
];
