package vn.loa.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import vn.loa.output.Refused;
import vn.loa.source.Message;

/**
 * Speaks to the person at the keyboard: Vietnamese unless English is asked for, never a stack
 * trace.
 */
final class Console {

    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, String> environment;
    private final Keyboard keyboard;
    private boolean english;

    Console(PrintStream out, PrintStream err, Map<String, String> environment, Keyboard keyboard) {
        this.out = out;
        this.err = err;
        this.environment = environment;
        this.keyboard = keyboard;
        this.english = languageOfMachine().startsWith("en");
    }

    private String languageOfMachine() {
        // The start scripts set the charset by LC_ALL and hand on the language they found.
        for (String name : new String[] {"LOA_LANG", "LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    /** Chooses the language of messages: {@code vi} or {@code en}. */
    void speak(String language) {
        english = language.startsWith("en");
    }

    boolean isEnglish() {
        return english;
    }

    /** Whether somebody looks at a terminal that shows colours. */
    boolean isColourful() {
        return !environment.containsKey("NO_COLOR")
                && (environment.containsKey("CLICOLOR_FORCE")
                        || System.console() != null && !"dumb".equals(environment.get("TERM")));
    }

    Map<String, String> environment() {
        return environment;
    }

    PrintWriter writer() {
        return new PrintWriter(out, true);
    }

    PrintWriter errorWriter() {
        return new PrintWriter(err, true);
    }

    void say(String vietnamese, String inEnglish) {
        out.println(english ? inEnglish : vietnamese);
    }

    void print(String line) {
        out.println(line);
    }

    /** Whether letters of what was typed came through as question marks, NUL or the like. */
    static boolean lostMarks(String typed) {
        return typed.matches("(?s).*(\\p{L}\\?\\p{L}|\\?\\p{L}|[\\p{Cntrl}\uFFFD]).*");
    }

    /** Writes over the last line of the terminal. */
    void overwrite(String line) {
        err.print("\r" + line);
        err.flush();
    }

    /** Whether somebody can be asked. */
    boolean hasKeyboard() {
        return keyboard != Keyboard.NOBODY;
    }

    /** Asks and waits for a line; absent when nobody answers. */
    Optional<String> ask(String question) {
        out.print(question + " ");
        out.flush();
        Optional<String> line = keyboard.line();
        if (!keyboard.isSeen()) {
            out.println(line.orElse(""));
        }
        return line;
    }

    /** Whether a question can be put again: whoever wrote the answers before is gone. */
    boolean canAskAgain() {
        return keyboard.isSeen();
    }

    /** Bytes as they are. */
    void write(byte[] bytes) {
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    void complain(String line) {
        err.println(line);
    }

    private void complain(String label, String englishLabel, Message message) {
        err.println("loa: " + (english ? englishLabel : label) + ": " + message.text(english));
    }

    int wrongUsage(CommandLine.ParameterException problem, String[] arguments) {
        complain("lệnh chưa đúng", "wrong usage", new WrongUsage(problem).message());
        return ExitCode.USAGE;
    }

    int failed(Exception problem, CommandLine command, CommandLine.ParseResult parsed) {
        if (problem instanceof UsageException usage) {
            complain("lệnh chưa đúng", "wrong usage", usage.explanation());
            return ExitCode.USAGE;
        }
        if (problem instanceof Refused refused) {
            complain("không xuất bản được", "cannot publish", refused.explanation());
        } else if (problem instanceof InvalidPathException name) {
            complain("máy báo lỗi", "the machine reports", unwritable(name));
        } else if (problem instanceof IOException machine) {
            complainOf(machine);
        } else {
            complain(
                    "Loa có lỗi, trang cũ vẫn nguyên vẹn",
                    "a mistake in Loa itself; the earlier site is untouched",
                    Message.same(chain(problem)));
            if (environment.containsKey("LOA_DEBUG")) {
                problem.printStackTrace(err);
            }
        }
        return ExitCode.MACHINE;
    }

    /** What in the machine stands in the way. */
    void complainOf(Message obstacle) {
        complain("máy báo lỗi", "the machine reports", obstacle);
    }

    /** What the machine could not do. */
    void complainOf(IOException problem) {
        complain("máy báo lỗi", "the machine reports", explained(problem));
    }

    /** The machine's memory did not suffice. */
    int exhausted(VirtualMachineError problem) {
        String kind = problem.getClass().getSimpleName();
        complain(
                "máy báo lỗi",
                "the machine reports",
                new Message(
                        "không đủ bộ nhớ (" + kind + "); trang cũ vẫn nguyên vẹn",
                        "not enough memory (" + kind + "); the earlier site is untouched"));
        return ExitCode.MACHINE;
    }

    private static Message explained(IOException problem) {
        String file =
                problem instanceof FileSystemException f && f.getFile() != null ? f.getFile() : "";
        if (problem instanceof AccessDeniedException) {
            return new Message(
                    "không có quyền đọc hoặc ghi " + file + "; trang cũ vẫn nguyên vẹn",
                    "no right to read or write " + file + "; the earlier site is untouched");
        }
        if (problem instanceof NoSuchFileException) {
            return new Message(
                    "không tìm thấy " + file + "; trang cũ vẫn nguyên vẹn",
                    "cannot find " + file + "; the earlier site is untouched");
        }
        String reason =
                problem instanceof FileSystemException f && f.getReason() != null
                        ? f.getReason()
                        : String.valueOf(problem.getMessage());
        return new Message(
                "không ghi được "
                        + file
                        + " ("
                        + reason
                        + "); kiểm tra chỗ trống trên đĩa và quyền"
                        + " ghi; trang cũ vẫn nguyên vẹn",
                "cannot write "
                        + file
                        + " ("
                        + reason
                        + "); check free space and rights; the"
                        + " earlier site is untouched");
    }

    /** Under a locale without Vietnamese letters Java cannot name such a file. */
    private static Message unwritable(InvalidPathException problem) {
        String name = problem.getInput();
        return new Message(
                "không đặt được tên tệp “"
                        + name
                        + "”: máy đang dùng bảng mã không có chữ Việt; đặt"
                        + " LANG=C.UTF-8 rồi chạy lại; trang cũ vẫn nguyên vẹn",
                "cannot name the file \""
                        + name
                        + "\": this machine's encoding lacks its letters;"
                        + " set LANG=C.UTF-8 and run again; the earlier site is untouched");
    }

    private static String chain(Throwable problem) {
        var words = new StringBuilder();
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            words.append(words.isEmpty() ? "" : " ← ")
                    .append(cause.getClass().getSimpleName())
                    .append(": ")
                    .append(cause.getMessage());
        }
        return words.toString();
    }
}
