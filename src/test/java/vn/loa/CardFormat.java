package vn.loa;

import java.util.Map;

/** A print format of a few lines, for tests that need some piece to print: one text on a card. */
public final class CardFormat {

    /** Its files in a publication, path to text. A material says {@code formats: [the]}. */
    public static final Map<String, String> FILES =
            Map.of(
                    "theme/print/the/format.yaml",
                    "title: Thẻ\nwidthMm: 90\nheightMm: 60\nwords:\n  call: {as: text}\n",
                    "theme/print/the/style.css",
                    "body { font-family: 'Open Sans'; font-size: 9pt } p { margin: 8mm }",
                    "theme/print/the/template.html",
                    "<html lang='{{ lang }}'><head><title>{{ title }}</title>"
                            + "<meta name='subject' content='Thẻ'/>"
                            + "<meta name='description' content='Thẻ'/>"
                            + "<style>{{ style | raw }}</style></head>"
                            + "<body><p>{{ words.call }}</p></body></html>");

    private CardFormat() {}
}
