package vn.loa.content;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.loa.lang.Language;
import vn.loa.lang.Nearest;
import vn.loa.lang.Slug;
import vn.loa.source.Diagnostic;
import vn.loa.source.Severity;
import vn.loa.source.SourceFile;

/** Says of a content file's name what to change, and what happens as long as it is as it is. */
final class NameProblems {

    private final Settings site;

    NameProblems(Settings site) {
        this.site = site;
    }

    /** The language in a name is none of the site. */
    Diagnostic strangeLanguage(SourceFile file, Language language) {
        List<String> tags = site.languages().stream().map(Language::tag).toList();
        Diagnostic problem =
                Diagnostic.warning(
                                "language-not-listed",
                                file.start(),
                                "bỏ qua: site/site.yaml không có ngôn ngữ “" + language.tag() + "”",
                                "left out: site/site.yaml does not list the language \""
                                        + language.tag()
                                        + "\"")
                        .suggesting(
                                "thêm “" + language.tag() + "” vào languages, hoặc đổi tên tệp",
                                "add \"" + language.tag() + "\" to languages, or rename the file");
        return renamed(file, language, tags).map(name -> renaming(problem, name)).orElse(problem);
    }

    /** The name with the language that was nearly written. */
    private static Optional<String> renamed(SourceFile file, Language language, List<String> tags) {
        String ending = "." + language.tag() + "." + file.extension();
        return Nearest.to(language.tag(), tags)
                .map(tag -> file.name().replace(ending, "." + tag + "." + file.extension()));
    }

    private static Diagnostic renaming(Diagnostic problem, String name) {
        return problem.suggesting("đổi tên tệp thành " + name, "rename the file to " + name);
    }

    /**
     * The name of a translation that has another sign than a dot before its language.
     *
     * @param name of a file without its ending, e.g. {@code dau-hieu_en}
     */
    private Optional<String> translation(String name, String ending) {
        return site.languages().stream()
                .filter(language -> !language.equals(site.language()))
                .map(Language::tag)
                .filter(tag -> name.matches(".+(?:[^a-zA-Z0-9.]" + tag + "|\\.(?i:" + tag + "))"))
                .map(
                        tag ->
                                Slug.orCode(name.substring(0, name.length() - tag.length() - 1))
                                        + "."
                                        + tag
                                        + ending)
                .findFirst();
    }

    /**
     * A name that cannot be an address.
     *
     * @param id path below the folder of its kind, without language and ending
     * @param plain the address
     */
    Diagnostic notASlug(SourceFile file, String id, String plain) {
        // What follows the id: ".md", or ".en.md" of a translation.
        String ending =
                file.path()
                        .substring(file.path().lastIndexOf(id) + id.length())
                        .toLowerCase(Locale.ROOT);
        String name = plain.substring(plain.lastIndexOf('/') + 1) + ending;
        boolean folder =
                !id.substring(0, id.lastIndexOf('/') + 1)
                        .equals(plain.substring(0, plain.lastIndexOf('/') + 1));
        String whole = file.path().substring(0, file.path().lastIndexOf(id)) + plain + ending;
        Diagnostic problem =
                Diagnostic.warning(
                        "name-not-an-address",
                        file.start(),
                        "tên tệp “"
                                + id
                                + "” không dùng làm địa chỉ được; địa chỉ sẽ là “"
                                + plain
                                + "”",
                        "the file name \""
                                + id
                                + "\" cannot be an address; it becomes \""
                                + plain
                                + "\"");
        if (folder) {
            return problem.suggesting(
                    "đổi tên thư mục và tệp thành " + whole,
                    "rename the folder and the file to " + whole);
        }
        return renaming(
                problem, translation(id.substring(id.lastIndexOf('/') + 1), ending).orElse(name));
    }

    /** A download or a copy whose original is gone: only its name is wrong. */
    Diagnostic lonelyCopy(Manuscript manuscript) {
        SourceFile file = manuscript.file();
        boolean own = manuscript.language().equals(site.language());
        String name =
                manuscript.id().slug()
                        + (own ? "" : "." + manuscript.language().tag())
                        + "."
                        + file.extension();
        return renaming(
                Diagnostic.warning(
                        "name-not-an-address",
                        file.start(),
                        "tên tệp “" + file.name() + "” là tên của một bản sao",
                        "the file name \"" + file.name() + "\" is that of a copy"),
                name);
    }

    /** A text that is called a translation and translates nothing. */
    Diagnostic lonelyTranslation(Manuscript manuscript, List<String> originals) {
        SourceFile file = manuscript.file();
        String end = "." + manuscript.language().tag() + "." + file.extension();
        Optional<String> near = Nearest.to(manuscript.id().path(), originals);
        Diagnostic problem =
                Diagnostic.notice(
                                "translation-alone",
                                file.start(),
                                "bản dịch này không có bản gốc "
                                        + manuscript.id().slug()
                                        + "."
                                        + file.extension(),
                                "this translation has no original "
                                        + manuscript.id().slug()
                                        + "."
                                        + file.extension())
                        .suggesting(
                                "bản gốc và bản dịch mang cùng tên, chỉ khác phần “"
                                        + end
                                        + "”; chưa có bản gốc thì người đọc tiếng kia không có bài"
                                        + " này",
                                "an original and its translation have one name, up to \""
                                        + end
                                        + "\"; without an original others do not have this text");
        return near.map(
                        id ->
                                asking(
                                        problem.as(Severity.WARNING),
                                        manuscript.id().slug() + "." + file.extension(),
                                        id.substring(id.lastIndexOf('/') + 1),
                                        end))
                .orElse(problem);
    }

    /** A near name may be a slip, or another text altogether. */
    private static Diagnostic asking(Diagnostic problem, String wanted, String near, String end) {
        return problem.suggesting(
                "viết bản gốc "
                        + wanted
                        + "; hay đây là bản dịch của “"
                        + near
                        + "”? Nếu vậy, đổi tên tệp thành "
                        + near
                        + end,
                "write the original "
                        + wanted
                        + "; or does it translate \""
                        + near
                        + "\"? Then rename the file to "
                        + near
                        + end);
    }

    /**
     * A text beside another of the same name and a language, e.g. {@code dau-hieu-en.md}.
     *
     * @param originals paths of contents of its kind
     */
    Optional<Diagnostic> likeTranslation(Manuscript manuscript, Collection<String> originals) {
        String id = manuscript.id().path();
        int hyphen = id.lastIndexOf('-');
        boolean like =
                hyphen > 0
                        && manuscript.language().equals(site.language())
                        && site.languages().stream()
                                .skip(1)
                                .anyMatch(
                                        language -> language.tag().equals(id.substring(hyphen + 1)))
                        && originals.contains(id.substring(0, hyphen));
        if (!like) {
            return Optional.empty();
        }
        SourceFile file = manuscript.file();
        String original = id.substring(id.lastIndexOf('/') + 1, hyphen);
        String tag = id.substring(hyphen + 1);
        return Optional.of(
                renaming(
                        Diagnostic.warning(
                                "translation-name",
                                file.start(),
                                "tệp này thành một trang riêng, không thành bản dịch của "
                                        + original,
                                "this file becomes a page of its own, no translation of "
                                        + original),
                        original + "." + tag + "." + file.extension()));
    }
}
