package vn.loa.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.lang.Nearest;
import vn.loa.lang.Slug;
import vn.loa.source.Diagnostic;
import vn.loa.source.Position;
import vn.loa.source.SourceFile;

/**
 * Folders in {@code content} that bear the name of a kind in another writing: nothing in them is
 * read. Each is told once, whatever it holds and whatever leads there.
 */
final class WrongFolders {

    private static final String VOCABULARY = KindNames.VOCABULARY;

    /** What a folder is called besides the name of its kind. */
    private static final Map<String, Set<String>> CALLED =
            Map.of(
                    Kind.PAGE.folder(),
                    Set.of("cac-trang"),
                    Kind.PLAN.folder(),
                    Set.of("cac-ke-hoach"),
                    Kind.SERVICE.folder(),
                    Set.of("cac-dich-vu", "duong-day-nong", "so-dien-thoai"),
                    Kind.MATERIAL.folder(),
                    Set.of("ap-phich", "to-roi", "tai-lieu", "in-an"),
                    Kind.EVENT.folder(),
                    Set.of("cac-su-kien"),
                    Kind.STATISTIC.folder(),
                    Set.of("thong-ke", "bang-so-lieu"),
                    VOCABULARY,
                    Set.of("tu-vung", "tu-dien", "danh-muc"));

    /** An ending as of a copy is left out before a name is looked up. */
    private static final String COPIED =
            "(?:-(?:copy|sao-chep|ban-sao|cu|moi|old|new|\\d{1,3})){1,4}$";

    private final Map<String, List<SourceFile>> folders = new TreeMap<>();

    /**
     * Takes a file that lies in no folder of a kind.
     *
     * @return whether it is told of here
     */
    boolean takes(SourceFile file) {
        boolean known = meant(file).filter(right -> !file.path().startsWith(right)).isPresent();
        if (known) {
            folders.computeIfAbsent(folder(file), name -> new ArrayList<>()).add(file);
        }
        return known;
    }

    /** A folder by the path up to its slash. */
    private static String folder(SourceFile file) {
        return file.path().substring(0, file.path().indexOf('/', "content/".length()) + 1);
    }

    /** The folder that was meant; absent for a file of no folder, or of one called otherwise. */
    private static Optional<String> meant(SourceFile file) {
        String[] parts = file.path().split("/");
        if (parts.length < 3) {
            return Optional.empty();
        }
        String typed = Slug.orCode(parts[1]);
        String name = typed.replaceFirst(COPIED, "");
        return CALLED.entrySet().stream()
                .filter(
                        entry ->
                                entry.getValue().contains(name)
                                        || KindNames.of(entry.getKey()).contains(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> Nearest.to(name, names()).map(near -> "content/" + near + "/"));
    }

    private static List<String> names() {
        return Stream.concat(Arrays.stream(Kind.values()).map(Kind::folder), Stream.of(VOCABULARY))
                .map(folder -> folder.split("/")[1])
                .toList();
    }

    /** What the files would be in the right folder, as far as their names tell. */
    Set<ContentId> contents() {
        return folders.values().stream()
                .flatMap(List::stream)
                .flatMap(file -> content(file).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<ContentId> content(SourceFile file) {
        String name =
                file.path()
                        .substring(folder(file).length())
                        .replaceFirst("(?:\\.[a-z]{2,3})?\\.[^./]*$", "");
        String right = meant(file).orElseThrow();
        return Kind.of(right)
                .map(
                        kind ->
                                new ContentId(
                                        kind,
                                        Stream.of(name.split("/"))
                                                .map(Slug::orCode)
                                                .collect(Collectors.joining("/"))));
    }

    /** Whether words of the vocabulary are among what is not read. */
    boolean holdVocabulary() {
        return folders.values().stream()
                .anyMatch(files -> meant(files.get(0)).equals(Optional.of(VOCABULARY)));
    }

    /**
     * @param files all of {@code content}
     */
    List<Diagnostic> diagnostics(List<SourceFile> files) {
        return folders.entrySet().stream()
                .map(
                        entry -> {
                            String right = meant(entry.getValue().get(0)).orElseThrow();
                            boolean there =
                                    files.stream().anyMatch(f -> f.path().startsWith(right));
                            return diagnostic(
                                    entry.getKey(), right, entry.getValue().size(), there);
                        })
                .toList();
    }

    private static Diagnostic diagnostic(String folder, String right, int files, boolean there) {
        String name = folder.substring(0, folder.length() - 1);
        Diagnostic problem =
                Diagnostic.error(
                        "folder-name",
                        Position.start(name),
                        "thư mục “" + name + "” không được đọc, " + files + " tệp trong đó bị bỏ",
                        "the folder \"" + name + "\" is not read, files left out: " + files);
        return there
                ? problem.suggesting(
                        "chuyển tệp còn dùng sang " + right + ", rồi xóa thư mục này",
                        "move the files still in use to " + right + ", then delete this folder")
                : problem.suggesting(
                        "đổi tên thư mục thành " + right.substring(0, right.length() - 1),
                        "rename the folder to " + right.substring(0, right.length() - 1));
    }
}
