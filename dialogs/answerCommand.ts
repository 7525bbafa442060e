import type { TurnContext } from 'botbuilder';
import { dropCheckIns } from './checkIns/checkIns.ts';
import type { Command } from './commands.ts';
import { sayExport, sayWhatIsKept } from './myData.ts';
import { personIn } from './person.ts';
import { sayEvidence } from './report/sayEvidence.ts';
import { say } from './say.ts';
import type { Services } from './services.ts';

/** Commands that are answered in a few words, after which the open question is asked again; false for all others. */
export async function answerCommand(
  command: Command,
  context: TurnContext,
  services: Services,
): Promise<boolean> {
  switch (command) {
    case 'greet':
      await say(context, services, 'shell.greet');
      return true;
    case 'thank':
      await say(context, services, 'shell.thank');
      return true;
    case 'help':
      await say(context, services, 'shell.help');
      return true;
    case 'who':
      await say(context, services, 'shell.whoAreYou');
      return true;
    case 'know':
      await sayWhatIsKept(context, services);
      return true;
    case 'export':
      await sayExport(context, services);
      return true;
    case 'sure':
    case 'from':
      await sayEvidence(context, services, command);
      return true;
    case 'english':
    case 'spanish':
      personIn(context).language = command === 'spanish' ? 'es' : 'en';
      await say(context, services, 'language.changed');
      return true;
    case 'unremind':
      await endCheckIns(context, services);
      return true;
    default:
      return false;
  }
}

async function endCheckIns(context: TurnContext, services: Services): Promise<void> {
  const person = personIn(context);
  const had = person.checkIns.list.length > 0;
  dropCheckIns(person);
  await say(context, services, had ? 'remind.stopped' : 'remind.noneToStop');
}
