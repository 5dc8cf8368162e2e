package vn.loa.markup;

import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.w3c.dom.Document;

/**
 * HTML text → the DOM that PDF engines read, through an HTML parser: no DOCTYPE, entity or external
 * file is resolved.
 */
public final class XhtmlDocuments {

    private XhtmlDocuments() {}

    public static Document of(String html) {
        return new W3CDom().fromJsoup(Jsoup.parse(html));
    }
}
