package vn.loa.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Content;
import vn.loa.content.Kind;
import vn.loa.content.Plan;
import vn.loa.content.Publication;
import vn.loa.markup.Body;
import vn.loa.source.Diagnostic;
import vn.loa.source.SourceFile;

/**
 * A Word file becomes no page. One that a text links to is there to be fetched; any other was
 * probably put there to be published.
 */
public final class WordFileIsLinked implements Rule {

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        Set<String> linked =
                publication.contents().stream()
                        .flatMap(WordFileIsLinked::targets)
                        .map(target -> target.substring(target.lastIndexOf('/') + 1))
                        .collect(Collectors.toSet());
        return publication.attachments().stream()
                .filter(file -> file.extension().equals("docx"))
                .filter(file -> file.path().startsWith("content/"))
                .filter(file -> !linked.contains(file.name()))
                .map(WordFileIsLinked::problem);
    }

    private static Stream<String> targets(Content content) {
        Optional<String> original =
                content instanceof Plan plan
                        ? plan.original().flatMap(Plan.Original::file)
                        : Optional.empty();
        return Stream.concat(
                content.body().links().stream()
                        .map(Body.Link::target)
                        .map(target -> target.replace("%20", " ")),
                original.stream());
    }

    private static Diagnostic problem(SourceFile file) {
        boolean plan = file.path().startsWith(Kind.PLAN.folder());
        String command =
                "loa import \""
                        + file.path()
                        + "\" -o "
                        + Kind.PLAN.folder().replaceFirst("/$", "");
        return Diagnostic.warning(
                        "word-file",
                        file.start(),
                        "tệp Word không thành trang; hiện chỉ được chép nguyên lên trang",
                        "a Word file becomes no page; it is only copied to the site as it is")
                .suggesting(
                        plan
                                ? "gõ: " + command + "; rồi chuyển tệp Word ra khỏi content"
                                : "chép chữ vào tệp .md; nếu là kế hoạch thì gõ: " + command,
                        plan
                                ? "run: " + command + "; then move the Word file out of content"
                                : "copy its words into a .md file; of a plan, run: " + command);
    }
}
