package vn.loa.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a command answered.
 *
 * @param out everything on the standard output
 * @param err everything on the error output
 */
record CommandLineRun(int exit, String out, String err) {

    String all() {
        return out + err;
    }

    /** Runs a command with nobody at the keyboard, on a fixed day. */
    static CommandLineRun of(String... arguments) {
        return run(Keyboard.NOBODY, arguments);
    }

    /** Runs a command with somebody who types some lines and then nothing more. */
    static CommandLineRun typing(List<String> lines, String... arguments) {
        var left = new ArrayDeque<>(lines);
        return run(() -> Optional.ofNullable(left.poll()), arguments);
    }

    /** Runs a command with lines in a pipe. */
    static CommandLineRun piping(String lines, String... arguments) {
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        return run(Keyboard.piped(new ByteArrayInputStream(bytes)), arguments);
    }

    private static CommandLineRun run(Keyboard keyboard, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit =
                Main.run(
                        arguments,
                        Map.of("SOURCE_DATE_EPOCH", "1795305600"),
                        new PrintStream(out, true),
                        new PrintStream(err, true),
                        keyboard);
        return new CommandLineRun(
                exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
