package vn.loa;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Texts of whatever sort, the same for the same seed. */
final class FuzzText {

    private static final String[] MARKS = {
        "---\n",
        "title: ",
        "phones:\n",
        "  - ",
        "\"",
        "'",
        "|\n",
        ">\n",
        "&a ",
        "*a ",
        "<<: ",
        "!!x ",
        "? ",
        ": ",
        "{",
        "}",
        "[",
        "]",
        ",",
        "#",
        "%",
        "\t",
        "\n",
        "  ",
        "\r",
        "\u00a0",
        "\u2028",
        "ế",
        "e\u0302\u0301",
        "\ud83d\ude00",
        "\u202e",
        "\ufeff",
        "<a href=",
        "<img src=",
        "<script>",
        "</",
        "<!--",
        "-->",
        "&lt;",
        "&#x",
        "**",
        "__",
        "`",
        "~~~\n",
        "> ",
        "* ",
        "1. ",
        "| a |\n|-|\n",
        "[^1]",
        "[^1]: ",
        "](",
        "![",
        "{#id}",
        "{.x}",
        "{{phone a}}",
        "{{phone ",
        "}}",
        "*[A]: ",
        ": x\n",
        "://",
        "javascript:",
        "31/6/2026",
        "0111",
        "\0",
        "include::",
        "ifdef::a[]\n",
        "endif::[]\n",
        ":attr: {attr}\n",
        "{attr}",
        "{counter:x}",
        "{set:backend:x}",
        "++++\n",
        "pass:[",
        "image::",
        "link:",
        "|===\n",
        "====\n",
        "[source]\n",
        "<<x>>",
        "xref:x[]",
        "footnote:[",
        "stem:[",
        "Số: 81/KH-UBND\n",
        "Căn cứ ",
        "Nơi nhận:\n",
        "Điều 1. ",
        "I. ",
        "a) ",
        "trước ngày 30/7/2026",
        "đ/c ",
        "Chương trình 130/CP",
        "số điện thoại 111",
        "\u0300",
        "\u200b",
        "\ud800"
    };

    private final List<String> known;

    /**
     * @param known texts that had a meaning once
     */
    FuzzText(List<String> known) {
        this.known = known;
    }

    /** A text from nothing, or a known one changed. */
    String next(Random random) {
        return random.nextBoolean()
                ? fromNothing(random)
                : changed(known.get(random.nextInt(known.size())), random);
    }

    /** The same in UTF-8, with some bytes damaged. */
    byte[] bytes(Random random) {
        byte[] bytes = next(random).getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(4); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static String fromNothing(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(mark(random));
        }
        return text.toString();
    }

    private static String mark(Random random) {
        return random.nextInt(4) == 0
                ? Character.toString(random.nextInt(0x250))
                : MARKS[random.nextInt(MARKS.length)];
    }

    /** A text with a few places written over, left out, doubled or filled. */
    String changed(String text, Random random) {
        var changed = new StringBuilder(text);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int from = random.nextInt(changed.length() + 1);
            int to = Math.min(changed.length(), from + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> changed.delete(from, to);
                case 1 ->
                        changed.insert(
                                from, changed.substring(from, to).repeat(1 + random.nextInt(9)));
                case 2 -> changed.replace(from, to, mark(random));
                default -> changed.insert(from, mark(random));
            }
        }
        return changed.toString();
    }
}
