// Document and user properties with Google's quotas: 9 KB a value, 500 KB a store.
import { emulate } from './emulated-object.ts';
import { ScriptException } from './script-exception.ts';
import type { Run } from './script-run.ts';

export interface PropertyStores {
  readonly document: Map<string, string>;
  readonly user: Map<string, string>;
}

const valueLimit = 9 * 1024;
const storeLimit = 500 * 1024;

export function propertiesService(run: Run): GoogleAppsScript.Properties.PropertiesService {
  const { document, user } = run.world.properties;
  return emulate<GoogleAppsScript.Properties.PropertiesService>(run, 'PropertiesService', {
    other: {
      getDocumentProperties: () => propertiesOver(run, document),
      getUserProperties: () => propertiesOver(run, user),
    },
  });
}

function propertiesOver(run: Run, store: Map<string, string>): GoogleAppsScript.Properties.Properties {
  const put = (entries: Readonly<Record<string, string>>) => {
    const next = new Map([...store, ...Object.entries(entries).map(([key, value]) => [key, String(value)] as const)]);
    for (const value of Object.values(entries)) {
      if (bytes(String(value)) > valueLimit) throw new ScriptException('Argument too large: value');
    }
    const total = [...next].reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
    if (total > storeLimit)
      throw new ScriptException(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    for (const [key, value] of next) store.set(key, value);
  };
  const properties: GoogleAppsScript.Properties.Properties = emulate<GoogleAppsScript.Properties.Properties>(
    run,
    'Properties',
    {
      other: {
        getProperty: (key: string) => store.get(key) ?? null,
        getProperties: () => Object.fromEntries(store),
        getKeys: () => [...store.keys()],
        setProperty: (key: string, value: string) => {
          put({ [key]: value });
          return properties;
        },
        setProperties: (entries: Record<string, string>, deleteAllOthers?: boolean) => {
          if (deleteAllOthers) store.clear();
          put(entries);
          return properties;
        },
        deleteProperty: (key: string) => {
          store.delete(key);
          return properties;
        },
        deleteAllProperties: () => {
          store.clear();
          return properties;
        },
      },
    },
  );
  return properties;
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
