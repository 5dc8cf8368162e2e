package vn.loa.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.loa.content.Publication;
import vn.loa.source.Diagnostic;
import vn.loa.source.Position;
import vn.loa.theme.Theme;

/** The complete list of files a build will write, clashes found, nothing rendered yet. */
public final class Manifest {

    /** Longest path, in characters, that every system and portal takes. */
    public static final int LONGEST_PATH = 200;

    /** Most files of one site. */
    public static final int MOST_FILES = 100_000;

    private final Map<String, Output> outputs = new TreeMap<>();
    private final Map<String, Output> byFoldedPath = new HashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Manifest() {}

    /**
     * Asks every publisher; of two outputs at one address the writer's own stays, two of the
     * writer's are an error. An address that only leads on gives way to both, and is told.
     */
    public static Manifest of(
            Collection<Publisher> publishers, Publication publication, Theme theme) {
        var manifest = new Manifest();
        for (Publisher publisher : publishers) {
            publisher.outputs(publication, theme).forEach(manifest::add);
        }
        manifest.reportFilesUsedAsFolders();
        manifest.reportTooMany();
        return manifest;
    }

    private void add(Output output) {
        if (!Output.isPossible(output.path())) {
            diagnostics.add(notPossible(output));
            return;
        }
        if (output.path().length() > LONGEST_PATH) {
            diagnostics.add(tooLong(output));
            return;
        }
        // Windows and macOS know one file where Linux knows two.
        String folded = output.path().toLowerCase(Locale.ROOT);
        Output other = byFoldedPath.get(folded);
        if (other != null && replacesScript(output, other)) {
            diagnostics.add(clash(output, other));
            return;
        }
        if (other != null && isRedirect(output)) {
            diagnostics.add(taken(output, other));
            return;
        }
        if (other != null && isRedirect(other)) {
            diagnostics.add(taken(other, output));
            outputs.remove(other.path());
            other = null;
        }
        if (other == null || other.generated() && !output.generated()) {
            if (other != null) {
                outputs.remove(other.path());
            }
            byFoldedPath.put(folded, output);
            outputs.put(output.path(), output);
        } else if (!output.generated()) {
            diagnostics.add(clash(output, other));
        }
    }

    private static boolean isRedirect(Output output) {
        return output.facts() instanceof Output.Redirect;
    }

    /** Every page runs our scripts: a file of their name would run on every page. */
    private static boolean replacesScript(Output output, Output other) {
        return output.path().endsWith(".js") && other.generated() && !output.generated();
    }

    private void reportTooMany() {
        if (outputs.size() > MOST_FILES) {
            diagnostics.add(
                    Diagnostic.error(
                                    "too-many-pages",
                                    Position.start("content"),
                                    "trang sẽ có "
                                            + outputs.size()
                                            + " tệp, nhiều hơn "
                                            + MOST_FILES,
                                    "the site would have "
                                            + outputs.size()
                                            + " files, more than "
                                            + MOST_FILES)
                            .suggesting(
                                    "bớt aliases, chủ đề hoặc tệp, hoặc chia thành hai trang",
                                    "have fewer aliases, topics or files, or make two sites"));
            outputs.clear();
        }
    }

    private static Diagnostic notPossible(Output output) {
        String shown = output.path().replaceAll("\\p{Cntrl}", "�");
        return Diagnostic.error(
                        "address-not-possible",
                        output.origin(),
                        "“" + shown + "” không thể là địa chỉ trong trang",
                        "\"" + shown + "\" cannot be an address of the site")
                .suggesting(
                        "đặt tên bằng chữ cái không dấu, chữ số và gạch ngang; Windows giữ riêng các"
                                + " tên như con, aux, nul",
                        "use letters without marks, digits and hyphens; Windows keeps names such"
                                + " as con, aux and nul for itself");
    }

    private static Diagnostic tooLong(Output output) {
        return Diagnostic.error(
                        "address-too-long",
                        output.origin(),
                        "địa chỉ dài hơn " + LONGEST_PATH + " ký tự: " + output.path(),
                        "the address is longer than "
                                + LONGEST_PATH
                                + " characters: "
                                + output.path())
                .suggesting(
                        "đặt tên tệp hoặc thư mục ngắn hơn",
                        "give the file or its folders shorter names");
    }

    private static Diagnostic taken(Output redirect, Output other) {
        String address = "/" + redirect.address();
        String file = other.origin().file();
        boolean written = file.startsWith("content/");
        return Diagnostic.warning(
                        "alias-taken",
                        redirect.origin(),
                        "địa chỉ phụ “"
                                + address
                                + "” đã là của "
                                + (written ? file : "một mục của trang")
                                + ": ai theo địa chỉ này sẽ không đến đây",
                        "the alias \""
                                + address
                                + "\" belongs to "
                                + (written ? file : "a part of the site")
                                + ": whoever follows it does not come here")
                .suggesting(
                        "chọn địa chỉ khác trong aliases, hoặc xóa nó",
                        "choose another address in aliases, or delete it");
    }

    private static Diagnostic clash(Output output, Output other) {
        String address = "/" + output.address();
        return Diagnostic.error(
                        "duplicate-address",
                        output.origin(),
                        "địa chỉ “" + address + "” đã được dùng bởi " + other.origin().file(),
                        "the address \""
                                + address
                                + "\" is already used by "
                                + other.origin().file())
                .suggesting(
                        "đổi tên một trong hai tệp, hoặc bỏ bớt aliases",
                        "rename one of the two files, or drop an alias");
    }

    private void reportFilesUsedAsFolders() {
        var clear = new HashSet<String>();
        for (Output output : outputs.values()) {
            String folder = output.path().substring(0, output.path().lastIndexOf('/') + 1);
            if (!clear.contains(folder) && !clashesAbove(output)) {
                clear.add(folder);
            }
        }
    }

    private boolean clashesAbove(Output output) {
        boolean found = false;
        String folded = output.path().toLowerCase(Locale.ROOT);
        for (int slash = folded.indexOf('/'); slash > 0; slash = folded.indexOf('/', slash + 1)) {
            Output file = byFoldedPath.get(folded.substring(0, slash));
            if (file != null) {
                diagnostics.add(clash(file, output));
                found = true;
            }
        }
        return found;
    }

    /** All outputs, sorted by path. */
    public Collection<Output> outputs() {
        return outputs.values();
    }

    public Optional<Output> output(String path) {
        return Optional.ofNullable(outputs.get(path));
    }

    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }
}
