package vn.loa.content;

import java.util.Optional;
import vn.loa.source.Diagnostic;
import vn.loa.source.Fields;
import vn.loa.source.Position;

/** Reads where the quick exit leads: to a page that says nothing of this site. */
final class ExitReader {

    private static final Settings.Exit DEFAULT_EXIT =
            new Settings.Exit("https://vi.wikipedia.org/", "Wikipedia");

    private ExitReader() {}

    /**
     * The exit as written, or the usual one; an exit that leads back here is reported.
     *
     * @param address reads addresses of websites
     * @param baseUrl of this site
     */
    static Settings.Exit read(Fields fields, Fields.Parser<String> address, String baseUrl) {
        Optional<Fields> exit = fields.mapping("exit");
        if (exit.isEmpty()) {
            return DEFAULT_EXIT;
        }
        var url = exit.get().optional("url", address).orElse(DEFAULT_EXIT.url());
        var title = exit.get().text("title").orElse(url.replaceAll("^https?://|/.*$", ""));
        if (host(url).equalsIgnoreCase(host(baseUrl))) {
            exit.get().report(staysHere(exit.get().at("url")));
        } else if (!host(url).matches(".*\\.\\D[^.]*")) {
            exit.get().report(leadsNowhere(exit.get().at("url"), url));
        }
        exit.get().reportUnknown();
        return new Settings.Exit(url, title);
    }

    private static String host(String url) {
        return url.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[:/].*$", "");
    }

    /** A machine's number or a name without a dot: other machines do not find what is there. */
    private static Diagnostic leadsNowhere(Position at, String url) {
        return Diagnostic.error(
                        "not-an-address",
                        at,
                        "“" + url + "” không phải là trang mà mọi người đọc mở được",
                        "\"" + url + "\" is no page that every reader can open")
                .suggesting(
                        "viết địa chỉ một trang tin tức, thời tiết hoặc tra cứu, ví dụ "
                                + DEFAULT_EXIT.url(),
                        "write the address of news, a forecast or an encyclopedia, e.g. "
                                + DEFAULT_EXIT.url());
    }

    private static Diagnostic staysHere(Position at) {
        return Diagnostic.error(
                        "exit-stays-here",
                        at,
                        "nút Thoát nhanh lại dẫn về chính trang này",
                        "the quick exit leads back to this site")
                .suggesting(
                        "viết địa chỉ một trang tin tức, thời tiết hoặc tra cứu, ví dụ "
                                + DEFAULT_EXIT.url(),
                        "write the address of news, a forecast or an encyclopedia, e.g. "
                                + DEFAULT_EXIT.url());
    }
}
