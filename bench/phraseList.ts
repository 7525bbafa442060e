/** What a product without a reader of its own would look for: the floor that ours is measured against. */
const PHRASES = [
  'kill myself',
  'killing myself',
  'want to die',
  'end my life',
  'suicide',
  'suicidal',
  'self harm',
  'kill himself',
  'kill herself',
  'overdose',
  'overdosed',
  "won't wake up",
  'wont wake up',
  'not breathing',
  "isn't breathing",
  'turning blue',
  'hit me',
  'choked me',
  'threatened me',
  'afraid of him',
  'seizure',
  'hurt the kids',
];

export function alarmsByList(text: string): boolean {
  const plain = text.toLowerCase().replaceAll('\u2019', "'");
  return PHRASES.some((phrase) => plain.includes(phrase));
}
