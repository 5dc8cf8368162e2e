package vn.loa.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything a print template may use. A template names it as {@code {{ words.lead }}}, {@code {{
 * service.number }}}, {@code {% for line in words.headline %}}.
 *
 * @param lang tag of the language the piece is in, {@code vi} or {@code en}
 * @param title what the piece is called in lists; not printed
 * @param summary one sentence for the file's own description; empty when there is none
 * @param words what the writer wrote, by slot: a text; a list of texts; a list of {@link Panel};
 *     for {@code headline} a list of {@link Line}, for {@code cover} a {@link Panel}, for {@code
 *     abroad} an {@link Abroad}. A slot that was not written is absent. Telephone numbers are
 *     already in place.
 * @param service the hotline shown big; absent when the format asks for none
 * @param abroad what someone abroad should do instead; absent when not written
 * @param qr leads to {@code link} of the material
 * @param issuer who answers for the piece, as site.yaml says
 * @param site address of the site without scheme, e.g. {@code loa.example}
 * @param topics ids of the material's topics; a template may choose a drawing by them
 * @param colour colours of the theme by name, as {@code #0B4F8A}
 * @param paper the sheet, for sizes in styles
 * @param style the format's style sheet, filled
 */
public record Sheet(
        String lang,
        String title,
        String summary,
        Map<String, Object> words,
        Optional<Hotline> service,
        Optional<Abroad> abroad,
        QrCode qr,
        String issuer,
        String site,
        List<String> topics,
        Map<String, String> colour,
        Paper paper,
        String style) {

    public Sheet {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        topics = List.copyOf(topics);
        colour = Map.copyOf(colour);
    }

    /** The same sheet with its style sheet. */
    Sheet styled(String css) {
        return new Sheet(
                lang, title, summary, words, service, abroad, qr, issuer, site, topics, colour,
                paper, css);
    }

    /**
     * A line of a headline.
     *
     * @param asks whether it belongs to the question the headline opens with
     */
    public record Line(String text, boolean asks) {

        /** Lines up to the last question mark ask, unless nothing follows that answers. */
        static List<Line> of(List<String> texts) {
            var question = 0;
            for (var i = 0; i < texts.size() - 1; i++) {
                if (texts.get(i).endsWith("?")) {
                    question = i + 1;
                }
            }
            var lines = new ArrayList<Line>();
            for (var text : texts) {
                lines.add(new Line(text, lines.size() < question));
            }
            return List.copyOf(lines);
        }
    }

    /**
     * A hotline.
     *
     * @param number as printed, e.g. {@code 111}
     * @param checked what is known about the number, e.g. {@code Số 111 theo nguồn ngày 20/9/2025};
     *     empty when nothing is
     */
    public record Hotline(String name, String number, String hours, String checked) {

        /** Letters of the longest number that can be set as large as 111. */
        private static final int SHORT = 5;

        /** Whether the number needs a row of its own, as that of a commune does. */
        public boolean isLong() {
            return number.length() > SHORT;
        }
    }

    /**
     * A sentence with a telephone number in it, taken apart so that the number can be set large.
     *
     * @param before text before the number, without a closing colon
     * @param number the number; empty when the sentence has none
     * @param after text after the number; empty when it was the end
     */
    public record Abroad(String before, String number, String after) {}

    /**
     * A titled part.
     *
     * @param lines the title, broken where the writer wished
     * @param points unordered; empty when there are none
     * @param steps in order; empty when there are none
     */
    public record Panel(List<String> lines, String text, List<String> points, List<String> steps) {

        public Panel {
            lines = List.copyOf(lines);
            points = List.copyOf(points);
            steps = List.copyOf(steps);
        }

        public String title() {
            return String.join(" ", lines);
        }
    }
}
