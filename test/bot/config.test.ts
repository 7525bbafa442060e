import assert from 'node:assert/strict';
import { ConfigError, readConfig } from '../../bot/config.ts';

const APP = {
  MICROSOFT_APP_ID: 'id',
  MICROSOFT_APP_PASSWORD: 'secret',
  MICROSOFT_APP_TENANT_ID: 'tenant',
};

describe('readConfig', () => {
  it('needs nothing to be set', () => {
    const config = readConfig({});
    assert.equal(config.port, 3978);
    assert.equal(config.host, '127.0.0.1');
    assert.equal(config.credentials, undefined);
  });

  it('listens to the network only in production', () => {
    assert.equal(readConfig({ NODE_ENV: 'production', ...APP }).host, '0.0.0.0');
    assert.throws(
      () => readConfig({ HOST: '0.0.0.0' }),
      /^ConfigError: HOST: without NODE_ENV=production/,
    );
  });

  for (const [what, env, message] of [
    [
      'production without an app id',
      { NODE_ENV: 'production' },
      /MICROSOFT_APP_ID: production does not start/,
    ],
    [
      'an app id without a password',
      { MICROSOFT_APP_ID: 'id', MICROSOFT_APP_TENANT_ID: 't' },
      /MICROSOFT_APP_PASSWORD/,
    ],
    [
      'an app id without a tenant',
      { MICROSOFT_APP_ID: 'id', MICROSOFT_APP_PASSWORD: 'p' },
      /MICROSOFT_APP_TENANT_ID/,
    ],
    ['a port that is no number', { PORT: 'chat' }, /PORT must be a number/],
    ['a key of the wrong length', { DATA_KEY: 'abc' }, /DATA_KEY must be 64 hexadecimal/],
  ] as const) {
    it(`refuses ${what} and says what to set`, () => {
      assert.throws(
        () => readConfig({ ...env }),
        (error) => error instanceof ConfigError && message.test(error.message),
      );
    });
  }

  it('takes an empty variable for one that is not set', () => {
    assert.equal(readConfig({ PORT: '', MICROSOFT_APP_ID: '' }).port, 3978);
  });
});
