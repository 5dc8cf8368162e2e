// The pages of a publication for other search libraries, folded as ours are.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, extname, join } from 'node:path';

/** Libraries to compare with are installed outside this repository: PEERS=folder with node_modules. */
export const peer = name => createRequire(join(process.env.PEERS || '.', 'x.js'))(name);

export const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

export function pages(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return pages(path);
    return /\.(md|adoc|ya?ml)$/.test(entry.name) ? [page(path)] : [];
  });
}

function page(path) {
  const text = readFileSync(path, 'utf8'), field = name => plain((new RegExp(`^${name}: *"?(.*?)"?$`, 'm').exec(text) || [])[1] || '');
  const body = plain(text.replace(/^---[\s\S]*?\n---\n/, ''));
  return { id: basename(path, extname(path)), title: field('title') || field('name'), summary: field('summary'), body };
}
