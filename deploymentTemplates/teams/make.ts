import { writeFileSync } from 'node:fs';
import { teamsPackage } from './teamsPackage.ts';

/** `npm run teams:package -- <app id> <domain> <name>`: writes hearthside-teams.zip. */
const [appId = '', domain = '', name = 'Hearthside'] = process.argv.slice(2);
try {
  writeFileSync('hearthside-teams.zip', await teamsPackage({ appId, domain, name }));
  process.stdout.write(
    'hearthside-teams.zip is written. Upload it in Teams: Apps, Manage your apps.\n',
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.stderr.write('npm run teams:package -- <app id> <domain> <who runs it>\n');
  process.exitCode = 1;
}
