package vn.loa.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places a document is of, to complete names it shortens: "UBND huyện" is that of its own
 * district.
 *
 * @param names by kind of unit, e.g. {@code huyện} → {@code Tây Hòa}
 * @param issuer the office whose document it is; absent where nothing tells
 */
record Places(Map<String, String> names, Optional<String> issuer) {

    private static final String KINDS =
            "tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu";
    private static final Pattern PLACE =
            Pattern.compile(
                    "(?U)(?<!\\p{L})("
                            + KINDS
                            + ")\\s+(\\p{Lu}\\p{Ll}+(?:[\\s-]\\p{Lu}\\p{Ll}+){0,3})");
    private static final Pattern SHORT =
            Pattern.compile(
                    "(?iuU)((?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân|Công an|Ban Chỉ đạo(?: \\d{2,3})?)\\s+)("
                            + KINDS
                            + ")");

    /** The most frequent name of each kind in the texts; the first where two are as frequent. */
    static Places of(List<String> texts, List<String> issuers, Optional<String> place) {
        var counts = new TreeMap<String, Map<String, Integer>>();
        for (String text : texts) {
            Matcher found = PLACE.matcher(text);
            while (found.find()) {
                counts.computeIfAbsent(found.group(1), kind -> new LinkedHashMap<>())
                        .merge(found.group(2), 1, Integer::sum);
            }
        }
        var names = new TreeMap<String, String>();
        counts.forEach(
                (kind, of) -> {
                    int most = of.values().stream().max(Integer::compare).orElse(0);
                    of.entrySet().stream()
                            .filter(e -> e.getValue() == most)
                            .findFirst()
                            .ifPresent(e -> names.put(kind, e.getKey()));
                });
        for (String name : issuers) {
            Matcher own = PLACE.matcher(name);
            Matcher level = SHORT.matcher(name);
            if (own.find()) {
                names.put(own.group(1), own.group(2));
            } else if (level.matches() && place.isPresent()) {
                String kind = level.group(2);
                names.put(kind, place.get().replaceFirst("(?iu)^" + kind + "\\s+", ""));
            }
        }
        return new Places(Map.copyOf(names), issuers.stream().findFirst());
    }

    /** A name with its place, where the text leaves it to be understood. */
    String completed(String name) {
        // "của Trường" in a document of "Trường Tiểu học Suối Đá".
        if (issuer.filter(own -> shortens(name.strip(), own)).isPresent()) {
            return issuer.get();
        }
        Matcher level = SHORT.matcher(name.strip());
        return level.matches() && names.containsKey(level.group(2).toLowerCase(Locale.ROOT))
                ? name.strip() + " " + names.get(level.group(2).toLowerCase(Locale.ROOT))
                : name.strip();
    }

    private static boolean shortens(String name, String own) {
        String bare = name.replaceFirst("(?iu)^nhà (?=trường)", "");
        return !bare.equals("Bộ")
                && own.length() > bare.length()
                && own.regionMatches(true, 0, bare + " ", 0, bare.length() + 1);
    }

    /** The unit above the one a name is of, e.g. {@code tỉnh Đồng Nai}; absent where not told. */
    Optional<String> above(String issuer) {
        List<String> order =
                List.of("xã", "phường", "thị trấn", "huyện", "quận", "thị xã", "thành phố", "tỉnh");
        int own = -1;
        for (String kind : order) {
            if (issuer.matches("(?sU)(?:.*\\s)?" + kind + "(?:\\s+\\p{Lu}.*|\\s*)")) {
                own = Math.max(own, order.indexOf(kind));
            }
        }
        List<String> higher =
                own >= 0 && own < 3 ? order.subList(3, order.size()) : List.of("tỉnh", "thành phố");
        for (String kind : higher) {
            if (names.containsKey(kind) && order.indexOf(kind) != own) {
                return Optional.of(kind + " " + names.get(kind));
            }
        }
        return Optional.empty();
    }

    /** The issuer that a symbol alone tells: decrees are the Government's, QH is the Assembly. */
    static Optional<String> bySymbol(String number) {
        String symbol = number.replaceFirst("^\\d+[a-zA-Z]?[/-](?:\\d{4}/)?", "");
        Map<String, String> ends = Map.of("TTg", "Thủ tướng Chính phủ", "CP", "Chính phủ");
        if (symbol.matches("QH\\d+")) {
            return Optional.of("Quốc hội");
        }
        if (symbol.matches("UBTVQH\\d+")) {
            return Optional.of("Ủy ban Thường vụ Quốc hội");
        }
        return Optional.ofNullable(ends.get(symbol.substring(symbol.lastIndexOf('-') + 1)));
    }
}
