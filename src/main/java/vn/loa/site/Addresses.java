package vn.loa.site;

import vn.loa.content.Content;
import vn.loa.content.Publication;
import vn.loa.content.Term;
import vn.loa.lang.Language;

/**
 * Where everything is in one language. An <em>address</em> begins at the root of the site, a
 * <em>path</em> at the root of the edition; both without a slash before them.
 */
record Addresses(Publication publication, Language language) {

    /** Where addresses in this language begin: empty, or such as {@code en/}. */
    String root() {
        return publication.routes().root(language);
    }

    /** The path part of the site's public address, with a slash at both ends. */
    String basePath() {
        return publication.settings().basePath();
    }

    String of(Content content) {
        return publication.routes().address(content.id(), language);
    }

    String of(Term term) {
        return publication.routes().address(term.type(), term.id(), language);
    }

    String path(Content content) {
        return of(content).substring(root().length());
    }

    String path(Term term) {
        return of(term).substring(root().length());
    }

    /** An address with the site's public address before it. */
    String full(String address) {
        return publication.settings().baseUrl() + address;
    }

    String full(Content content) {
        return full(of(content));
    }

    String full(Term term) {
        return full(of(term));
    }
}
