package vn.loa.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** What somebody sees who types {@code loa} and nothing else: where to begin. */
final class FirstWords {

    private FirstWords() {}

    static void say(Console console) {
        boolean here = Files.isDirectory(Path.of("content")) && Files.isDirectory(Path.of("site"));
        console.say(
                "Loa làm trang thông tin và bản in từ các tệp anh, chị viết.",
                "Loa makes a public site and prints from the files you write.");
        console.say(
                here
                        ? "Thư mục này có một ấn phẩm. Hay dùng:"
                        : "Thư mục này chưa có ấn phẩm. Bắt đầu bằng: loa init xa-cua-toi, rồi vào thư"
                                + " mục ấy: cd xa-cua-toi. Hay dùng ở đó:",
                here
                        ? "This folder holds a publication. Used most:"
                        : "This folder holds no publication. Begin with: loa init my-commune, then: cd"
                                + " my-commune. Used most there:");
        line(console, "loa new trang \"Tên bài\"", "viết một bài mới", "begin a page");
        line(console, "loa check", "xem chỗ nào cần sửa", "see what needs mending");
        line(console, "loa serve", "xem thử trên máy mình", "look at it on this machine");
        line(console, "loa build", "làm trang và bản in", "make the site and the prints");
        console.say(
                "Mọi lệnh: loa --help. Hỏi kỹ một lệnh: loa build --help",
                "All commands: loa --help. About one of them: loa build --help");
    }

    private static void line(Console console, String command, String vietnamese, String english) {
        String typed = "  " + command + " ".repeat(Math.max(1, 26 - command.length()));
        console.say(typed + vietnamese, typed + english);
    }
}
