// Asks a built site's own search, without a browser: its scripts and the files of its index.
//   node …/evaluate.mjs --plain src/bench/search/loa.mjs --site OUT
// WITHOUT=pairs|thesaurus|spelling|keyboards|titles|kinds|marks leaves one technique out.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { plain } from './pages.mjs';

const LEAVE_OUT = {
  pairs: index => index.pairs.clear(),
  thesaurus: index => index.sources.clear(),
  spelling: index => {
    index.next.clear();
    index.last.clear();
    index.keys = index.sourceWords = [];
  },
  keyboards: (index, search) => { search.prepare = () => {}; search.decode = (same, unit) => unit; },
  titles: index => index.docs.forEach((doc, i) => { index.titles[i] = []; }),
  kinds: index => index.ranges.forEach(range => { range[1] = 'page'; }),
  marks: () => {}
};

export async function open({ siteDir }) {
  const assets = join(siteDir, 'assets'), folder = join(siteDir, 'tim-kiem'), without = process.env.WITHOUT;
  const asset = name => join(assets, readdirSync(assets).find(file => new RegExp(`^${name}-\\w{8}\\.js$`).test(file)));
  const core = readdirSync(folder).find(file => /^i-\w+\.js$/.test(file));
  const search = createRequire(import.meta.url)(asset('search'));
  const run = file => runInThisContext(readFileSync(file, 'utf8'));
  search.load = (name, then) => {
    run(name === '+' ? asset('search-more') : join(folder, core.replace('.js', ''), name + '.js'));
    then();
  };
  run(join(folder, core));
  if (without) {
    search.load('+', () => { search.index.had['+'] = 1; });
    LEAVE_OUT[without](search.index, search);
  }
  return {
    search: q => new Promise(done => search.ask(without === 'marks' ? plain(q) : q, 'vi', 10, answer => {
      done(answer.shown.map(hit => hit.document.url));
    }))
  };
}
