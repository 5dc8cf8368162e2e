// MiniSearch over the same pages: prefixes, slips of one letter in five, any word.
import { pages, peer, plain } from './pages.mjs';

export async function open({ contentDir }) {
  const MiniSearch = peer('minisearch'), index = new MiniSearch({ fields: ['title', 'summary', 'body'], processTerm: plain });
  index.addAll(pages(contentDir));
  const how = { boost: { title: 3, summary: 2 }, prefix: true, fuzzy: 0.2 };
  return { search: q => index.search(q, how).map(hit => hit.id) };
}
