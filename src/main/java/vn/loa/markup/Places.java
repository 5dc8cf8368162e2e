package vn.loa.markup;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loa.source.Position;

/** Where in a written text its parts stand. Asked about links in the order of the text. */
final class Places {

    // So many addresses are searched for; more are looked up.
    private static final int FEW = 100;

    private final WrittenText source;
    private final Map<String, Integer> found = new HashMap<>();
    private final Map<String, List<Integer>> stretches = new HashMap<>();
    private int asked;
    private int[] lines;

    Places(WrittenText source) {
        this.source = source;
    }

    /** The place of an offset in the text. */
    Position at(int offset) {
        int before = Arrays.binarySearch(lines(), offset);
        int line = before >= 0 ? before : -before - 2;
        int column = offset - lines()[line] + 1 + (line == 0 ? source.lettersBefore() : 0);
        return new Position(source.file(), source.linesBefore() + line + 1, column);
    }

    /** Offsets at which lines begin. */
    private int[] lines() {
        if (lines == null) {
            String text = source.text();
            var starts = new int[] {0};
            int count = 1;
            for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
                starts = count < starts.length ? starts : Arrays.copyOf(starts, 2 * count);
                starts[count++] = end + 1;
            }
            lines = Arrays.copyOf(starts, count);
        }
        return lines;
    }

    /**
     * Where the address of the next link to it is written; the same place again when there is none
     * (a link by reference), the start of the text when it stands nowhere.
     */
    Position ofLink(String target) {
        int offset = next(target, found.getOrDefault(target, -1));
        found.put(target, offset);
        return offset < 0 ? source.start() : at(offset);
    }

    private int next(String target, int before) {
        int offset = whole(target, before + 1);
        if (offset < 0 && target.indexOf('%') >= 0) {
            offset = whole(decoded(target), before + 1);
        }
        if (offset < 0 && target.startsWith("#")) {
            offset = source.text().indexOf("<<" + target.substring(1), before + 1);
        }
        return offset < 0 ? before : offset;
    }

    /** Where an address stands from an offset on, ending where a stretch of the text does. */
    private int whole(String written, int from) {
        if (written.isEmpty()) {
            return -1;
        }
        if (asked++ >= FEW) {
            return lookedUp(written, from);
        }
        int offset = source.text().indexOf(written, from);
        while (offset >= 0 && !isWhole(offset, offset + written.length())) {
            offset = source.text().indexOf(written, offset + 1);
        }
        return offset;
    }

    private boolean isWhole(int start, int end) {
        return mayStart(start) && mayEnd(end);
    }

    private boolean mayStart(int offset) {
        return offset == 0 || " \n(<\"'=:[".indexOf(source.text().charAt(offset - 1)) >= 0;
    }

    private boolean mayEnd(int offset) {
        return mayEnd(source.text(), offset);
    }

    private static boolean mayEnd(String text, int offset) {
        return offset == text.length() || " \n)>\"'[]".indexOf(text.charAt(offset)) >= 0;
    }

    /** For thousands of links: the whole text is not searched for each. */
    private int lookedUp(String written, int from) {
        List<Integer> found = stretches().getOrDefault(stretch(written, 0), List.of());
        int first = Collections.binarySearch(found, from);
        for (int i = first < 0 ? -first - 1 : first; i < found.size(); i++) {
            int start = found.get(i);
            if (source.text().startsWith(written, start) && mayEnd(start + written.length())) {
                return start;
            }
        }
        return -1;
    }

    /** Where each stretch of text begins. */
    private Map<String, List<Integer>> stretches() {
        if (stretches.isEmpty()) {
            String text = source.text();
            for (int i = 0; i < text.length(); i++) {
                if (mayStart(i)) {
                    stretches.computeIfAbsent(stretch(text, i), s -> new ArrayList<>()).add(i);
                }
            }
        }
        return stretches;
    }

    private static String stretch(String text, int start) {
        int end = start;
        while (!mayEnd(text, end)) {
            end++;
        }
        return text.substring(start, end);
    }

    // Converters write letters outside ASCII as %xx.
    private static String decoded(String target) {
        try {
            return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return target;
        }
    }
}
