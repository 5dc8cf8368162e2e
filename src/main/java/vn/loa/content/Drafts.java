package vn.loa.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loa.source.Diagnostic;
import vn.loa.source.Outcome;
import vn.loa.source.YamlValue;

/** A draft with empty places is work to do, not a mistake: it is told and never published. */
final class Drafts {

    private static final String MISSING = "missing-field";
    private static final Set<String> YES = Set.of("true", "có", "yes");

    private Drafts() {}

    /**
     * What is still to be filled in before a draft can be read at all.
     *
     * @return absent when the file is no draft, can be read, or has other mistakes
     */
    static Optional<Diagnostic> toFill(Manuscript manuscript, Outcome<? extends Content> outcome) {
        List<Diagnostic> errors =
                outcome.diagnostics().stream().filter(Diagnostic::isError).toList();
        boolean empty =
                !errors.isEmpty()
                        && errors.stream().allMatch(error -> error.code().equals(MISSING));
        return empty && isDraft(manuscript) ? Optional.of(notice(errors)) : Optional.empty();
    }

    private static boolean isDraft(Manuscript manuscript) {
        return manuscript
                .parts()
                .fields()
                .entry("draft")
                .map(entry -> entry.value())
                .filter(YamlValue.Scalar.class::isInstance)
                .map(value -> ((YamlValue.Scalar) value).text().strip())
                .filter(YES::contains)
                .isPresent();
    }

    private static Diagnostic notice(List<Diagnostic> errors) {
        String places =
                errors.stream()
                        .map(error -> String.valueOf(error.at().line()))
                        .distinct()
                        .collect(Collectors.joining(", "));
        return Diagnostic.notice(
                        "draft-to-fill",
                        errors.get(0).at(),
                        "bản nháp còn chỗ trống phải điền, ở dòng " + places,
                        "the draft has places to fill in, in line " + places)
                .suggesting(
                        "điền, xem lại, rồi xóa dòng draft: true để đăng",
                        "fill them in, then delete the line draft: true to publish it");
    }
}
