package vn.loa.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.loa.content.Documents;
import vn.loa.content.Kind;
import vn.loa.content.Publication;
import vn.loa.lang.Language;

/**
 * Pages that are made of many contents: the calendar, the targets, what changed, the documents.
 * Like places and topics they are offered above the hits, to who asks for nothing else.
 */
final class Overviews {

    /**
     * @param path from the root of an edition
     * @param exists whether the site has the page
     */
    private record Overview(
            String path, Predicate<Publication> exists, Names vietnamese, Names english) {}

    /**
     * @param title as the page says it
     * @param asked other words that people type for it
     */
    private record Names(String title, List<String> asked) {}

    private static final List<Overview> ALL =
            List.of(
                    new Overview(
                            "lich/",
                            p -> has(p, Kind.PLAN) || has(p, Kind.EVENT),
                            new Names(
                                    "Lịch thời hạn",
                                    List.of(
                                            "hạn báo cáo",
                                            "hạn nộp báo cáo",
                                            "hạn chót",
                                            "sắp đến hạn",
                                            "lịch báo cáo",
                                            "lịch công việc")),
                            new Names(
                                    "Calendar of deadlines",
                                    List.of("deadline", "due dates", "report deadlines"))),
                    new Overview(
                            "chi-tieu/",
                            p -> has(p, Kind.PLAN),
                            new Names(
                                    "Chỉ tiêu của các kế hoạch",
                                    List.of("mục tiêu", "chỉ tiêu kế hoạch", "bảng chỉ tiêu")),
                            new Names("Targets of the plans", List.of("target", "goals"))),
                    new Overview(
                            "cap-nhat/",
                            p ->
                                    p.contents().stream()
                                            .anyMatch(c -> c.about().latest().isPresent()),
                            new Names(
                                    "Mới cập nhật",
                                    List.of("có gì mới", "trang mới", "bài mới", "tin mới")),
                            new Names(
                                    "What changed lately",
                                    List.of("what is new", "updates", "news"))),
                    new Overview(
                            Documents.ROOT,
                            p -> !Documents.of(p, p.settings().language()).all().isEmpty(),
                            new Names(
                                    "Văn bản được dẫn",
                                    List.of("danh sách văn bản", "căn cứ pháp lý")),
                            new Names("Documents cited", List.of("legal basis"))));

    private Overviews() {}

    /** Those that a publication has, in each of its languages that they are named in. */
    static Stream<SearchDocument> of(Publication publication) {
        return ALL.stream()
                .filter(overview -> overview.exists().test(publication))
                .flatMap(
                        overview ->
                                publication.settings().languages().stream()
                                        .flatMap(l -> document(overview, l, publication).stream()));
    }

    private static boolean has(Publication publication, Kind kind) {
        return publication.contents().stream().anyMatch(content -> content.kind() == kind);
    }

    private static Optional<SearchDocument> document(
            Overview overview, Language language, Publication publication) {
        return names(overview, language)
                .map(
                        names ->
                                new SearchDocument(
                                        publication.routes().root(language) + overview.path(),
                                        language.tag(),
                                        SearchDocument.TERM,
                                        names.title(),
                                        "",
                                        List.of(),
                                        "",
                                        List.of(),
                                        names.asked(),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        Optional.empty()));
    }

    private static Optional<Names> names(Overview overview, Language language) {
        return language.equals(Language.VIETNAMESE)
                ? Optional.of(overview.vietnamese())
                : language.equals(Language.ENGLISH)
                        ? Optional.of(overview.english())
                        : Optional.empty();
    }
}
