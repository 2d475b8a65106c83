// The advanced Drive service, v3: files that the script creates, exports and bins, each account its own. A Google Doc is the
// Word file it was converted from, or that it was last edited to.
import { blobOf, contentOf } from './blob.ts';
import { googleDocument, type StoredFile, urlOf } from './document-store.ts';
import { emulate } from './emulated-object.ts';
import { NotEmulated, ScriptException } from './script-exception.ts';
import type { Run } from './script-run.ts';

type Drive = GoogleAppsScript.Drive;
type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type Options = Readonly<Record<string, unknown>>;

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const exportLimit = 10 * 1024 * 1024;
const scopes = ['drive.file', 'drive'];
const defaultFields = ['kind', 'id', 'name', 'mimeType'];

export function driveService(run: Run): Drive {
  const { documents } = run.world;
  const call = <T>(method: string, work: () => T): T => {
    const allowed = scopes.some((scope) =>
      run.world.project.manifest.oauthScopes.includes(`https://www.googleapis.com/auth/${scope}`),
    );
    if (!allowed) throw apiError(method, 'Request had insufficient authentication scopes.');
    return work();
  };
  const found = (method: string, id: string): StoredFile => {
    const file = documents.find(id);
    if (file?.madeFor !== documents.account) throw apiError(method, `File not found: ${id}.`);
    return file;
  };
  // The typings know neither create without media nor the third argument of export.
  const members: object = {
    create: (resource: File, media?: GoogleAppsScript.Base.Blob | null, options: Options = {}) =>
      call('create', () => {
        const content = media === undefined || media === null ? undefined : contentOf(media);
        const mimeType = resource.mimeType ?? content?.contentType ?? 'application/octet-stream';
        if (mimeType === googleDocument && content && content.contentType !== word) {
          throw apiError('create', 'The requested conversion is not supported.');
        }
        const file = documents.add({
          name: resource.name ?? 'Untitled',
          mimeType,
          ...(resource.description === undefined ? {} : { description: resource.description }),
          trashed: false,
          data: content?.data ?? new Uint8Array(),
          createdTime: new Date().toISOString(),
        });
        return resourceOf(file, options);
      }),
    get: (id: string, options: Options = {}) =>
      call('get', () => {
        const file = found('get', id);
        if (options.alt !== 'media') return resourceOf(file, options);
        if (file.mimeType === googleDocument)
          throw apiError('get', 'Only files with binary content can be downloaded.');
        return blobOf(run, file.data, file.mimeType, file.name);
      }),
    copy: (resource: File, id: string, options: Options = {}) =>
      call('copy', () => {
        const { name, mimeType, data } = found('copy', id);
        const copy = {
          name: resource.name ?? `Copy of ${name}`,
          mimeType,
          data,
          trashed: false,
          createdTime: new Date().toISOString(),
        };
        return resourceOf(documents.add(copy), options);
      }),
    update: (resource: File, id: string, media?: GoogleAppsScript.Base.Blob, options: Options = {}) =>
      call('update', () => {
        found('update', id);
        const { name, trashed, description } = resource;
        const changed = documents.change(id, {
          ...(name === undefined ? {} : { name }),
          ...(trashed === undefined ? {} : { trashed }),
          ...(description === undefined ? {} : { description }),
          ...(media === undefined || media === null ? {} : { data: contentOf(media).data }),
        });
        return resourceOf(changed ?? found('update', id), options);
      }),
    export: (id: string, mimeType: string, options: Options = {}) =>
      call('export', () => {
        const file = found('export', id);
        if (file.mimeType !== googleDocument) throw apiError('export', 'Export only supports Docs Editors files.');
        if (mimeType !== word) throw new NotEmulated(`Drive.Files.export to ${mimeType}`);
        if (file.data.length > exportLimit) throw apiError('export', 'This file is too large to be exported.');
        if (options.alt !== 'media')
          throw apiError('export', 'Response Code: 200. Message: the content is not JSON; ask for {alt: "media"}.');
        return blobOf(run, file.data, mimeType, file.name);
      }),
  };
  const Files = emulate<Files>(run, 'Drive.Files', { drive: members });
  return emulate<Drive>(run, 'Drive', { constant: { Files } });
}

function resourceOf(file: StoredFile, { fields }: Options): File {
  const all: Record<string, unknown> = {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    trashed: file.trashed,
    webViewLink: urlOf(file),
    createdTime: file.createdTime,
    ...(file.description === undefined ? {} : { description: file.description }),
  };
  const wanted = typeof fields === 'string' ? fields.split(',').map((field) => field.trim()) : defaultFields;
  return wanted.includes('*')
    ? all
    : Object.fromEntries(wanted.filter((field) => field in all).map((field) => [field, all[field]]));
}

function apiError(method: string, reason: string): ScriptException {
  return new ScriptException(
    `API call to drive.files.${method} failed with error: ${reason}`,
    'GoogleJsonResponseException',
  );
}
