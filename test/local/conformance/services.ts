// The services beside the spreadsheet.
import { casesOf, reference } from './case.ts';

const lockCases = casesOf(`${reference}/lock/lock`, [
  [
    'trylocktimeoutinmillis',
    'a lock is held until it is released',
    `const lock = LockService.getDocumentLock(); const taken = lock.tryLock(100); const held = lock.hasLock();
     lock.releaseLock(); const freed = lock.hasLock(); lock.waitLock(100); return [taken, held, freed, lock.hasLock()];`,
    [true, true, false, true],
  ],
]);

const propertyCases = casesOf(`${reference}/properties/properties`, [
  [
    'setpropertykey,-value',
    'properties are texts, each store its own',
    `const p = PropertiesService.getDocumentProperties(); p.setProperty('a', 1).setProperties({ b: 'x', c: 'y' }).deleteProperty('c');
     return [p.getProperty('a'), p.getProperty('none'), p.getKeys(), p.getProperties(), PropertiesService.getUserProperties().getKeys(),
       p.setProperties({ d: '1' }, true).getKeys(), p.deleteAllProperties().getKeys()];`,
    ['1', null, ['a', 'b'], { a: '1', b: 'x' }, [], ['d'], []],
  ],
]);

const quotaCases = casesOf('https://developers.google.com/apps-script/guides/services/quotas', [
  [
    'current_limitations',
    'a property value has at most 9 KB, counted in bytes',
    `const p = PropertiesService.getDocumentProperties();
     return [caught(() => p.setProperty('a', 'x'.repeat(9 * 1024))), caught(() => p.setProperty('a', 'ก'.repeat(4 * 1024)))];`,
    [null, 'Argument too large: value'],
  ],
  [
    'current_limitations',
    'a property store has at most 500 KB, and a refused change leaves it as it was',
    `const p = PropertiesService.getUserProperties(); const all = {}; for (let i = 0; i < 60; i++) all['k' + i] = 'x'.repeat(9000);
     return [caught(() => p.setProperties(all)) !== undefined, p.getKeys().length];`,
    [true, 0],
  ],
]);

const utilityCases = casesOf(`${reference}/utilities/utilities`, [
  [
    'base64encodedata',
    'bytes are signed',
    `const bytes = Utilities.newBlob('ก', 'text/plain', 'a.txt').getBytes();
     return [bytes, Utilities.base64Encode(bytes), Utilities.base64Encode('ก'), Utilities.base64Decode('4LiB'), caught(() => Utilities.base64Decode('*'))];`,
    [[-32, -72, -127], '4LiB', '4LiB', [-32, -72, -127], 'Could not decode string.'],
  ],
  [
    'computedigestalgorithm,-value',
    'digests are signed bytes',
    `return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'input to hash').length;`,
    16,
  ],
  [
    'formatdatedate,-timezone,-format',
    'dates are formatted in the zone given',
    `return Utilities.formatDate(new Date(0), 'Asia/Bangkok', "yyyy-MM-dd'T'HH:mm:ss.SSSZ d/M/yy");`,
    '1970-01-01T07:00:00.000+0700 1/1/70',
  ],
  ['getuuid', 'identifiers are unlike', `return Utilities.getUuid() !== Utilities.getUuid();`, true],
  ['sleepmilliseconds', 'a pause answers nothing', `return Utilities.sleep(10) ?? 'nothing';`, 'nothing'],
]);

const blobCases = casesOf(`${reference}/base/blob`, [
  [
    'getdataasstring',
    'a blob has a type, a name and its data',
    `const blob = Utilities.newBlob([-32, -72, -127], 'text/plain', 'ก.txt');
     return [blob.getContentType(), blob.getName(), blob.getDataAsString(), blob.isGoogleType()];`,
    ['text/plain', 'ก.txt', 'ก', false],
  ],
  [
    'setnamename',
    'a blob is named itself, its copy apart',
    `const blob = Utilities.newBlob('x', 'text/plain', 'ก'); const copy = blob.copyBlob();
     const same = blob.setName('ข') === blob; return [same, blob.getName(), copy.getName(), copy.getDataAsString()];`,
    [true, 'ข', 'ก', 'x'],
  ],
]);

const sessionCases = casesOf(`${reference}/base/session`, [
  ['getscripttimezone', 'the zone is the manifest’s', `return Session.getScriptTimeZone();`, 'Asia/Bangkok'],
]);

