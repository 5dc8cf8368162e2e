/* Search. Twin of vn.loa.search (explained there): change both, shared cases compare them. */
(function (global) {
  'use strict';

  // ---- Folding, Words, Agreement

  var TONES = '\u0300\u0301\u0309\u0303\u0323', LETTER_MARKS = '\u0302\u0306\u031b';
  var LONGEST_WORD = 40, LONGEST_QUERY = 300, MOST_WORDS = 24;

  /** hoà, hòa: hoaF */
  function form(word) {
    var letters = '', tone = '';
    for (var c of word.toLowerCase().normalize('NFD')) {
      if (TONES.includes(c)) tone = 'FSRXJ'[TONES.indexOf(c)];
      else if (LETTER_MARKS.includes(c) || !/\p{M}/u.test(c)) letters += c;
    }
    return letters.replace(/(^|[^aeiou\u0302\u0306\u031b]|qu)y$/, '$1i').normalize('NFC') + tone;
  }

  function key(form) {
    return split(form).letters.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/k$/, 'c');
  }

  /** One way to write dates and phones. */
  function clean(text) {
    return text.normalize('NFC').toLowerCase()
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
      .replace(/[\p{Z}\p{C}]+/gu, ' ')
      .replace(/(^|\D)(\d{4})-(\d\d)-(\d\d)(?!\d)/g, '$1$4/$3/$2')
      .replace(/(^|\D)(\d\d?) ?[.-] ?(\d\d?) ?[.-] ?(\d{4})(?!\d)/g, '$1$2/$3/$4')
      .replace(/(^|\D)(\d\d?) +th[aá]ng +(\d\d?)(?!\d)/g, '$1$2/$3')
      .replace(/\+84[ .)-]*0?(?=\d)/g, '0')
      .replace(/(^|[^\d/])((?:0|1[89]00)(?:[ .-]?\d){4,10})(?!\d)/g, (all, before, digits) => before + digits.replace(/\D/g, ''));
  }

  /** joined: as 7 in 30/7, KH in 81/KH-UBND */
  function words(text) {
    var out = [], end = -1, inNumber = false, s = clean(text);
    for (var match of s.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      var at = match.index, word = match[0];
      var f = form(word.replace(/^0(\d)$/, '$1')), k = key(f);
      var joined = inNumber && at === end + 1 && '/.-'.includes(s[end]);
      end = at + word.length;
      inNumber = joined || word < ':';
      if (k && k.length <= LONGEST_WORD) out.push({ word, form: f, key: k, joined });
    }
    return out;
  }

  /** 1: same marks. */
  function agreement(typed, written) {
    if (typed === written) return 1;
    var a = split(typed), b = split(written), letters = 1;
    if (a.letters.length !== b.letters.length) return 0.55;
    for (var i = 0; i < a.letters.length; i++) {
      if (a.letters[i] !== b.letters[i]) letters = Math.min(letters, a.letters[i] < '{' ? 0.92 : 0.55);
    }
    var tone = a.tone === b.tone ? 1 : !a.tone ? 0.92
      : (a.tone + b.tone === 'RX' || a.tone + b.tone === 'XR') ? 0.8 : 0.55;
    return Math.min(letters, tone);
  }

  function split(form) {
    var letters = form.replace(/[FSRXJ]$/, '');
    return { letters, tone: form.slice(letters.length) };
  }

  /** The same of as much of a form as was typed, with its tone. */
  function begins(typed, form) {
    var whole = split(form);
    return agreement(typed, whole.letters.slice(0, split(typed).letters.length) + whole.tone);
  }

  // ---- Spelling

  function distance(a, b) {
    if (Math.abs(a.length - b.length) > 2) return 3;
    var rows = [[]], j;
    for (j = 0; j <= b.length; j++) rows[0][j] = j;
    for (var i = 1; i <= a.length; i++) {
      rows[i] = [i];
      for (j = 1; j <= b.length; j++) {
        var d = Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (a[i - 1] !== b[j - 1]));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d = Math.min(d, rows[i - 2][j - 2] + 1);
        rows[i][j] = d;
      }
    }
    return rows[a.length][b.length];
  }

  function sound(key) {
    return key.replace(/^(tr|gi|r|x|n(?!g|h)|[kq](?!h)|ngh|gh|f|z)/, onset => ({ tr: 'ch', x: 's', n: 'l', k: 'c', q: 'c', ngh: 'ng', gh: 'g', f: 'ph' }[onset] || 'd')).replace(/(ng|nh)$/, 'n').replace(/(ch|t)$/, 'c').replace(/y/g, 'i');
  }

  // ---- Index: one file, or pieces fetched when a query needs them

  var DIGITS = '', WAIT = {}, signs = new Set(), coming = {}, early = [], PAIR_PIECE = 64, NEIGHBOURS = 40, DOCS_PIECE = 4;
  for (var code = 35; code < 127; code++) if (code !== 92) DIGITS += String.fromCharCode(code);

  function reader(text) {
    var at = 0, digit = () => DIGITS.indexOf(text[at++]);
    return () => {
      var first = digit();
      return first < 80 ? first : first < 90 ? first * 91 - 7200 + digit() : (digit() * 91 + digit()) * 91 + digit();
    };
  }

  function put(map, key, value) {
    if (!map.has(key)) map.set(key, []);
    map.get(key).push(value);
  }

  function hash(term) {
    var hash = 0;
    for (var i = 0; i < term.length; i++) hash = Math.imul(hash, 31) + term.charCodeAt(i) | 0;
    return hash >>> 0;
  }

  /** The file in which entries wait under a word, or two. */
  function waitsIn(term, files) {
    var number = hash(term);
    return signs.has(number % 131072) && 'e' + number % files;
  }

  function Index(core) {
    Object.assign(this, core, { docs: [], had: {}, titles: {}, missing: new Set() });
    ['weak', 'paper', 'print', 'danger'].forEach(name => { this[name] = core[name].split(','); });
    this.weakKeys = this.weak.map(key);
    ['forms', 'pairs', 'levels', 'next', 'last', 'sources', 'bets'].forEach(name => { this[name] = new Map(); });
    if (!this.pieces) this.take('', core);
  }

  Index.prototype = {
    /** Texts, terms or keys of a piece, or all of them. */
    take(name, b) {
      if (name && this.had[name]) return;
      var count = reader(b.n || ''), gap = reader(b.g || ''), level = 0, heads = [], df = {}, whole = !name;
      var postings = most => {
        var p = { docs: [], levels: [], df: count() }, doc = -1;
        while (p.docs.length < p.df && p.docs.length < most) {
          p.docs.push(doc += 1 + gap());
          p.levels.push(DIGITS.indexOf(b.l[level++]));
        }
        return p;
      };
      this.had[name] = 1;
      (b.d || []).forEach((d, i) => {
        var [url, title, summary = '', phones = [], terms = []] = d;
        this.docs[(whole ? 0 : DOCS_PIECE * name.slice(1)) + i] = { url, title, summary, phones, terms };
      });
      if (b.f) b.f.split(' ').forEach(f => {
        var k = key(f), p = postings(f[0] === '~' ? 1e9 : this.most);
        p.form = f;
        put(this.forms, k, p);
        if (!df[k]) {
          heads.push(k);
          this.levels.set(k, new Map());
        }
        df[k] = (df[k] || 0) + p.df;
        var had = this.levels.get(k);
        p.docs.forEach((doc, i) => had.set(doc, Math.max(had.get(doc) || 0, p.levels[i])));
      });
      if (whole) {
        this.keys = heads.slice().sort();
        heads.sort((x, y) => df[y] - df[x] || (x < y ? -1 : 1));
        var x = -1, next = reader(b.p);
        for (var rows = next(); rows > 0; rows--) {
          x += 1 + next();
          for (var y = -1, seconds = next(); seconds > 0; seconds--) {
            y += 1 + next();
            var places = [], place = -1;
            for (var left = count(); left > 0; left--) places.push(place += 1 + gap());
            this.pairs.set(heads[x] + ' ' + heads[y], places);
            put(this.next, heads[x], heads[y]);
            put(this.last, heads[y], heads[x]);
          }
        }
      } else if (b.p) b.p.split(',').forEach(pair => { this.pairs.set(pair, postings(PAIR_PIECE)); });
      (b.a || []).forEach(a => {
        this.next.set(a[0], a[1].split(' '));
        this.last.set(a[0], a[2].split(' '));
      });
      (b.e || []).forEach(row => {
        var e = row.split('|');
        e.slice(1).forEach(source => this.entry(source, e[0].slice(1), [0, 0.95, 0.8][row[0]]));
      });
      (b.b || []).forEach(bet => {
        var it = { doc: bet[0], keys: new Set(bet[1].split(' ')) };
        it.keys.forEach(k => put(this.bets, k, it));
      });
      (b.h || []).forEach(h => { this.titles[h[0]] = h[1].split(' '); });
      if (b.x) this.filters = b.x;
      if (b.k) this.keys = b.k.split(' ');
      if (b.w) this.sourceWords = b.w.split(' ');
    },
    entry(source, text, weight) {
      var from = words(source);
      put(this.sources, from[0].key, { from, to: words(text), text, weight: weight || 0.95 });
      if (!weight) this.entry(text, source, 0.95);
    },
    /** Notes that a piece is needed. */
    want(name) {
      if ((this.pieces || /[+e]/.test(name)) && !this.had[name]) this.missing.add(name);
    },
    at(map, term) {
      this.want('t' + hash(term) % this.pieces);
      return map.get(term);
    },
    /** Whether entries of the thesaurus wait under a word, or two; asks for them. */
    waits(term) {
      var name = this.shards && waitsIn(term, this.shards);
      if (name) this.want(name);
      return name;
    },
    here() {
      if (this.missing.size) throw WAIT;
    },
    spellings(k) { return this.at(this.forms, k) || []; },
    /** In one file a pair has places among the documents that list both words. */
    pair(x, y) {
      var next = this.next.get(x), name = x + ' ' + y, it = this.pairs.get(name);
      if (this.pieces) return next && next.length < NEIGHBOURS && !/\d/.test(y) && !next.includes(y) ? it : this.at(this.pairs, name);
      if (!it || it.docs) return it;
      var a = this.levels.get(x), b = this.levels.get(y), docs = [...a.keys()].filter(doc => b.has(doc)).sort((c, d) => c - d);
      if (it.length) docs = it.map(place => docs[place]);
      this.pairs.set(name, it = { docs, levels: docs.map(doc => Math.min(a.get(doc), b.get(doc))), df: docs.length });
      return it;
    },
    worth(w) { return this.weak.includes(w.form) ? 0.3 : 1; },
    allKeys() {
      this.want('k');
      this.here();
      return this.keys;
    },
    doc(doc) {
      this.want('d' + (doc / DOCS_PIECE | 0));
      return this.docs[doc];
    },
    /** Keys of a title; in pieces of a short one, filed under its rarest key. */
    title(doc, wanted) {
      var keys = this.titles[doc];
      if (this.pieces) return keys && wanted.has(keys[0]) ? keys : [];
      return keys || (this.titles[doc] = [...keySet(words(this.docs[doc].title))]);
    },
    /** Language and kind: documents are numbered in that order. */
    range(doc) {
      return this.ranges.find(r => (doc -= r[2]) < 0);
    },
    idf(df) {
      df = Math.min(df, this.size);
      return Math.log(1 + (this.size - df + 0.5) / (df + 0.5));
    },
    look(alternatives, accented) {
      var found = new Map(), df = 0, rest = 0;
      alternatives.forEach(alt => this.spellings(alt.key).forEach(p => {
        var credit = alt.weight * (!accented ? 1 : alt.form ? agreement(alt.form, p.form) : alt.begun ? begins(alt.begun, p.form) : 1), more = p.df - p.docs.length;
        df += credit * more;
        rest += credit * more / Math.max(1, this.size - p.docs.length);
        p.docs.forEach((doc, i) => {
          var hit = found.get(doc) || { impact: 0, credit: 0 };
          found.set(doc, { impact: Math.max(hit.impact, credit * p.levels[i] / 15), credit: Math.max(hit.credit, credit) });
        });
      }));
      found.forEach(hit => { df += hit.credit; });
      return { found, idf: this.idf(df), rest: Math.min(1, rest) };
    },
    lookPair(first, second) {
      var found = new Map(), df = 0;
      first.forEach(a => second.forEach(b => {
        var p = this.pair(a.key, b.key);
        if (!p) return;
        df += p.df - p.docs.length;
        p.docs.forEach((doc, i) => {
          found.set(doc, Math.max(found.get(doc) || 0, a.weight * b.weight * p.levels[i] / 15));
        });
      }));
      return { found, idf: this.idf(df + found.size) };
    }
  };

  // ---- Query

  function read(index, query) {
    var list = words(query.slice(0, LONGEST_QUERY)).slice(0, MOST_WORDS), accented = list.some(w => w.form !== w.key);
    fetchAll(index, list.map(w => [w]));
    var unknown = list.filter(w => !index.spellings(w.key).length);
    if (unknown.length) {
      index.want('+');
      unknown.forEach(w => index.waits(w.key));
      index.here();
      LoaSearch.prepare(index, unknown);
    }
    var units = list.flatMap((w, i) => {
      var worth = w.key === 'em' && i && list[i - 1].key !== 'tre' ? 0.3 : accented ? index.worth(w) : index.weakKeys.includes(w.key) ? 0.5 : 1;
      return unknown.includes(w) ? LoaSearch.decode(index, unit(w, worth), accented) : unit(w, worth, 1);
    });
    units.forEach((u, i) => {
      do index.waits(u.key + ' ' + (units[++i] || u).key); while (units[i] && units[i].worth < 1);
    });
    fetchAll(index, units.map(u => u.alternatives));
    index.here();
    var spans = expansions(index, units);
    units.forEach((unit, i) => {
      if (!unit.covered) mend(index, units, i);
    });
    spans.forEach(s => fetchAll(index, s.units.map(u => u.alternatives), 1));
    fetchAll(index, units.map(u => u.alternatives));
    return { units, spans, accented: accented || units.some(u => u.corrected) };
  }

  /** What a word may mean: nothing yet, or itself. */
  function unit(w, worth, known) {
    return { ...w, worth, alternatives: known ? [{ ...w, weight: 1 }] : [] };
  }

  function fetchAll(index, rows, later) {
    if (!index.pieces) return;
    rows.forEach((row, i) => row.forEach(w => {
      index.spellings(w.key);
      (rows[i + 1] || []).forEach(v => index.pair(w.key, v.key));
    }));
    later || index.here();
  }

  function expansions(index, units) {
    var spans = [];
    units.forEach((first, at) => (first.entries || index.sources.get(first.key) || []).forEach(entry => {
      var end = at, more = entry.from[1], same = entry.from.every((w, i) => {
        while (i && units[end] && units[end].worth < 1 && units[end].key !== w.key) end++;
        var u = units[end++];
        return u && (w.key === u.key ? (u.form === u.key ? more || [undefined, w.form].includes(commonest(index, u.key)) : agreement(u.form, w.form) > (more ? 0.7 : 0.92)) : !units[end] && w.key.startsWith(u.key) && begins(u.form, w.form) > 0.7 && !(end > 1 ? beside(index, units, end - 1, u.key) : u.alternatives[0]));
      });
      if (same) spans.push({ at, end, entry, units: entry.to.map(w => unit(w, index.worth(w), 1)) });
    }));
    spans = spans.filter(s => !spans.some(o => o.at <= s.at && o.end >= s.end && o.end - o.at > s.end - s.at));
    spans.sort((a, b) => (a.entry.text > b.entry.text) - (a.entry.text < b.entry.text));
    spans.forEach(s => units.slice(s.at, s.end).forEach(u => {
      if (s.entry.from.some(w => w.key === u.key)) u.covered = 1;
    }));
    return spans;
  }

  /** What a word nobody wrote, or that fits no neighbour, was meant to be. */
  function mend(index, units, i) {
    var unit = units[i], known = unit.alternatives.length, found = [];
    if (unit.key < ':' || unit.worth < 1 || known && (!units[1] || beside(index, units, i, unit.key))) return;
    var guess = fit => k => {
      if (k === unit.key || /\d/.test(k)) return;
      var prefix = !units[i + 1] && k.startsWith(unit.key), far = prefix ? 0 : Math.min(k.length, unit.key.length) < 2 ? 3 : distance(unit.key, k);
      if (far === 2 && sound(k) === sound(unit.key)) far = 1;
      if (far > 2 || !fit && unit.key.length < (prefix ? 2 : 4)) return;
      if (far === 2 && (known || unit.key.length < 6 || k[0] !== unit.key[0])) return;
      found.push({ key: k, form: '', begun: prefix && unit.form, weight: (prefix ? 0.9 : far === 1 ? 0.8 : 0.65) * (fit ? 1 : 0.75) * (known ? 0.6 : 1) });
    };
    neighbours(index, units, i).forEach(guess(true));
    if (!known && !found.length) index.allKeys().forEach(guess(false));
    found.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
    var best = found[0];
    found.slice(0, index.pieces ? 4 : 12).forEach(alt => {
      if (alt.weight > best.weight * 0.7) unit.alternatives.push(alt);
    });
    if (!known && best && !best.begun) {
      fetchAll(index, units.map(u => u.alternatives));
      unit.corrected = commonest(index, best.key, beside(index, units, i, best.key));
    }
  }

  function neighbours(index, units, i) {
    var near = new Set(), look = (u, map) => u && u.alternatives.forEach(a => (map.get(a.key) || []).forEach(k => near.add(k)));
    look(units[i - 1], index.next);
    look(units[i + 1], index.last);
    return near;
  }

  function beside(index, units, i, k) {
    var found, look = (u, pair) => u && u.alternatives.forEach(a => { found = found || a.weight > 0.55 && pair(a.key); });
    look(units[i - 1], w => index.pair(w, k));
    look(units[i + 1], w => index.pair(k, w));
    return found;
  }

  function commonest(index, k, pair) {
    var best, most = -1;
    index.spellings(k).forEach(p => {
      var n = pair ? p.docs.filter(d => pair.docs.includes(d)).length : p.df;
      if (n > most) { best = p.form; most = n; }
    });
    return best;
  }

  /** Words and the pairs they form, over all documents. */
  function points(index, units, accented) {
    var rows = units.map(u => {
      var row = index.look(u.alternatives, accented);
      row.weight = u.worth < 1 && !u.alternatives[0] ? 0 : Math.min(u.worth, u.joined ? 0.35 : 1) * row.idf;
      row.near = new Set();
      row.total = new Map();
      row.found.forEach((hit, doc) => { row.total.set(doc, row.weight * hit.impact); });
      row.credit = doc => {
        var hit = row.found.get(doc), credit = hit ? hit.credit : row.rest;
        return !units[1] || row.near.has(doc) ? credit : credit * credit * 0.7;
      };
      return row;
    });
    for (var i = 0; units[i + 1]; i++) {
      var pair = index.lookPair(units[i].alternatives, units[i + 1].alternatives);
      var weight = 0.9 * pair.idf * Math.max(units[i].worth, units[i + 1].worth);
      pair.found.forEach((impact, doc) => [rows[i], rows[i + 1]].forEach(row => {
        row.total.set(doc, (row.total.get(doc) || 0) + weight * impact / 2);
        row.near.add(doc);
      }));
    }
    return rows;
  }

  /** A thesaurus entry, where a document has 70 % of it. */
  function spanPoints(index, span) {
    var docs = new Map(), all = 0, rows = points(index, span.units, true);
    rows.forEach(row => {
      all += row.weight;
      row.total.forEach((p, doc) => { docs.set(doc, 0); });
    });
    docs.forEach((none, doc) => {
      var covered = 0, total = 0;
      rows.forEach(row => {
        covered += row.weight * row.credit(doc);
        total += row.total.get(doc) || 0;
      });
      if (all > 0 && covered >= 0.7 * all) docs.set(doc, { total: span.entry.weight * total, share: covered / all });
      else docs.delete(doc);
    });
    return docs;
  }

  function keySet(list) {
    return new Set(list.map(w => w.key));
  }

  function common(a, b) {
    return [...a].filter(k => b.has(k)).length;
  }

  // ---- Ranking

  function search(index, query, lang) {
    var asked = read(index, query), units = asked.units;
    var answer = { hits: [], terms: [], also: [], didYouMean: '', danger: false, keys: new Map() };
    if (!units.length) return answer;
    var text = ' ' + units.map(u => u.key).join(' ') + ' ';
    var within = phrase => text.includes(' ' + phrase + ' ');
    answer.danger = index.danger.some(within);
    if (units.some(u => u.corrected)) {
      answer.didYouMean = units.map(u => u.corrected ? LoaSearch.spelled(u.corrected) : u.word).join(' ');
    }
    // What stands in the thesaurus is found as it is spelled there.
    units.concat(asked.spans.flatMap(s => s.units)).forEach((u, i) => {
      if (u.worth === 1) u.alternatives.forEach(a => put(answer.keys, a.key, { form: a.form || a.key, least: units[i] ? 0.6 : 1 }));
    });
    var rows = points(index, units, asked.accented), docs = new Set(), all = 0;
    rows.forEach(row => {
      all += row.weight;
      row.total.forEach((p, doc) => { docs.add(doc); });
    });
    var extra = asked.spans.map(span => {
      var found = spanPoints(index, span), entry = span.entry;
      found.forEach((p, doc) => { docs.add(doc); });
      if (found.size && !units[span.at].joined && (entry.weight < 0.9 || entry.to.length > span.end - span.at) && !answer.also.includes(entry.text)) answer.also.push(entry.text);
      return found;
    });
    var wanted = keySet(units), forPaper = index.paper.some(within) || units.some(u => u.joined), bets = new Map(), hits = [];
    wanted.forEach(k => (index.bets.get(k) || []).forEach(bet => {
      var both = common(wanted, bet.keys), size = bet.keys.size;
      if (both >= 0.8 * size && both >= 0.4 * wanted.size) bets.set(bet.doc, Math.max(bets.get(bet.doc) || 0, both / Math.max(size, wanted.size)));
    }));
    docs.forEach(doc => {
      var credit = rows.map(row => row.credit(doc)), total = rows.map(row => row.total.get(doc) || 0);
      asked.spans.forEach((span, s) => {
        var found = extra[s].get(doc), own = 0, i;
        if (!found) return;
        for (i = span.at; i < span.end; i++) own += total[i];
        for (i = span.at; i < span.end; i++) {
          if (found.total > own) total[i] = found.total / (span.end - span.at);
          credit[i] = Math.max(credit[i], 0.9 * found.share);
        }
      });
      var covered = 0, score = 0, range = index.range(doc), bet = bets.get(doc) || 0;
      rows.forEach((row, i) => {
        covered += row.weight * credit[i];
        score += total[i];
      });
      var c = all > 0 ? covered / all : 0;
      score *= 0.35 + 0.65 * c * c;
      var title = index.title(doc, wanted), both = common(title, wanted), alike = both / (wanted.size + title.length - both);
      score *= 1 + 0.6 * alike;
      score *= 1 + 1.5 * bet;
      if (bet > 0) c = 1;
      score *= (forPaper ? { plan: 1.15, document: 1.15 } : { service: 1.1, plan: 0.95, document: 0.95, material: index.print.some(within) ? 1.1 : 0.6 })[range[1]] || 1;
      if (c >= 0.3 * Math.min(1, 6 / units.length)) hits.push({ doc, lang: range[0], kind: range[1], score, coverage: c, good: c >= 0.6, named: alike === 1 && c > 0.8 });
    });
    answer.terms = sorted(hits.filter(h => h.kind === 'term'), lang, 1).filter(h => h.lang === lang && h.coverage > 0.7).slice(0, 3);
    answer.hits = sorted(hits.filter(h => h.kind !== 'term'), lang, answer.danger);
    return answer;
  }

  function sorted(hits, lang, all) {
    var best = 0, bestGood = 0;
    hits.forEach(h => {
      best = Math.max(best, h.score);
      if (h.good) bestGood = Math.max(bestGood, h.score);
    });
    hits = hits.filter(h => h.named || h.score >= 0.12 * best);
    hits.forEach(h => {
      h.good = h.good || bestGood > 0 && h.score >= 0.5 * bestGood;
      h.score = Math.round(h.score * 1e6) / 1e6;
    });
    hits.sort((a, b) => b.named - a.named || b.good - a.good || (b.lang === lang) - (a.lang === lang) || b.score - a.score || a.doc - b.doc);
    return hits.filter((h, i) => i < 3 || h.good && (all || hits[0].coverage >= 0.7));
  }

  /** How many of the first hits can be shown; what stands above them comes first. */
  function texts(a, index) {
    var all = a.terms.concat(a.shown), none;
    all.forEach(h => { h.document = index.doc(h.doc); });
    none = all.findIndex(h => !h.document);
    return none < 0 ? a.shown.length : none - a.terms.length;
  }

  /** The page of hits that is shown, with their texts. */
  function answer(index, query, lang, most, only) {
    var a = search(index, query, lang);
    a.all = a.hits;
    if (only.kind || only.term) {
      index.want('+');
      index.here();
      a.hits = a.hits.filter(LoaSearch.filed(index, only));
    }
    a.shown = a.hits.slice(0, most);
    texts(a, index);
    if (index.missing.size) throw a;
    a.shown = a.shown.filter(h => h.document);
    a.terms = a.terms.filter(h => h.document);
    return a;
  }

  var LoaSearch = {
    index: null,
    /** Comes before the index: what a question needs is asked for while that is on its way. */
    signs(text, files) {
      var next = reader(text), sign = -1, list;
      for (var left = next(); left > 0; left--) signs.add(sign += 1 + next());
      if (!place) return;
      LoaSearch.base = document.currentScript.src.replace(/s\.js$/, '');
      list = words((history.state || parts(location.hash)).q || parts(location.search).q || '');
      list.flatMap((w, i) => [w.key, w.key + ' ' + (list[i + 1] || w).key]).map(term => waitsIn(term, files)).forEach(name => name && LoaSearch.load(name, () => {}));
    },
    open(core) {
      LoaSearch.index = new Index(core);
      if (global.document) LoaSearch.base = document.currentScript.src.replace(/\.js$/, '/');
      early.forEach(piece => LoaSearch.index.take(...piece));
    },
    put: (name, block) => LoaSearch.index ? LoaSearch.index.take(name, block) : early.push([name, block]),
    /** Fetches a piece, once; Node has its own way. */
    load(name, then) {
      var s = coming[name];
      if (!s) {
        s = coming[name] = document.createElement('script');
        s.src = name === '+' ? place.dataset.more : LoaSearch.base + name + '.js';
        s.addEventListener('error', () => { delete coming[name]; });
        document.head.append(s);
      }
      s.addEventListener('load', then);
      s.addEventListener('error', then);
    },
    /** These are in search-more.js. */
    prepare: () => {},
    decode: (index, unit) => unit,
    spelled: form => form,
    /** Answers, at once or when the pieces it needs are here; what comes first may be shown early. */
    ask(query, lang, most, done, only, early) {
      var index = LoaSearch.index, left, a, some;
      index.missing.clear();
      try {
        return done(answer(index, query, lang, most, only || {}));
      } catch (e) {
        if (e !== WAIT && !e.shown) throw e;
        a = early && e.shown && e;
      }
      left = index.missing.size;
      index.missing.forEach(name => LoaSearch.load(name, () => {
        index.had[name] = 1;
        if (!--left) LoaSearch.ask(query, lang, most, done, only, early);
        else if (a && (some = texts(a, index)) > 0) {
          early({ ...a, shown: a.shown.slice(0, some) });
          a = 0;
        }
      }));
    },
    /** The address of a document, for a server or a folder. */
    href: d => new URL('../../' + d.url.replace(/(^|\/)$/, '$1' + (/^file/.test(location.protocol) ? 'index.html' : '')), LoaSearch.base).href,
    form, key, words, split, distance, commonest, fetchAll, TONES
  };
  global.LoaSearch = LoaSearch;
  if (typeof module === 'object') module.exports = LoaSearch;
  var place = global.document && document.getElementById('search-results');
  if (!place) return;

  // ---- the page: nothing typed here leaves the device

  var box = byId('q'), lang = place.dataset.lang, STEP = 10, say, asked, shown;

  function byId(id) { return document.getElementById(id) || element('p'); }

  function element(name, className, ...inside) {
    var e = document.createElement(name);
    if (className) e.className = className;
    e.append(...inside);
    return e;
  }

  function link(href, className, ...inside) {
    var a = element('a', className, ...inside);
    a.href = href;
    return a;
  }

  /** A Vietnamese syllable alone says little: it is marked beside another, or when nothing else was asked for. */
  function marked(text, keys, lang) {
    var parts = text.split(/([\p{L}\p{M}\p{N}]+)/u);
    var alone = lang === 'vi' && asked.q.includes(' ');
    var found = parts.map((part, i) => i % 2 && (keys.get(key(part = form(part))) || []).some(one => agreement(one.form, part) >= one.least));
    return parts.map((part, i) => found[i] && (!alone || /\d/.test(part) || [-1, 1].some(to => found[i + to + to] && parts[i + to] === ' ')) ? element('mark', '', part) : part);
  }

  /** A link that asks anew. Its address, which another tab may open and a history may list, has no words. */
  function asking(what, ...inside) {
    var a = link('#q', '', ...inside);
    a.dataset.ask = new URLSearchParams(what);
    return a;
  }

  function offer(sentence, query) {
    var parts = sentence.split('{q}');
    return element('p', 'search-offer', parts[0], asking({ q: query }, query), parts[1] || '');
  }

  function result(h, keys) {
    var d = h.document, hit = element('div', 'search-result', link(LoaSearch.href(d), '', ...marked(d.title, keys, h.lang))), item = element('li', '', hit);
    if (say.kinds[h.kind]) hit.append(' ', element('span', 'search-kind', say.kinds[h.kind]));
    if (d.summary) hit.append(element('p', '', ...marked(d.summary, keys, h.lang)));
    if (h.lang !== lang) hit.lang = h.lang;
    d.phones.forEach(phone => item.append(link('tel:' + phone.replace(/[^\d+]/g, ''), 'search-phone', phone), ' '));
    return item;
  }

  /** Hits in order; from the third on, those that differ in numbers only stand together. */
  function results(hits, keys) {
    var list = element('ol'), groups = {};
    hits.forEach(h => {
      var name = h.lang + h.document.title.replace(/\d+/g, ''), group = groups[name] = groups[name] || { size: 0 };
      if (++group.size < 3) list.append(result(h, keys));
      else {
        if (!group.more) list.append(element('li', '', element('details', '', group.head = element('summary'), group.more = element('ol'))));
        group.more.append(result(h, keys));
        group.head.textContent = say.similar.replace('{n}', group.size - 2);
      }
    });
    return list;
  }

  function show(a) {
    var found = a && a.hits.length, nav = element('details', 'search-filters', element('summary', '', say.filter)), more;
    place.textContent = '';
    byId('search-all').hidden = !!found;
    byId('search-help').hidden = !asked.q || found && !a.danger;
    byId('search-status').textContent = found ? say.count.replace('{n}', found) : asked.q ? say.none : '';
    if (!a) return;
    if (a.didYouMean) place.append(offer(say.didYouMean, a.didYouMean));
    a.also.slice(0, 2).forEach(text => place.append(offer(say.also, text)));
    nav.ontoggle = () => LoaSearch.filters ? nav.children[1] || nav.append(LoaSearch.filters(a, asked, say, asking, nav.ontoggle)) : LoaSearch.load('+', () => LoaSearch.filters && nav.ontoggle());
    nav.open = asked.kind || asked.term;
    place.append(a.all.length > 1 ? nav : '', results(a.shown, a.keys));
    if (a.terms.length) place.append(element('p', 'search-terms', say.terms, ...new Map(a.terms.map(h => [h.document.title, link(LoaSearch.href(h.document), '', h.document.title)])).values()));
    if (found <= shown) return;
    place.append(more = element('button', 'search-more', say.more));
    more.onclick = () => {
      var from = shown;
      shown += STEP;
      run(() => place.querySelectorAll('.search-result a')[from].focus());
    };
  }

  function run(then) {
    var now = asked, done = a => {
      if (now !== asked) return;
      show(a);
      place.dataset.searchState = 'done';
      if (then) then();
    };
    if (asked.q && LoaSearch.index) LoaSearch.ask(asked.q, lang, shown, done, asked, a => now === asked && show(a));
    else done();
  }

  function parts(text) { return Object.fromEntries(new URLSearchParams(text.slice(1))); }

  /** What was typed on this site is in the entry of this tab (site.js puts it there), what came from elsewhere in the address. */
  function ask() {
    asked = history.state || parts(location.hash);
    shown = STEP;
    place.dataset.searchState = 'busy';
    if (asked.q) box.value = asked.q;
    run();
  }

  addEventListener('DOMContentLoaded', () => {
    var q = parts(location.search).q;
    say = LoaSearch.say;
    byId('search-help').innerHTML = say.help;
    /** Whoever jumps within the page keeps the hits. */
    addEventListener('popstate', () => /^#[^=]+$/.test(location.hash) || ask());
    /** Words stay behind the #, where no server sees them. */
    if (q) history.replaceState(null, '', '?q=#q=' + encodeURIComponent(q.trim()));
    ask();
  });
}(globalThis));
