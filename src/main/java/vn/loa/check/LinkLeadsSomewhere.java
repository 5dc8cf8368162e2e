package vn.loa.check;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.content.ContentId;
import vn.loa.content.Publication;
import vn.loa.content.Routes;
import vn.loa.lang.Nearest;
import vn.loa.markup.PageFacts;
import vn.loa.output.Manifest;
import vn.loa.output.Output;
import vn.loa.source.Diagnostic;
import vn.loa.source.Message;
import vn.loa.source.Position;

/**
 * Every link inside the site leads to a file of the manifest, and every anchor to a place in its
 * page.
 *
 * <p>Looks at the finished HTML, where links of templates and of content are alike; a broken one is
 * reported where its writer typed it.
 */
public final class LinkLeadsSomewhere {

    private static final Pattern PICTURE =
            Pattern.compile(".*\\.(png|jpe?g|gif|webp|svg)", Pattern.CASE_INSENSITIVE);

    /** What is put beside a text and is no page. */
    private static final Pattern FILE =
            Pattern.compile(
                    ".*\\.(mp3|ogg|m4a|wav|mp4|pdf|docx?|xlsx?|pptx?|odt|zip|csv|heic)",
                    Pattern.CASE_INSENSITIVE);

    /** An address of another site that lacks its beginning. */
    private static final Pattern HOST =
            Pattern.compile(
                    "www\\..*|(?:[a-z0-9-]+\\.){1,9}(?:vn|com|net|org|me|info|edu|gov)(?:[/?#].*)?",
                    Pattern.CASE_INSENSITIVE);

    private final Publication publication;
    private final Manifest manifest;
    private final Map<String, PageFacts> pages;
    private final Excused excused;
    private final TypedLinks typed;
    private final MeantPage meant;

    /**
     * @param pages facts of finished pages by output path
     */
    public LinkLeadsSomewhere(
            Publication publication, Manifest manifest, Map<String, PageFacts> pages) {
        this.publication = publication;
        this.manifest = manifest;
        this.pages = pages;
        this.excused = new Excused(publication);
        this.typed = new TypedLinks(publication);
        this.meant = new MeantPage(manifest, excused);
    }

    /**
     * Broken links of all pages; one that stands on many pages is reported once for each source
     * file.
     */
    public Stream<Diagnostic> check() {
        return manifest.outputs().stream()
                .filter(output -> pages.containsKey(output.path()))
                .flatMap(this::broken)
                .distinct();
    }

    private Stream<Diagnostic> broken(Output page) {
        return pages.get(page.path()).links().stream()
                .flatMap(link -> problem(page, link).stream());
    }

    private Optional<Diagnostic> problem(Output page, String link) {
        Optional<String> inside = pathOnSite(page, link);
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        int hash = inside.get().indexOf('#');
        String path = hash < 0 ? inside.get() : inside.get().substring(0, hash);
        String anchor = hash < 0 ? "" : inside.get().substring(hash + 1);
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        if (manifest.output(file).isEmpty()) {
            // A page whose address is too long is told where it was written.
            if (excused.covers(path) || file.length() > Manifest.LONGEST_PATH) {
                return Optional.empty();
            }
            boolean folder = manifest.output(file + "/index.html").isPresent();
            return Optional.of(brokenLink(page, path, folder));
        }
        PageFacts target = pages.get(file);
        boolean lost = !anchor.isEmpty() && target != null && !target.anchors().contains(anchor);
        return lost ? Optional.of(brokenAnchor(page, path, anchor, target)) : Optional.empty();
    }

    /** The path from the root with its anchor; absent for links that leave the site. */
    private Optional<String> pathOnSite(Output page, String link) {
        Optional<String> plain = PlainLink.target(page.path(), link);
        if (plain.isPresent()) {
            return plain;
        }
        String base = publication.settings().baseUrl();
        if (link.startsWith(base)) {
            return Optional.of(decoded(link.substring(base.length())));
        }
        if (Routes.isOutside(link) || link.startsWith("data:")) {
            return Optional.empty();
        }
        try {
            URI here = new URI("https", "site.invalid", "/" + page.path(), null);
            URI there = here.resolve(new URI(link.replace(" ", "%20").replace("\\", "%5C")));
            String path = there.getPath() == null ? "" : there.getPath().replaceFirst("^/", "");
            if (link.startsWith("/")) {
                path = withoutBasePath(path, base);
            }
            String anchor = there.getFragment() == null ? "" : "#" + there.getFragment();
            return Optional.of(path + anchor);
        } catch (java.net.URISyntaxException e) {
            return Optional.of(link);
        }
    }

    private static String withoutBasePath(String path, String base) {
        String basePath = URI.create(base).getPath().replaceFirst("^/", "");
        return path.startsWith(basePath) ? path.substring(basePath.length()) : path;
    }

