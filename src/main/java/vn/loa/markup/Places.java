package vn.loa.markup;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loa.source.Position;

/** Where in a written text its parts stand. Asked about links in the order of the text. */
final class Places {

    private final WrittenText source;
    private final Map<String, Integer> found = new HashMap<>();
    private int[] lines;

    Places(WrittenText source) {
        this.source = source;
    }

    /** The place of an offset in the text. */
    Position at(int offset) {
        int before = Arrays.binarySearch(lines(), offset);
        int line = before >= 0 ? before : -before - 2;
        int column = offset - lines()[line] + 1;
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
        for (String written : List.of(target, decoded(target))) {
            if (written.isEmpty()) {
                continue;
            }
            int offset = source.text().indexOf(written, before + 1);
            while (offset >= 0) {
                if (isWhole(offset, offset + written.length())) {
                    return offset;
                }
                offset = source.text().indexOf(written, offset + 1);
            }
        }
        return before;
    }

    /** Whether an address ends where a stretch of the text does. */
    private boolean isWhole(int start, int end) {
        String text = source.text();
        return (start == 0 || " \n(<\"'=:[".indexOf(text.charAt(start - 1)) >= 0)
                && (end == text.length() || " \n)>\"'[]".indexOf(text.charAt(end)) >= 0);
    }

    // Converters write letters outside ASCII as %xx.
    private static String decoded(String target) {
        if (target.indexOf('%') < 0) {
            return target;
        }
        try {
            return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return target;
        }
    }
}
