package vn.loa.site;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.loa.content.Publication;
import vn.loa.content.Routes;
import vn.loa.markup.AuthorOfFile;
import vn.loa.output.Output;
import vn.loa.output.Rendered;
import vn.loa.source.Diagnostic;
import vn.loa.source.SourceFile;

/** Pictures and files that lie beside pages, and everything below {@code site/static}. */
final class Attachments {

    private static final String STATIC = "site/static/";

    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "webp");

    private Attachments() {}

    static Stream<Output> outputs(Publication publication) {
        return publication.attachments().stream().map(Attachments::output);
    }

    private static Output output(SourceFile file) {
        return new Output(
                path(file.path()),
                file.start(),
                Output.Channel.WEB,
                new Output.PlainFile(),
                false,
                () -> rendered(file));
    }

    private static Rendered rendered(SourceFile file) {
        if (PictureFile.mayTell(file.bytes())) {
            return new Rendered(file.bytes(), List.of(telling(file)), 0);
        }
        if (PICTURES.contains(file.extension()) && PictureFile.isNone(file.bytes())) {
            return new Rendered(file.bytes(), List.of(noPicture(file)), 0);
        }
        PictureFile.Clean clean = PictureFile.clean(file.bytes());
        if (clean.pixels() > PictureFile.MOST_PIXELS) {
            return new Rendered(clean.bytes(), List.of(tooLarge(file, clean.pixels())), 0);
        }
        if (clean.isCutOff()) {
            return new Rendered(clean.bytes(), List.of(cutOff(file)), 0);
        }
        return AuthorOfFile.isIn(file.bytes())
                ? new Rendered(clean.bytes(), List.of(namesItsAuthor(file)), 0)
                : Rendered.of(clean.bytes());
    }

    private static Diagnostic namesItsAuthor(SourceFile file) {
        return Diagnostic.warning(
                        "file-names-author",
                        file.start(),
                        "trong phần thuộc tính của tệp còn ghi tên người soạn, ai tải tệp về cũng"
                                + " xem được",
                        "the properties of this file name who wrote it, for everyone who downloads"
                                + " it")
                .suggesting(
                        "mở bằng Word: File, Info, Inspect Document, xóa phần Author rồi lưu; tệp"
                                + " PDF thì xuất lại từ bản Word ấy",
                        "open it in Word: File, Info, Inspect Document, remove the author and save;"
                                + " export a PDF again from that document");
    }

    private static Diagnostic tooLarge(SourceFile file, long pixels) {
        long millions = pixels / 1_000_000;
        long most = PictureFile.MOST_PIXELS / 1_000_000;
        return Diagnostic.error(
                        "picture-too-large",
                        file.start(),
                        "ảnh có %s triệu điểm ảnh, nhiều hơn %s triệu".formatted(millions, most),
                        "the picture has %s million pixels, more than %s million"
                                .formatted(millions, most))
                .suggesting(
                        "thu nhỏ ảnh; cho trang web, 2000 điểm mỗi chiều là đủ",
                        "make it smaller; 2000 pixels each way are enough for a web page");
    }

    private static Diagnostic cutOff(SourceFile file) {
        return Diagnostic.warning(
                        "picture-cut-off",
                        file.start(),
                        "ảnh bị cụt: thiếu phần cuối, có thể không hiện được",
                        "the picture is cut off: its end is missing, it may not be shown")
                .suggesting(
                        "chép hoặc tải lại ảnh từ nơi gốc",
                        "copy or download the picture again from where it came");
    }

    private static Diagnostic noPicture(SourceFile file) {
        return Diagnostic.warning(
                        "picture-unreadable",
                        file.start(),
                        "tệp này mang đuôi ."
                                + file.extension()
                                + " mà không phải là ảnh, không hiện được",
                        "this file ends in ." + file.extension() + " but is no picture")
                .suggesting(
                        "mở ảnh gốc bằng chương trình xem ảnh, lưu lại dạng .jpg hoặc .png; đổi đuôi tệp"
                                + " không làm nó thành ảnh",
                        "open the original picture and save it as .jpg or .png; another ending does"
                                + " not make it one");
    }

    private static Diagnostic telling(SourceFile file) {
        return Diagnostic.error(
                        "picture-not-cleaned",
                        file.start(),
                        "ảnh loại này có thể còn ghi nơi chụp, ngày chụp và tên máy, Loa không xóa"
                                + " được",
                        "a picture of this kind may still tell where, when and with what it was"
                                + " taken, and Loa cannot take that out")
                .suggesting(
                        "mở ảnh, lưu lại thành .jpg hoặc .png, rồi dùng tệp mới",
                        "open it, save it as .jpg or .png, and use the new file");
    }

    /** Where a file of the publication lies in the site. */
    static String path(String source) {
        return source.startsWith(STATIC)
                ? source.substring(STATIC.length())
                : Routes.published(source);
    }
}
