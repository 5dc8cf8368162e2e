package vn.loa.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where words are shown. Files and pipes get UTF-8, whatever the machine's charset is; a window
 * that has other letters gets words without marks, which anybody can still read.
 *
 * @param letters name of the charset of a window; absent where nobody looks at one
 */
record Screen(Optional<String> letters) {

    /** The window Loa was started in, if any. */
    static Screen ofMachine() {
        return Keyboard.isTerminal()
                ? new Screen(
                        Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")
                                .flatMap(
                                        key ->
                                                Optional.ofNullable(System.getProperty(key))
                                                        .stream())
                                .findFirst())
                : new Screen(Optional.empty());
    }

    /** A stream for Vietnamese words. */
    PrintStream stream(OutputStream out) {
        OutputStream shown = showsEverything() ? out : new PlainLetters(out);
        return new PrintStream(shown, true, StandardCharsets.UTF_8);
    }

    private boolean showsEverything() {
        return letters.map(name -> name.toLowerCase(Locale.ROOT).replace("-", ""))
                .map(name -> name.equals("utf8") || name.equals("cp65001"))
                .orElse(true);
    }
}
