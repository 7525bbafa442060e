/** What can be used here besides lessons, scenes, sheets and exercises; their names are those of `find.tools`. */
export const TOOLS = [
  'check-message',
  'build-message',
  'readiness',
  'own-talk',
  'my-plan',
  'how-it-goes',
  'reminders',
  'safety-plan',
  'my-data',
] as const;