    private static String decoded(String path) {
        try {
            return java.net.URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }

    private Diagnostic brokenLink(Output page, String path, boolean folder) {
        TypedLinks.Written written = typed.at(page, path);
        String shown = written.text().orElse("/" + path);
        // As it would be written: the page's language is added when the page is made.
        String plain = "/" + excused.withoutLanguage(path);
        Optional<ContentId> waiting =
                publication.hidden().stream().filter(id -> excused.isAt(path, id)).findFirst();
        if (waiting.isPresent()) {
            return linkToHidden(written.at(), shown, waiting.get());
        }
        Optional<Diagnostic> reach = LinkToReach.problem(written.at(), shown);
        if (reach.isPresent()) {
            return reach.get();
        }
        if (path.contains("\\")) {
            return backslashes(written.at(), shown.replace("%5C", "\\"));
        }
        if (FILE.matcher(shown).matches()) {
            return missingFile(written.at(), shown);
        }
        if (PICTURE.matcher(shown).matches()) {
            return missingPicture(written.at(), shown, path);
        }
        Optional<String> near = folder ? Optional.of(plain + "/") : meant.by(plain);
        return Diagnostic.error(
                        "broken-link",
                        written.at(),
                        "liên kết “" + shown + "” không dẫn đến trang nào",
                        "the link \"" + shown + "\" leads to no page")
                .suggesting(mend(shown), mendEnglish(shown))
                .suggestingName(near);
    }

    /** Between folders Windows writes another stroke than the web. */
    private static Diagnostic backslashes(Position at, String shown) {
        return Diagnostic.error(
                        "broken-link",
                        at,
                        "liên kết “" + shown + "” dùng dấu \\ nên không dẫn đến trang nào",
                        "the link \"" + shown + "\" has a \\ and so leads to no page")
                .suggestingText(Optional.of(shown.replace('\\', '/')));
    }

    private static Diagnostic missingFile(Position at, String shown) {
        if (shown.toLowerCase(Locale.ROOT).endsWith(".heic")) {
            return Diagnostic.error(
                            "broken-link",
                            at,
                            "“" + shown + "”: trình duyệt không hiện loại ảnh này",
                            "\"" + shown + "\": browsers do not show such pictures")
                    .suggesting(
                            "mở ảnh, lưu lại dạng .jpg cạnh bài, rồi viết tên tệp mới ở đây",
                            "save it as .jpg beside the text and write that name here");
        }
        return Diagnostic.error(
                        "broken-link",
                        at,
                        "không có tệp “" + shown + "”",
                        "there is no file \"" + shown + "\"")
                .suggesting(
                        "để tệp cùng thư mục với bài, rồi viết đúng tên tệp",
                        "put the file beside the text and write its name");
    }

    private Diagnostic missingPicture(Position at, String shown, String path) {
        return Diagnostic.error(
                        "broken-link",
                        at,
                        "không có tệp ảnh “" + shown + "”",
                        "there is no picture \"" + shown + "\"")
                .suggesting(
                        "để tệp ảnh cùng thư mục với bài, rồi viết đúng tên tệp",
                        "put the picture beside the text and write its file name")
                .suggestingName(
                        nearPicture(path)
                                .map(
                                        near ->
                                                shown.startsWith("/")
                                                        ? "/" + near
                                                        : near.substring(
                                                                near.lastIndexOf('/') + 1)));
    }

    /** A picture whose name differs in capitals, or a little. */
    private Optional<String> nearPicture(String path) {
        List<String> pictures =
                manifest.outputs().stream()
                        .map(Output::path)
                        .filter(other -> PICTURE.matcher(other).matches())
                        .toList();
        return pictures.stream()
                .filter(other -> other.equalsIgnoreCase(path))
                .findFirst()
                .or(() -> Nearest.to(path, pictures));
    }

    private Diagnostic linkToHidden(Position at, String shown, ContentId id) {
        Message why = publication.gaps().whyHidden(id).orElseThrow();
        return Diagnostic.error(
                        "broken-link",
                        at,
                        "liên kết “" + shown + "” dẫn đến trang chưa đăng: " + why.vietnamese(),
                        "the link \""
                                + shown
                                + "\" leads to a page that is not published: "
                                + why.english())
                .suggesting(
                        "cất liên kết này đến khi trang ấy lên, hoặc cho trang ấy lên ngay: sửa dòng"
                                + " draft, publish hoặc expires trong tệp "
                                + id.kind().folder()
                                + id.path(),
                        "keep this link back until that page is shown, or show it now: change draft,"
                                + " publish or expires in the file "
                                + id.kind().folder()
                                + id.path());
    }

    private static String mend(String shown) {
        if (HOST.matcher(shown).matches()) {
            return "viết đầy đủ: https://" + shown;
        }
        if (MeantPage.WEB_PAGE.matcher(shown).matches()) {
            return "viết địa chỉ trang từ gốc, không có đuôi, ví dụ /dich-vu/, hoặc tên tệp bài viết,"
                    + " ví dụ dau-hieu.md";
        }
        return "viết địa chỉ từ gốc trang, ví dụ /dich-vu/, hoặc xóa liên kết";
    }

    private static String mendEnglish(String shown) {
        if (HOST.matcher(shown).matches()) {
            return "write it in full: https://" + shown;
        }
        if (MeantPage.WEB_PAGE.matcher(shown).matches()) {
            return "write the address of a page from the root, without an ending, such as /dich-vu/,"
                    + " or the file of a text, such as dau-hieu.md";
        }
        return "write an address from the root such as /dich-vu/, or delete the link";
    }

    private Diagnostic brokenAnchor(Output page, String path, String anchor, PageFacts target) {
        TypedLinks.Written written = typed.at(page, path + "#" + anchor);
        String shown = written.text().orElse("/" + path + "#" + anchor);
        return Diagnostic.error(
                        "broken-anchor",
                        written.at(),
                        "liên kết “" + shown + "”: trang đích không có mục “#" + anchor + "”",
                        "the link \"" + shown + "\": its page has no place \"#" + anchor + "\"")
                .suggesting(
                        "bỏ phần “#" + anchor + "”, hoặc sửa theo tên đề mục của trang đích",
                        "drop \"#" + anchor + "\", or write the name of a heading of that page")
                .suggestingName(nearAnchor(anchor, target).map(near -> "#" + near));
    }

    /** A heading of nearly this name, or of which only the beginning was written. */
    private static Optional<String> nearAnchor(String anchor, PageFacts target) {
        List<String> anchors = target.anchors().stream().sorted().toList();
        return Nearest.to(anchor, anchors)
                .or(() -> anchors.stream().filter(a -> a.startsWith(anchor + "-")).findFirst());
    }
}
