// lunr over the same pages: each word as it is, as a prefix, and with one slip.
import { pages, peer, plain } from './pages.mjs';

export async function open({ contentDir }) {
  const lunr = peer('lunr');
  const index = lunr(function () {
    this.pipeline.reset();
    this.searchPipeline.reset();
    this.field('title', { boost: 3 });
    this.field('summary', { boost: 2 });
    this.field('body');
    pages(contentDir).forEach(page => this.add({ ...page, body: page.body.replace(/[^\p{L}\p{N}]+/gu, ' ') }));
  });
  const words = q => plain(q).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return {
    search: q => index.query(query => words(q).forEach(word => {
      query.term(word, { boost: 10 });
      query.term(word, { wildcard: lunr.Query.wildcard.TRAILING, boost: 3 });
      if (word.length > 3) query.term(word, { editDistance: 1 });
    })).map(hit => hit.ref)
  };
}