const htmlCases = casesOf(`${reference}/html/html-service`, [
  [
    'createhtmloutputfromfilefilename',
    'a page of the project is read as it is',
    `const page = HtmlService.createHtmlOutputFromFile('page').setTitle('หน้า').setWidth(300).setHeight(200).append('!');
     return [page.getContent(), page.getTitle(), HtmlService.createHtmlOutput('<b>').getContent(), caught(() => HtmlService.createHtmlOutputFromFile('none'))];`,
    ['<p>ก</p>!', 'หน้า', '<b>', 'No HTML file named none was found.'],
  ],
  [
    'createtemplatefromfilefilename',
    'a template gives its text, and its page when it holds no scriptlet',
    `const template = HtmlService.createTemplateFromFile('page'); return [template.getRawContent(), template.evaluate().getContent()];`,
    ['<p>ก</p>', '<p>ก</p>'],
  ],
]);

const uiCases = casesOf(`${reference}/base/ui`, [
  [
    'createmenucaption',
    'menus are made of items, lines and menus within',
    `const ui = SpreadsheetApp.getUi();
     ui.createMenu('ก').addItem('ข', 'main').addSeparator().addSubMenu(ui.createMenu('ค').addItem('ง', 'main')).addToUi();
     ui.createAddonMenu().addItem('จ', 'main').addToUi(); ui.showSidebar(HtmlService.createHtmlOutput('x'));`,
    undefined,
    {
      of: (host) => [host.open(), host.sidebarHtml()],
      is: [
        [
          {
            caption: 'ก',
            items: [
              { caption: 'ข', functionName: 'main' },
              { separator: true },
              { caption: 'ค', items: [{ caption: 'ง', functionName: 'main' }] },
            ],
          },
          { caption: 'Extensions', items: [{ caption: 'จ', functionName: 'main' }] },
        ],
        'x',
      ],
    },
  ],
]);

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const driveCases = casesOf('https://developers.google.com/workspace/drive/api/reference/rest/v3/files', [
  [
    'create',
    'a Word file is converted to a Google Doc',
    `const blob = Utilities.newBlob([1, 2, -3], '${docx}', 'a.docx');
     const file = Drive.Files.create({ name: 'ก', mimeType: 'application/vnd.google-apps.document' }, blob, { fields: 'id,name,webViewLink' });
     const back = Drive.Files.export(file.id, '${docx}', { alt: 'media' });
     return [file.name, file.webViewLink.includes(file.id), Object.keys(Drive.Files.get(file.id)), back.getBytes()];`,
    ['ก', true, ['kind', 'id', 'name', 'mimeType'], [1, 2, -3]],
  ],
  [
    'update',
    'a file is renamed, binned and copied',
    `const { id } = Drive.Files.create({ name: 'ก' }, Utilities.newBlob('x'));
     Drive.Files.update({ name: 'ข', trashed: true }, id);
     return [Drive.Files.get(id, { fields: 'name, trashed' }), Drive.Files.copy({ name: 'ค' }, id).name];`,
    [{ name: 'ข', trashed: true }, 'ค'],
  ],
  [
    'get',
    'a file that the add-on did not make is not found',
    `return caught(() => Drive.Files.get('other'));`,
    'API call to drive.files.get failed with error: File not found: other.',
  ],
  [
    'get',
    'a file in the bin is still found, and says so; its content can still be exported',
    `const blob = Utilities.newBlob([80], '${docx}', 'a.docx');
     const { id } = Drive.Files.create({ name: 'ก', mimeType: 'application/vnd.google-apps.document' }, blob);
     Drive.Files.update({ trashed: true }, id);
     return [Drive.Files.get(id, { fields: 'trashed' }).trashed, Drive.Files.export(id, '${docx}', { alt: 'media' }).getBytes()];`,
    [true, [80]],
  ],
  [
    'export',
    'only a Google Doc is exported, and only when its content is asked for as media',
    `const { id } = Drive.Files.create({ name: 'ก' }, Utilities.newBlob('x'));
     const blob = Utilities.newBlob([80], '${docx}', 'a.docx');
     const made = Drive.Files.create({ name: 'ข', mimeType: 'application/vnd.google-apps.document' }, blob);
     return [caught(() => Drive.Files.export(id, '${docx}', { alt: 'media' })), caught(() => Drive.Files.export(made.id, '${docx}'))];`,
    [
      'API call to drive.files.export failed with error: Export only supports Docs Editors files.',
      'API call to drive.files.export failed with error: Response Code: 200. Message: the content is not JSON; ask for {alt: "media"}.',
    ],
  ],
]);

export const services = [
  ...lockCases,
  ...propertyCases,
  ...quotaCases,
  ...utilityCases,
  ...blobCases,
  ...sessionCases,
  ...htmlCases,
  ...uiCases,
  ...driveCases,
];
