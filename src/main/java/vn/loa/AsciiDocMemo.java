package vn.loa;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.loa.markup.HtmlMemo;
import vn.loa.output.Memo;

/** Keeps converted AsciiDoc among the other remembered results. */
record AsciiDocMemo(Memo memo) implements HtmlMemo {

    private static final String FUNCTION = "asciidoc 2";

    @Override
    public Optional<String> known(String input) {
        return memo.known(FUNCTION, bytes(input))
                .map(html -> new String(html, StandardCharsets.UTF_8));
    }

    @Override
    public void keep(String input, String html) {
        memo.keep(FUNCTION, bytes(input), bytes(html));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
