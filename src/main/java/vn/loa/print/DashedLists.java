package vn.loa.print;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Official documents have no lists: what Markdown calls a list stands there as paragraphs that
 * begin with a dash, a plus one step further in, or a number.
 */
final class DashedLists {

    private static final Pattern TAG = Pattern.compile("<(/?)(ul|ol|li|p)(?:\\s[^<>]*)?>");

    /** The lists around the place, the innermost first: the last number given, or -1 for dashes. */
    private final Deque<Integer> lists = new ArrayDeque<>();

    private final StringBuilder out = new StringBuilder();
    private boolean open;
    private boolean begun;

    private DashedLists() {}

    /** A text as XHTML without lists. */
    static String paragraphs(String html) {
        return new DashedLists().converted(html);
    }

    private String converted(String html) {
        Matcher tag = TAG.matcher(html);
        int from = 0;
        while (tag.find()) {
            text(html.substring(from, tag.start()));
            boolean closes = !tag.group(1).isEmpty();
            switch (tag.group(2)) {
                case "ul" -> list(closes, -1);
                case "ol" -> list(closes, 0);
                case "li" -> item(closes);
                default -> paragraph(closes, tag.group());
            }
            from = tag.end();
        }
        text(html.substring(from));
        return out.toString();
    }

    private void text(String text) {
        if (lists.isEmpty()) {
            out.append(text);
        } else if (!text.isBlank()) {
            open();
            out.append(text);
            begun = true;
        }
    }

    private void list(boolean closes, int number) {
        close();
        if (closes) {
            lists.poll();
        } else {
            lists.push(number);
        }
    }

    private void item(boolean closes) {
        close();
        if (!closes) {
            int number = lists.isEmpty() ? -1 : lists.pop();
            int next = number < 0 ? -1 : number + 1;
            lists.push(next);
            out.append("<p>").append(next > 0 ? next + ". " : lists.size() > 1 ? "+ " : "- ");
            open = true;
            begun = false;
        }
    }

    private void paragraph(boolean closes, String tag) {
        if (lists.isEmpty()) {
            out.append(tag);
        } else if (closes) {
            close();
        } else if (begun) {
            close();
            open();
        }
    }

    private void open() {
        if (!open) {
            out.append("<p>");
            open = true;
        }
    }

    private void close() {
        if (open) {
            out.append("</p>\n");
            open = false;
        }
    }
}
