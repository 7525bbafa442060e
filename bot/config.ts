import path from 'node:path';
import { z } from 'zod';

const blankIsMissing = (value: unknown) => (value === '' ? undefined : value);
const setting = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsMissing, schema);

const environment = z.object({
  NODE_ENV: setting(z.enum(['development', 'production', 'test']).default('development')),
  HOST: setting(z.string().optional()),
  PORT: setting(
    z.coerce
      .number('PORT must be a number, for example 3978')
      .int('PORT must be a whole number')
      .min(0)
      .max(65535)
      .default(3978),
  ),
  DATA_DIR: setting(z.string().default('./data')),
  CONTENT_DIR: setting(z.string().optional()),
  DATA_KEY: setting(
    z
      .string()
      .regex(
        /^[0-9a-f]{64}$/i,
        'DATA_KEY must be 64 hexadecimal characters (32 bytes); make one with: openssl rand -hex 32',
      )
      .optional(),
  ),
  MICROSOFT_APP_ID: setting(z.string().optional()),
  MICROSOFT_APP_PASSWORD: setting(z.string().optional()),
  MICROSOFT_APP_TENANT_ID: setting(z.string().optional()),
  MICROSOFT_APP_TYPE: setting(
    z.enum(['SingleTenant', 'MultiTenant', 'UserAssignedMSI']).default('SingleTenant'),
  ),
  SERVICE_URLS: setting(z.string().default('')),
});

/** Who the bot is to Azure; absent while developing. */
export interface Credentials {
  readonly appId: string;
  readonly password: string | undefined;
  readonly tenantId: string | undefined;
  readonly type: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI';
}

/** Everything the host decides, checked once at the start. `.env.example` explains each variable. */
export interface Config {
  readonly production: boolean;
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Absolute path. */
  readonly dataDirectory: string;
  /** The host's own services and wordings, as an absolute path; undefined where ours are used as they are. */
  readonly contentDirectory: string | undefined;
  /** 32 bytes, or undefined to make one and keep it beside the data. */
  readonly dataKey: Buffer | undefined;
  readonly credentials: Credentials | undefined;
  /** Host names that replies may be sent to, besides Microsoft's own. */
  readonly serviceHosts: readonly string[];
}

/** A setting is wrong: the message says which, and what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** @throws {ConfigError} naming every variable that is wrong, at once. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'),
    );
  }
  const values = parsed.data;
  const production = values.NODE_ENV === 'production';
  const credentials = credentialsFrom(values);
  if (production && !credentials) {
    throw new ConfigError(
      'MICROSOFT_APP_ID: production does not start without an app id, because then anyone could speak for a channel. ' +
        'Set MICROSOFT_APP_ID, MICROSOFT_APP_TENANT_ID and MICROSOFT_APP_PASSWORD (see .env.example), or unset NODE_ENV to try it on this machine only.',
    );
  }
  if (!production && values.HOST && !isLoopback(values.HOST)) {
    throw new ConfigError(
      `HOST: without NODE_ENV=production Hearthside listens on this machine only; ${values.HOST} would open it to the network. Leave HOST out.`,
    );
  }
  return {
    production,
    host: values.HOST ?? (production ? '0.0.0.0' : '127.0.0.1'),
    port: values.PORT,
    dataDirectory: path.resolve(values.DATA_DIR),
    contentDirectory: values.CONTENT_DIR ? path.resolve(values.CONTENT_DIR) : undefined,
    dataKey: values.DATA_KEY ? Buffer.from(values.DATA_KEY, 'hex') : undefined,
    credentials,
    serviceHosts: values.SERVICE_URLS.split(',')
      .map((host) => host.trim().toLowerCase())
      .filter(Boolean),
  };
}

function credentialsFrom(values: z.infer<typeof environment>): Credentials | undefined {
  if (!values.MICROSOFT_APP_ID) return undefined;
  const type = values.MICROSOFT_APP_TYPE;
  if (type !== 'UserAssignedMSI' && !values.MICROSOFT_APP_PASSWORD) {
    throw new ConfigError(
      'MICROSOFT_APP_PASSWORD: an app id needs its password, unless MICROSOFT_APP_TYPE is UserAssignedMSI.',
    );
  }
  if (type !== 'MultiTenant' && !values.MICROSOFT_APP_TENANT_ID) {
    throw new ConfigError(
      `MICROSOFT_APP_TENANT_ID: ${type} needs the tenant id, so that tokens of other tenants are refused.`,
    );
  }
  return {
    appId: values.MICROSOFT_APP_ID,
    password: values.MICROSOFT_APP_PASSWORD,
    tenantId: values.MICROSOFT_APP_TENANT_ID,
    type,
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}
