// One execution: a fresh realm and the services of Google that it sees, over the one workbook and Drive of the host.
import type { BookModel } from './book-model.ts';
import type { DocumentStore } from './document-store.ts';
import { driveService } from './drive-service.ts';
import { type Execution, emulate } from './emulated-object.ts';
import type { FormulaEngine } from './formula-engine.ts';
import { htmlService } from './html-service.ts';
import { type DocumentLock, lockService } from './lock-service.ts';
import { type PropertyStores, propertiesService } from './properties-service.ts';
import { ScriptException } from './script-exception.ts';
import { scriptLog } from './script-log.ts';
import type { ScriptProject } from './script-project.ts';
import { ScriptRealm } from './script-realm.ts';
import type { ServiceCalls } from './service-calls.ts';
import { spreadsheetApp } from './spreadsheet-app.ts';
import type { Screen } from './ui-service.ts';
import { utilities } from './utilities-service.ts';

/** What outlives a run. */
export interface World {
  readonly project: ScriptProject;
  readonly book: BookModel;
  readonly engine: FormulaEngine;
  readonly documents: DocumentStore;
  readonly properties: PropertyStores;
  readonly lock: DocumentLock;
  readonly screen: Screen;
  /** Lines that the script logged, oldest first. */
  readonly log: string[];
}

/** What a service is made from. */
export interface Run extends Execution {
  readonly world: World;
  /** Refuses a member whose scopes the manifest does not ask for: any one of those given is enough. */
  requireScope(member: string, ...scopes: readonly string[]): void;
}

const scopePrefix = 'https://www.googleapis.com/auth/';
/** Apps Script ends a run after six minutes. */
export const longestRunMs = 6 * 60 * 1000;

/** Starts a run: loads the project into a realm of its own, services in place. */
export function startRun(world: World, calls: ServiceCalls): Run {
  const realm = new ScriptRealm(calls.mode);
  const { manifest } = world.project;
  const run: Run = {
    world,
    calls,
    realm,
    checkShare(kind) {
      if (kind === 'write' && world.book.role === 'viewer')
        throw new ScriptException('You do not have permission to access the requested document.');
    },
    requireScope(member, ...scopes) {
      if (scopes.some((scope) => manifest.oauthScopes.includes(scopePrefix + scope))) return;
      const required = scopes.map((scope) => scopePrefix + scope).join(' || ');
      throw new ScriptException(
        `Specified permissions are not sufficient to call ${member}. Required permissions: (${required})`,
      );
    },
  };
  const { console, Logger } = scriptLog(run);
  const services: Record<string, unknown> = {
    SpreadsheetApp: spreadsheetApp(run),
    HtmlService: htmlService(run),
    LockService: lockService(run),
    PropertiesService: propertiesService(run),
    Utilities: utilities(run),
    Session: sessionService(run),
    console,
    Logger,
  };
  if (manifest.advancedServices.includes('Drive')) services.Drive = driveService(run);
  for (const [name, service] of Object.entries(services)) {
    Object.defineProperty(realm.globals, name, {
      value: service,
      configurable: true,
      writable: true,
      enumerable: false,
    });
  }
  realm.load(world.project, longestRunMs);
  return run;
}

function sessionService(run: Run): GoogleAppsScript.Base.Session {
  return emulate<GoogleAppsScript.Base.Session>(run, 'Session', {
    other: { getScriptTimeZone: () => run.world.project.manifest.timeZone },
  });
}
