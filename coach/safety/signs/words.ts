/** Parts that signs are built from; each is a whole alternative, in the written-out form of `coach/slang.ts`. */

const KIN =
  'son|daughter|husband|wife|partner|boyfriend|girlfriend|fianc[eé]e?|mum|mother|dad|father|stepdad|stepmum|stepson|stepdaughter|brother|sister|friend|mate|flatmate|roommate|kid|child|baby|boy|girl|gran|grandad|grandpa|grandson|granddaughter|grandchild|nephew|niece|cousin|uncle|aunt|auntie|ex|man|lad|lady|guy|teenager|neighbou?r|student|twin|lodger|tenant|patient';

/** Someone who is not the writer. */
export const THEY = `(?:he|she|they|it|(?:my|our|the|his|her|their|this|a) (?:\\w+ ){0,2}(?:${KIN})s?)`;
/** ... as an object. */
export const THEM = `(?:him|her|them|(?:my|our|the|his|her|their) (?:\\w+ ){0,2}(?:${KIN})s?)`;
export const CHILD =
  '(?:kids?|child(?:ren)?|baby|babies|toddlers?|newborn|infant|grandkids?|grandchild(?:ren)?|little (?:one|boy|girl|brother|sister|lad)s?|(?:\\w+|\\d+)[- ](?:year|yr|month|week)s?[- ]olds?|wee (?:one|man|girl)|boys|girls|twins|son|daughter|nephew|niece)';
export const NOT =
  "(?:not|isn't|wasn't|won't|can't|couldn't|doesn't|didn't|never|hardly|barely|stopped|no longer|hasn't|haven't|nobody can|no one can|unable to|quit|scarcely)";
/** What is taken and can be too much. */
export const DRUG =
  '(?:pills?|tablets?|tabs?|meds?|medication|medicine|paracetamol|tylenol|panadol|ibuprofen|antidepressants|sleeping (?:pills?|tablets?)|heroin|smack|gear|dope|fent|fentanyl|oxys?|oxycodone|percs?|percocets?|vicodin|morphine|methadone|suboxone|subutex|codeine|tramadol|xanax|xans?|xannies|bars|benzos?|valium|vallies|diazepam|klonopin|ativan|zopiclone|pregabalin|gabapentin|coke|cocaine|crack|meth|ice|speed|molly|mdma|ecstasy|ket|ketamine|ghb|g|acid|mushrooms|solvents?|glue|vodka|whisk[e]?y|gin|rum|wine|beer|cider|booze|alcohol|spirits|drinks?|insulin|bleach|antifreeze)';
/** What is dangerous to stop at once. */
export const HABIT =
  '(?:alcohol|drink|drinking|booze|boozing|vodka|whisk[e]?y|gin|wine|beers?|spirits|cider|xanax|xans|bars|benzos?|valium|vallies|diazepam|klonopin|clonazepam|ativan|lorazepam|librium|barbiturates|phenobarbital|ghb|g|baclofen|zopiclone|pregabalin)';
export const WEAPON =
  '(?:gun|rifle|shotgun|pistol|revolver|firearm|knife|machete|blade|hatchet|axe|hammer|bat|crowbar|hurl(?:ey)?|petrol)';
/** Up to n words between. */
export const gap = (most: number): string => `(?:[\\w'-]+[ ,]+){0,${most}}`;
