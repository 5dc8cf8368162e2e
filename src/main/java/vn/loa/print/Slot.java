package vn.loa.print;

import java.util.Locale;
import vn.loa.source.Diagnostic;
import vn.loa.source.Outcome;
import vn.loa.source.YamlValue;

/**
 * A place in a print format that a material's words fill.
 *
 * @param name key under {@code words:}
 * @param required whether the format cannot do without it
 * @param count how many parts a {@link Shape#PANELS} slot has; 0 means any number
 * @param example what a writer may write there, in Vietnamese
 */
record Slot(String name, Shape shape, boolean required, int count, String example) {

    /** What is written in a slot. */
    enum Shape {
        /** One text. */
        TEXT("một dòng chữ", "a text"),
        /** One text; {@code |} marks a wished line break. */
        LINES("một dòng chữ, dấu | là chỗ muốn xuống dòng", "a text, | marks a line break"),
        /** One text with a telephone number in it. */
        NUMBER("một câu có {{phone …}}", "a sentence with {{phone …}}"),
        /** One {@code {title, text or points or steps}}. */
        PANEL("các dòng title, text thụt vào", "indented title and text"),
        /** A list of {@code {title, text or points or steps}}. */
        PANELS("danh sách các phần có title", "a list of parts with a title"),
        /** A list of texts. */
        LIST("danh sách các dòng chữ", "a list of texts"),
        /** The text below the front matter of a material in Markdown; not written as a word. */
        BODY("bài viết bên dưới phần đầu tệp", "the text below the front matter"),
        /** Id of a service. */
        SERVICE("mã của một dịch vụ, ví dụ tong-dai-111", "the id of a service");

        final String vietnamese;
        final String english;

        Shape(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        static Outcome<Shape> of(YamlValue.Scalar value) {
            for (var shape : values()) {
                if (shape.name().equals(value.text().strip().toUpperCase(Locale.ROOT))) {
                    return Outcome.ok(shape);
                }
            }
            return Outcome.failed(
                    Diagnostic.error(
                                    "print-slot-shape",
                                    value.at(),
                                    "không có kiểu chữ “" + value.text() + "”",
                                    "there is no slot of kind \"" + value.text() + "\"")
                            .suggesting(
                                    "viết text, lines, number, panel, panels, list, body hoặc service",
                                    "write text, lines, number, panel, panels, list, body or service"));
        }
    }
}
