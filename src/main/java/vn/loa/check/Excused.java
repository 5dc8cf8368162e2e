package vn.loa.check;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import vn.loa.content.ContentId;
import vn.loa.content.Gaps;
import vn.loa.content.Kind;
import vn.loa.content.Publication;
import vn.loa.content.Term;

/**
 * Pages that are perhaps only missing because a file that feeds them has errors. Once that file is
 * mended a link to them leads somewhere, so nothing is said of it before.
 */
final class Excused {

    /** Views that are made of whatever contents hold. */
    private static final Set<String> VIEWS =
            Set.of("lich/", "van-ban/", "chi-tieu/", "du-lieu/", "cap-nhat/");

    private final Publication publication;
    private final Gaps gaps;

    Excused(Publication publication) {
        this.publication = publication;
        this.gaps = publication.gaps();
    }

    /**
     * Whether a page may be there once every file can be read.
     *
     * @param path from the root of the site, without a leading slash
     */
    boolean covers(String path) {
        // Without the settings nobody knows the languages, and so the addresses, of the site.
        return gaps.settings()
                || gaps.leftOut().stream().anyMatch(id -> isAt(path, id) || isFolder(path, id))
                || gaps.anyUnread() && isView(withoutLanguage(path));
    }

    /** Whether a path is the address of a content, in any language. */
    boolean isAt(String path, ContentId id) {
        return publication.settings().languages().stream()
                .map(language -> publication.routes().address(id, language))
                .anyMatch(
                        address ->
                                path.equals(address)
                                        // A material's prints lie in its own folder.
                                        || id.kind() == Kind.MATERIAL && path.startsWith(address));
    }

    /** A folder of pages has a list of them, as long as it has any. */
    private boolean isFolder(String path, ContentId id) {
        return id.kind() == Kind.PAGE
                && !path.isEmpty()
                && withoutLanguage(path).equals(id.folder());
    }

    private boolean isView(String path) {
        Stream<String> lists = Arrays.stream(Kind.values()).filter(gaps::anyUnread).map(Kind::root);
        Stream<String> terms = Arrays.stream(Term.Type.values()).map(Term.Type::root);
        return Stream.of(lists, terms, VIEWS.stream())
                .flatMap(roots -> roots)
                .anyMatch(root -> !root.isEmpty() && path.startsWith(root));
    }

    /** A path as it is in the main language. */
    String withoutLanguage(String path) {
        return publication.settings().languages().stream()
                .map(publication.routes()::root)
                .filter(root -> !root.isEmpty() && path.startsWith(root))
                .findFirst()
                .map(root -> path.substring(root.length()))
                .orElse(path);
    }
}
