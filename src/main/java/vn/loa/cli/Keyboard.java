package vn.loa.cli;

import java.io.Console;
import java.lang.reflect.Method;
import java.util.Optional;

/** The person at the keyboard, if there is one. */
interface Keyboard {

    /** Nobody: a pipe, a job at night, a test. */
    Keyboard NOBODY = Optional::empty;

    /** The next line that is typed; absent when nobody is there or the input ends. */
    Optional<String> line();

    /** The keyboard of this machine's terminal. */
    static Keyboard ofMachine() {
        Console console = System.console();
        return console == null || !isTerminal(console)
                ? NOBODY
                : () -> Optional.ofNullable(console.readLine());
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
