package vn.loa.print;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.loa.markup.Body;

/** A Markdown text as a print template needs it: XHTML, without links that paper cannot follow. */
final class PrintedBody {

    private static final Pattern VOID_TAG =
            Pattern.compile("<(br|hr|img|col)((?:\\s[^<>]*?)?)\\s*/?>");
    private static final Pattern LINK_TAG = Pattern.compile("</?(?:a|img)(?:\\s[^<>]*)?>");
    private static final Pattern HEADING_ID = Pattern.compile("<(h[1-6]) id=\"[^\"]*\"");

    private PrintedBody() {}

    /**
     * The text as well-formed XHTML.
     *
     * @param phone number of a service by its id
     */
    static String of(Body body, UnaryOperator<String> phone) {
        var html =
                body.html(
                        new Body.References() {
                            @Override
                            public String address(String target) {
                                return "";
                            }

                            @Override
                            public String phone(String service) {
                                return phone.apply(service);
                            }
                        });
        var withoutLinks = LINK_TAG.matcher(html).replaceAll("");
        var withoutIds = HEADING_ID.matcher(withoutLinks).replaceAll("<$1");
        return VOID_TAG.matcher(withoutIds).replaceAll("<$1$2/>").replace("&nbsp;", "&#160;");
    }
}
