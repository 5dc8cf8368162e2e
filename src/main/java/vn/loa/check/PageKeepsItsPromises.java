package vn.loa.check;

import java.util.Map;
import java.util.stream.Stream;
import vn.loa.markup.PageFacts;
import vn.loa.markup.PageFacts.Promise;
import vn.loa.source.Diagnostic;
import vn.loa.source.Position;

/**
 * Every finished page has what its visitors rely on: the hotline, the quick exit, the main
 * landmark, the skip link and no referrer. A publication's own template can lose them.
 */
public final class PageKeepsItsPromises {

    // Which of a theme's files lost it cannot be seen in the page; they all begin here.
    private static final Position LAYOUT = Position.start("theme/templates/layout.html");

    private PageKeepsItsPromises() {}

    /**
     * What is missing, each told once with the first page it is missing on.
     *
     * @param pages facts of finished pages by output path
     */
    public static Stream<Diagnostic> check(Map<String, PageFacts> pages) {
        return Stream.of(Promise.values())
                .flatMap(
                        promise ->
                                pages.entrySet().stream()
                                        .filter(page -> !page.getValue().kept().contains(promise))
                                        .map(Map.Entry::getKey)
                                        .sorted()
                                        .limit(1)
                                        .map(path -> diagnostic(promise, path)));
    }

    private static Diagnostic diagnostic(Promise promise, String path) {
        String vietnamese =
                switch (promise) {
                    case HOTLINE -> "liên kết gọi đường dây nóng";
                    case EXIT -> "nút Thoát nhanh";
                    case MAIN -> "đúng một phần chính <main>";
                    case SKIP_LINK -> "liên kết đầu tiên đưa đến phần chính";
                    case NO_REFERRER -> "thẻ meta không gửi địa chỉ đi nơi khác";
                };
        String element =
                switch (promise) {
                    case HOTLINE -> "<a href=\"tel:…\">";
                    case EXIT -> "<a data-exit href=\"https://…\">";
                    case MAIN -> "<main id=\"noi-dung\">";
                    case SKIP_LINK -> "<a class=\"skip\" href=\"#noi-dung\">";
                    case NO_REFERRER -> "<meta name=\"referrer\" content=\"no-referrer\">";
                };
        return Diagnostic.error(
                        "template-loses",
                        LAYOUT,
                        "mẫu giao diện làm mất " + vietnamese + " ở trang /" + path,
                        "the theme's templates lose " + element + " on the page /" + path)
                .suggesting(
                        "thêm lại " + element + " như trong mẫu có sẵn",
                        "put " + element + " back as in the built-in template");
    }
}
