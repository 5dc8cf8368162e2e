package vn.loa.print;

import java.util.Collections;
import java.util.stream.Collectors;
import vn.loa.content.ContentId;
import vn.loa.content.Kind;
import vn.loa.content.Material;
import vn.loa.content.Publication;
import vn.loa.content.Service;
import vn.loa.lang.Nearest;
import vn.loa.source.Diagnostic;
import vn.loa.source.Message;
import vn.loa.source.Position;

/** Says what is missing or wrong in the words a material has for a format. */
record SheetWordsReport(Publication publication, Material material, PrintFormat format) {

    Diagnostic noBody() {
        return Diagnostic.error(
                        "print-body-missing",
                        material.origin(),
                        "ấn phẩm “%s” in bài viết, nhưng tệp này chưa có bài"
                                .formatted(format.title()),
                        "the format %s prints a text, but this file has none"
                                .formatted(format.name()))
                .suggesting(
                        "viết bài bằng Markdown bên dưới dòng --- thứ hai (tệp .md)",
                        "write the text in Markdown below the second --- (a .md file)");
    }

    Diagnostic missing(Slot slot) {
        return Diagnostic.error(
                        "print-words-missing",
                        material.words(format.name()).at(),
                        "ấn phẩm “%s” cần phần “%s”".formatted(format.title(), slot.name()),
                        "the format %s needs the text \"%s\"".formatted(format.name(), slot.name()))
                .suggesting(
                        "thêm dưới words: một dòng  %s: %s%s"
                                .formatted(slot.name(), toFill(slot), asIn(slot)),
                        "add below words: a line  %s: %s".formatted(slot.name(), toFill(slot)));
    }

    /** What a writer may copy as one line; a place to fill in is seen to be one. */
    private static String toFill(Slot slot) {
        String panel = "{title: …, text: …}";
        return switch (slot.shape()) {
            case PANEL -> panel;
            case PANELS ->
                    Collections.nCopies(Math.max(1, slot.count()), panel).stream()
                            .collect(Collectors.joining(", ", "[", "]"));
            case LIST ->
                    Collections.nCopies(Math.max(1, slot.count()), "…").stream()
                            .collect(Collectors.joining(", ", "[", "]"));
            case NUMBER -> "\"… {{phone tên-tệp-dịch-vụ}}\"";
            case SERVICE, TEXT, LINES, BODY -> "…";
        };
    }

    private static String asIn(Slot slot) {
        return switch (slot.shape()) {
            case TEXT, LINES -> "   (ví dụ: " + slot.example() + ")";
            case SERVICE -> "   (tên tệp trong content/services, ví dụ: " + slot.example() + ")";
            case NUMBER, PANEL, PANELS, LIST, BODY -> "";
        };
    }

    Diagnostic wrongShape(Slot slot, Position at) {
        return Diagnostic.error(
                        "print-words-shape",
                        at,
                        "phần “%s” cần %s".formatted(slot.name(), slot.shape().vietnamese),
                        "\"%s\" needs %s".formatted(slot.name(), slot.shape().english))
                .suggesting(
                        "ví dụ:  %s: %s".formatted(slot.name(), slot.example()),
                        "e.g.  %s: %s".formatted(slot.name(), slot.example()));
    }

    Diagnostic wrongCount(Slot slot, Position at, int got) {
        return Diagnostic.error(
                        "print-words-count",
                        at,
                        "phần “%s” của “%s” cần đúng %s mục, đang có %s"
                                .formatted(slot.name(), format.title(), slot.count(), got),
                        "\"%s\" of %s needs exactly %s parts, there are %s"
                                .formatted(slot.name(), format.name(), slot.count(), got))
                .suggesting(
                        got < slot.count()
                                ? "viết thêm cho đủ"
                                : "bỏ bớt, hoặc gộp hai mục làm một",
                        got < slot.count() ? "write the missing ones" : "drop or merge some");
    }

    Diagnostic unknownService(String id, Position at) {
        if (publication.leftOut().contains(new ContentId(Kind.SERVICE, id))) {
            return leftOut(id, at);
        }
        var why = publication.gaps().whyHidden(new ContentId(Kind.SERVICE, id));
        if (why.isPresent()) {
            return waiting(id, at, why.get());
        }
        var services = publication.all(Service.class, material.language());
        var known = services.stream().map(Service::id).map(ContentId::path).toList();
        var withNumber =
                services.stream()
                        .filter(s -> s.phones().stream().anyMatch(p -> p.number().equals(id)))
                        .map(service -> service.id().path())
                        .findFirst();
        return Diagnostic.error(
                        "unknown-service",
                        at,
                        "không có dịch vụ nào tên là “" + id + "”",
                        "there is no service named \"" + id + "\"")
                .suggesting(
                        "viết tên một tệp trong " + Kind.SERVICE.folder() + " (bỏ .yaml)",
                        "write the name of a file in " + Kind.SERVICE.folder())
                .suggestingName(withNumber.or(() -> Nearest.to(id, known)));
    }

    private static Diagnostic waiting(String id, Position at, Message why) {
        String file = Kind.SERVICE.folder() + id;
        return Diagnostic.error(
                        "unknown-service",
                        at,
                        "dịch vụ “" + id + "” chưa lên trang: " + why.vietnamese(),
                        "the service \"" + id + "\" is not published: " + why.english())
                .suggesting(
                        "sửa draft, publish hoặc expires trong tệp " + file + ", hoặc bỏ chỗ này",
                        "change draft, publish or expires in the file "
                                + file
                                + ", or take this away");
    }

    /** Nothing may be printed without its number; mending the file of the service is enough. */
    private static Diagnostic leftOut(String id, Position at) {
        return Diagnostic.error(
                        "service-left-out",
                        at,
                        "tệp của dịch vụ “" + id + "” có lỗi nên chưa in được số của nó",
                        "the file of the service \""
                                + id
                                + "\" has errors, so its number cannot be printed")
                .suggesting(
                        "sửa lỗi trong tệp " + Kind.SERVICE.folder() + id,
                        "mend the file " + Kind.SERVICE.folder() + id);
    }

    static Diagnostic noNumber(String id, Position at) {
        return Diagnostic.error(
                        "service-without-phone",
                        at,
                        "dịch vụ “" + id + "” không có số điện thoại để in",
                        "the service \"" + id + "\" has no phone number to print")
                .suggesting(
                        "chọn dịch vụ khác, hoặc thêm phones vào tệp của dịch vụ",
                        "choose another service, or add phones to its file");
    }

    static Diagnostic notPrintable(String id, Position at) {
        return Diagnostic.error(
                        "service-not-printable",
                        at,
                        "số của dịch vụ “" + id + "” chưa đủ chắc để in ra giấy",
                        "the number of \"" + id + "\" is not certain enough for paper")
                .suggesting(
                        "gọi thử, rồi ghi printable: true vào tệp của dịch vụ; hoặc chọn số khác",
                        "call it, then write printable: true in its file; or choose another");
    }
}
