package vn.loa.check;

import java.util.Set;
import java.util.stream.Stream;
import vn.loa.source.Diagnostic;
import vn.loa.source.SourceFile;
import vn.loa.theme.Theme;

/**
 * A theme's own scripts are told: they are all that runs at visitors', and could change what every
 * page shows.
 */
public final class ScriptsOfTheme {

    private static final Set<String> SCRIPTS = Set.of("js", "mjs", "wasm");

    private ScriptsOfTheme() {}

    /** A notice for each script that is not the built-in one. */
    public static Stream<Diagnostic> check(Theme theme) {
        return theme.own()
                .filter(file -> SCRIPTS.contains(file.extension()))
                .map(ScriptsOfTheme::diagnostic);
    }

    private static Diagnostic diagnostic(SourceFile file) {
        return Diagnostic.notice(
                        "theme-script",
                        file.start(),
                        "tệp mã này của giao diện riêng sẽ chạy trên máy của người đọc",
                        "this script of the publication's own theme will run at its readers'")
                .suggesting(
                        "chỉ giữ khi biết ai viết và nó làm gì; nếu không thì xóa tệp, giao diện có"
                                + " sẵn không cần nó",
                        "keep it only when you know who wrote it and what it does; delete it"
                                + " otherwise, the built-in theme does not need it");
    }
}
