/** How much a channel can show. */
export type ChannelKind = 'web' | 'teams' | 'text';

/** Unknown channels are taken for the plainest: numbered text reads everywhere. */
export function kindOf(channelId: string | undefined): ChannelKind {
  switch (channelId) {
    case 'webchat':
    case 'directline':
    case 'emulator':
      return 'web';
    case 'msteams':
      return 'teams';
    default:
      return 'text';
  }
}
