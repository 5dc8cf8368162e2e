package vn.loa.site;

import java.util.List;
import vn.loa.content.PhoneNumber;

/**
 * What the templates see, piece by piece. A text that is absent is empty, a list too; {@code lang}
 * is empty where the language is the page's own.
 */
final class Parts {

    private Parts() {}

    record Link(String href, String title, boolean current, String lang) {
        Link(String href, String title) {
            this(href, title, false, "");
        }
    }

    /** One entry of a listing. */
    record Row(String href, String title, String text, String meta, String lang) {}

    /** Entries under a heading. */
    record Group(String id, String heading, List<Row> rows) {}

    /**
     * A telephone number and what it is for.
     *
     * @param messages whether it takes text messages only
     */
    record Phone(String number, String dial, String label, boolean messages) {

        static Phone of(PhoneNumber phone, String label) {
            return new Phone(phone.number(), phone.dialled(), label, phone.messages());
        }
    }

    /**
     * A name and its value.
     *
     * @param away whether the link leads out of the site
     * @param next lines to say beside the value, e.g. today's successor of an old office
     * @param cited who says so; the label is in the page's language, the text in the source's
     */
    record Fact(
            String name,
            String value,
            String href,
            boolean away,
            List<String> next,
            List<Cited> cited) {
        Fact(String name, String value) {
            this(name, value, "");
        }

        Fact(String name, String value, String href) {
            this(name, value, href, false, List.of());
        }

        Fact(String name, String value, String href, boolean away, List<String> next) {
            this(name, value, href, away, next, List.of());
        }
    }

    /** A source in one line, behind its label. */
    record Cited(String label, String text) {}

    record Source(String title, String url, String date) {}

    record Heading(String id, String title) {}

    /**
     * A recording of the page's text.
     *
     * @param type media type, e.g. {@code audio/mpeg}
     * @param length e.g. {@code 1:35}; empty when not known
     * @param size e.g. {@code 180 kB}; empty when the file is not in the publication
     */
    record Recording(String src, String type, String length, String size) {}

    /**
     * @param src empty when there is none
     * @param width in pixels, as it is shown; so is {@code height}
     */
    record Picture(String src, int width, int height) {
        static final Picture NONE = new Picture("", 0, 0);

        /** The same picture shown so small that it fits, in proportion; itself when it does. */
        Picture within(int mostWidth, int mostHeight) {
            if (width <= mostWidth && height <= mostHeight) {
                return this;
            }
            double scale = Math.min((double) mostWidth / width, (double) mostHeight / height);
            return new Picture(
                    src, (int) Math.round(width * scale), (int) Math.round(height * scale));
        }
    }

    /** Numbers to call in the country and abroad, always shown side by side. */
    record Help(List<Phone> home, List<Phone> abroad) {}
}
