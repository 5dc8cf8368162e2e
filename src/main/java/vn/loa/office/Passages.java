package vn.loa.office;

import vn.loa.office.Passage.Run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the HTML of a body, which is sanitised, apart into passages. */
final class Passages {

    private static final Pattern TOKEN =
            Pattern.compile(
                    "<!--.*?-->|<(/?)([A-Za-z][A-Za-z0-9]*)([^<>]*)>|[^<]+", Pattern.DOTALL);
    private static final Pattern START = Pattern.compile("\\bstart=\"(\\d{1,6})\"");
    private static final Pattern ENTITY = Pattern.compile("&(#x?)?([A-Za-z0-9]+);");
    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0");
    private static final Pattern ROW = Pattern.compile("(?s).*\\S \\| .*");

    private final List<Passage> passages = new ArrayList<>();

    /** The lists around the place, the innermost first: the last number given, or -1 for dashes. */
    private final Deque<Integer> lists = new ArrayDeque<>();

    private final List<Run> runs = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private StringBuilder cell;
    private String label = "";
    private boolean headed;
    private int level;
    private int bold;
    private int italic;

    private Passages() {}

    /** The passages in reading order. */
    static List<Passage> of(String html) {
        var reading = new Passages();
        Matcher token = TOKEN.matcher(html);
        while (token.find()) {
            if (token.group(2) != null) {
                reading.tag(
                        token.group(2).toLowerCase(Locale.ROOT),
                        token.group(1).isEmpty(),
                        token.group(3));
            } else if (!token.group().startsWith("<!--")) {
                reading.text(unescaped(token.group()).replaceAll("[ \\t\\r\\n]+", " "));
            }
        }
        reading.flush();
        return grids(reading.passages);
    }

    private void tag(String name, boolean starts, String attributes) {
        switch (name) {
            case "strong", "b" -> bold += starts ? 1 : -1;
            case "em", "i" -> italic += starts ? 1 : -1;
            case "br" -> text("\n");
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(starts ? name.charAt(1) - '0' : 0);
            case "ul" -> list(starts, -1);
            case "ol" -> list(starts, start(attributes) - 1);
            case "li" -> item(starts);
            case "table", "tr", "th", "td" -> table(name, starts);
            case "hr" -> {
                flush();
                passages.add(new Passage.Signatures());
            }
            case "p", "div", "pre", "blockquote", "dt", "dd", "section", "figure", "figcaption" ->
                    flush();
            default -> {}
        }
    }

    private void heading(int of) {
        flush();
        level = of;
    }

    private void list(boolean starts, int number) {
        flush();
        if (starts) {
            lists.push(number);
        } else {
            lists.poll();
        }
    }

    private static int start(String attributes) {
        Matcher start = START.matcher(attributes);
        return start.find() ? Integer.parseInt(start.group(1)) : 1;
    }

    private void item(boolean starts) {
        flush();
        label = "";
        if (starts && !lists.isEmpty()) {
            int last = lists.pop();
            lists.push(last < 0 ? last : last + 1);
            label = last >= 0 ? last + 1 + ". " : lists.size() > 1 ? "+ " : "- ";
        }
    }

    private void table(String name, boolean starts) {
        switch (name) {
            case "table" -> {
                flush();
                if (!starts && !rows.isEmpty()) {
                    passages.add(new Passage.Grid(headed, rows));
                }
                rows.clear();
                headed = false;
            }
            case "tr" -> {
                if (starts) {
                    rows.add(new ArrayList<>());
                }
            }
            default -> cell(name.equals("th"), starts);
        }
    }

    private void cell(boolean heads, boolean starts) {
        if (starts) {
            headed |= heads && rows.size() == 1;
            cell = new StringBuilder();
        } else if (cell != null && !rows.isEmpty()) {
            rows.get(rows.size() - 1).add(cell.toString().strip());
            cell = null;
        }
    }

    private void text(String text) {
        if (cell != null) {
            cell.append(text);
        } else if (!text.isBlank() || !runs.isEmpty()) {
            if (!label.isEmpty()) {
                runs.add(new Run(label, false, false));
                label = "";
            }
            runs.add(new Run(text, bold > 0, italic > 0));
        }
    }

    private void flush() {
        if (cell != null) {
            cell.append(' ');
        } else if (!runs.isEmpty()) {
            passages.add(new Passage.Paragraph(level, trimmed(runs)));
            runs.clear();
        }
    }

    private static List<Run> trimmed(List<Run> runs) {
        var trimmed = new ArrayList<>(runs);
        Run first = trimmed.get(0);
        trimmed.set(0, new Run(first.text().stripLeading(), first.bold(), first.italic()));
        int end = trimmed.size() - 1;
        Run last = trimmed.get(end);
        trimmed.set(end, new Run(last.text().stripTrailing(), last.bold(), last.italic()));
        return trimmed;
    }

    private static String unescaped(String text) {
        return ENTITY.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(letter(found.group(1), found.group(2))));
    }

    private static String letter(String number, String name) {
        if (number == null) {
            return ENTITIES.getOrDefault(name, "&" + name + ";");
        }
        return Character.toString(Integer.parseInt(name, number.equals("#") ? 10 : 16));
    }

    /** Rows of a table that an import wrote as paragraphs become a table again. */
    private static List<Passage> grids(List<Passage> passages) {
        var all = new ArrayList<Passage>();
        for (int i = 0; i < passages.size(); ) {
            int end = i;
            while (end < passages.size()
                    && width(passages.get(end)) > 1
                    && width(passages.get(end)) == width(passages.get(i))) {
                end++;
            }
            if (end - i > 1) {
                all.add(
                        new Passage.Grid(
                                false,
                                passages.subList(i, end).stream().map(Passages::row).toList()));
                i = end;
            } else {
                all.add(passages.get(i++));
            }
        }
        return List.copyOf(all);
    }

    private static int width(Passage passage) {
        return passage instanceof Passage.Paragraph paragraph
                        && paragraph.level() == 0
                        && ROW.matcher(text(paragraph)).matches()
                ? row(passage).size()
                : 0;
    }

    private static List<String> row(Passage passage) {
        return List.of(text((Passage.Paragraph) passage).split("\\s*\\|\\s*", -1));
    }

    private static String text(Passage.Paragraph paragraph) {
        var text = new StringBuilder();
        paragraph.runs().forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
