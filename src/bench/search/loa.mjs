// Asks a built site's own search, without a browser: its scripts and the files of its index.
//   node …/evaluate.mjs --plain src/bench/search/loa.mjs --site OUT
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';

export async function open({ siteDir }) {
  const assets = join(siteDir, 'assets'), folder = join(siteDir, 'tim-kiem');
  const asset = name => join(assets, readdirSync(assets).find(file => new RegExp(`^${name}-\\w{8}\\.js$`).test(file)));
  const core = readdirSync(folder).find(file => /^i-\w+\.js$/.test(file));
  const search = createRequire(import.meta.url)(asset('search'));
  const run = file => runInThisContext(readFileSync(file, 'utf8'));
  search.load = (name, then) => {
    run(name === '+' ? asset('search-more') : join(folder, core.replace('.js', ''), name + '.js'));
    then();
  };
  run(join(folder, core));
  return {
    search: q => new Promise(done => search.ask(q, 'vi', 0, 10, answer => done(answer.shown.map(hit => hit.document.url))))
  };
}
