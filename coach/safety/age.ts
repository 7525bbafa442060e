import { normalise } from '../reading/normalise.ts';

/** Numbers after which "I'm 14 ..." is no age. */
const NO_AGE =
  /^ ?(?:weeks?|months?|days?|hours?|hrs?|minutes?|mins?|miles?|km|lbs?|kg|stone|percent|%|years? (?:sober|clean|married|into|in|older|younger))/;

/** Words that only someone still at school says of themself. */
const AT_SCHOOL =
  /\bmy (?:home ?work|maths? teacher|form tutor|year head|guidance counsell?or|foster (?:mum|mom|parents?|carer))\b|\bi(?:'m| am|m) in (?:the )?(?:\d{1,2}(?:st|nd|rd|th) grade|year (?:[5-9]|1[0-3])|(?:primary|middle|junior high|high) school|third class|\dth class)\b|\bi(?:'m| am|m) (?:just |only )?a (?:kid|child|teen|teenager|minor)\b/;

/** What a message says of the writer's age: the years, or only that they are young; undefined when it says nothing. */
export function readYoungAge(text: string): number | 'young' | undefined {
  const read = normalise(text);
  for (const match of read.matchAll(
    /\bi(?:'m| am|m) (?:only |just |nearly |almost )?(\d{1,2})\b(.{0,14})/g,
  )) {
    const years = Number(match[1]);
    if (years >= 5 && years <= 17 && !NO_AGE.test(match[2] ?? '')) return years;
  }
  return AT_SCHOOL.test(read) ? 'young' : undefined;
}
