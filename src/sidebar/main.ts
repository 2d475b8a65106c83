// Opens the sidebar over Google's script.run.
import { type Place, startApp, type Views } from './app.ts';
import { clientOver } from './client.ts';
import { screenOver } from './screen.ts';
import { analyseView } from './views/analyse.ts';
import { checkView } from './views/check.ts';
import { openExport } from './views/export.ts';
import { followUpView } from './views/follow-up.ts';
import { helpView } from './views/help.ts';
import { homeView } from './views/home.ts';
import { importView } from './views/import.ts';
import { libraryView } from './views/library.ts';
import { planView } from './views/plan.ts';
import { scoresView } from './views/scores.ts';
import { setUpView } from './views/set-up.ts';
import { openSettings } from './views/settings.ts';
import { templatesView } from './views/templates.ts';
import { yearView } from './views/year.ts';

const views: Views = {
  home: homeView,
  setUp: setUpView,
  scores: scoresView,
  import: importView,
  check: checkView,
  analyse: analyseView,
  plan: planView,
  export: openExport,
  templates: templatesView,
  followUp: followUpView,
  library: libraryView,
  year: yearView,
  settings: openSettings,
  help: helpView,
};

/** The menu writes into the page which view it asks for. */
const asked = document.documentElement.dataset.place ?? '';
const isPlace = (name: string): name is Place => name in views;

startApp(screenOver(document), clientOver(google.script.run), views, isPlace(asked) ? asked : 'home');
