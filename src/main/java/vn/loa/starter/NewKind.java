package vn.loa.starter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Kind;
import vn.loa.lang.Slug;

/** What a writer can begin, and where it lies. */
public enum NewKind {
    PAGE("trang", Kind.PAGE.folder()),
    PLAN("ke-hoach", Kind.PLAN.folder()),
    SERVICE("dich-vu", Kind.SERVICE.folder()),
    MATERIAL("an-pham", Kind.MATERIAL.folder()),
    EVENT("su-kien", Kind.EVENT.folder()),
    TERM("thuat-ngu", "content/vocabulary/"),
    STATISTIC("so-lieu", Kind.STATISTIC.folder());

    /** What people call the kinds besides. */
    private static final Map<String, String> CALLED =
            Map.of("bai", "trang", "bai-viet", "trang", "tin", "trang", "tin-bai", "trang");

    private final String vietnamese;
    private final String folder;

    NewKind(String vietnamese, String folder) {
        this.vietnamese = vietnamese;
        this.folder = folder;
    }

    /** The kind's name in English, as commands and schemas have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Folder of its files, with a slash at the end. */
    String folder() {
        return folder;
    }

    /** A name without the folder of its kind, where somebody typed that too. */
    public String inside(String typed) {
        String path = typed.strip().replace('\\', '/').replaceFirst("^\\./", "");
        return path.startsWith(folder) ? path.substring(folder.length()) : typed;
    }

    /** The kind of a name in English or Vietnamese; {@code kế hoạch} is understood too. */
    public static Optional<NewKind> of(String typed) {
        String slug = Slug.of(typed);
        String plain = CALLED.getOrDefault(slug, slug);
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(plain) || kind.vietnamese.equals(plain))
                .findFirst();
    }

    /** All names, the English ones first. */
    public static List<String> names() {
        return Arrays.stream(values())
                .flatMap(kind -> Stream.of(kind.word(), kind.vietnamese))
                .toList();
    }

    /** The kinds as help shows them: {@code page (trang), plan (ke-hoach), …}. */
    public static String list() {
        return Arrays.stream(values())
                .map(kind -> kind.word() + " (" + kind.vietnamese + ")")
                .collect(Collectors.joining(", "));
    }
}
