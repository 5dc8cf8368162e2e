package vn.loa.starter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Kind;
import vn.loa.content.KindNames;
import vn.loa.lang.Slug;

/** What a writer can begin, and where it lies. */
public enum NewKind {
    PAGE(Kind.PAGE.folder()),
    PLAN(Kind.PLAN.folder()),
    SERVICE(Kind.SERVICE.folder()),
    MATERIAL(Kind.MATERIAL.folder()),
    EVENT(Kind.EVENT.folder()),
    TERM(KindNames.VOCABULARY),
    STATISTIC(Kind.STATISTIC.folder());

    private final String folder;

    NewKind(String folder) {
        this.folder = folder;
    }

    /** The kind's name in English, as commands and schemas have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private List<String> called() {
        return KindNames.of(folder);
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
        String plain = Slug.of(typed);
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(plain) || kind.called().contains(plain))
                .findFirst();
    }

    /** All names, the English ones first. */
    public static List<String> names() {
        return Arrays.stream(values())
                .flatMap(kind -> Stream.of(kind.word(), kind.called().get(0)))
                .toList();
    }

    /** The kinds as help shows them: {@code page (trang), plan (ke-hoach), …}. */
    public static String list() {
        return Arrays.stream(values())
                .map(kind -> kind.word() + " (" + kind.called().get(0) + ")")
                .collect(Collectors.joining(", "));
    }
}
