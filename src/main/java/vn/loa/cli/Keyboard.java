package vn.loa.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The person at the keyboard, if there is one. */
interface Keyboard {

    /** Nobody: a pipe, a job at night, a test. */
    Keyboard NOBODY = Optional::empty;

    /** The next line that is typed; absent when nobody is there or the input ends. */
    Optional<String> line();

    /** Whether what is typed stands in the window already. */
    default boolean isSeen() {
        return true;
    }

    /** The keyboard of this machine's terminal, or what is piped in instead. */
    static Keyboard ofMachine() {
        return isTerminal()
                ? () -> Optional.ofNullable(System.console().readLine())
                : piped(System.in);
    }

    /**
     * Lines that are there to be read, in UTF-8. A pipe into which nobody writes is nobody's: it
     * may stay open for ever.
     */
    static Keyboard piped(InputStream in) {
        try {
            if (in.available() == 0) {
                return NOBODY;
            }
        } catch (IOException closed) {
            return NOBODY;
        }
        return new Piped(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    }

    /** Answers that were written before. */
    record Piped(BufferedReader lines) implements Keyboard {

        @Override
        public Optional<String> line() {
            try {
                return Optional.ofNullable(lines.readLine())
                        .map(line -> line.replaceFirst("^\uFEFF", ""));
            } catch (IOException closed) {
                return Optional.empty();
            }
        }

        @Override
        public boolean isSeen() {
            return false;
        }
    }

    /** Whether somebody sits before it. */
    static boolean isTerminal() {
        Console console = System.console();
        return console != null && isTerminal(console);
    }

    // From Java 22 on there is a console for pipes too; only its own word tells them apart.
    private static boolean isTerminal(Console console) {
        try {
            Method asked = Console.class.getMethod("isTerminal");
            return (boolean) asked.invoke(console);
        } catch (ReflectiveOperationException java17) {
            return true;
        }
    }
}
