package vn.loa.markup;

import java.util.Optional;

/** Remembers the HTML of a slow conversion under its complete input. */
public interface HtmlMemo {

    /** Remembers nothing. */
    HtmlMemo NONE =
            new HtmlMemo() {
                @Override
                public Optional<String> known(String input) {
                    return Optional.empty();
                }

                @Override
                public void keep(String input, String html) {
                    // nothing is kept
                }
            };

    /** The HTML kept for an input; absent when there is none. */
    Optional<String> known(String input);

    void keep(String input, String html);
}
