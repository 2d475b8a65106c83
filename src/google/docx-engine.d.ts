// Declared by docx-engine.js, which the build makes of src/report/docx-engine.ts.
declare function docxEngine_(): typeof import('../report/docx-engine.ts');
