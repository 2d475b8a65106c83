// Declared by docx-engine.js, which the build makes of src/report/fill-template.ts.
declare function docxEngine_(): typeof import('../report/fill-template.ts');
