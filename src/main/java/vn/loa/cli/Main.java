package vn.loa.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code loa build}, {@code loa check} and the others. */
@Command(
        name = "loa",
        description = {
            "Từ kế hoạch và tài liệu truyền thông thành trang thông tin và bản in.",
            "Plans and outreach material become a public site and prints."
        },
        versionProvider = Version.class,
        mixinStandardHelpOptions = true)
public final class Main {

    /** Commands that work hard for seconds, then end or wait for the next page to be saved. */
    private static final Set<String> SHORT_WORK =
            Set.of("build", "check", "search", "export", "import", "serve");

    /** All commands, in the order of the help. */
    private static final List<Class<?>> COMMANDS =
            List.of(
                    BuildCommand.class,
                    CheckCommand.class,
                    SearchCommand.class,
                    ExportCommand.class,
                    ImportCommand.class,
                    ServeCommand.class,
                    InitCommand.class,
                    NewCommand.class,
                    ImpactCommand.class,
                    MigrateCommand.class,
                    CompletionCommand.class);

    /** Commands that need no other one to be known, by far the most frequent. */
    private static final Map<String, Class<?>> ALONE =
            Map.of(
                    "build", BuildCommand.class,
                    "check", CheckCommand.class,
                    "search", SearchCommand.class,
                    "serve", ServeCommand.class);

    private Main() {}

    public static void main(String[] arguments) {
        if (arguments.length > 0 && SHORT_WORK.contains(arguments[0])) {
            QuickCompiler.ask();
        }
        int exit = run(arguments, System.getenv(), System.out, System.err, Keyboard.ofMachine());
        if (exit != ExitCode.DONE) {
            System.exit(exit);
        }
    }

    /** Runs one command; the exit code says how it went. */
    static int run(
            String[] arguments,
            Map<String, String> environment,
            PrintStream out,
            PrintStream err,
            Keyboard keyboard) {
        // The console's charset follows the machine; ours is always UTF-8.
        var console =
                new Console(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        environment,
                        keyboard);
        var commands = new CommandLine(new Main(), new Commands(console));
        wanted(arguments).forEach(commands::addSubcommand);
        commands.setOut(console.writer());
        commands.setErr(console.errorWriter());
        commands.setParameterExceptionHandler(console::wrongUsage);
        commands.setExecutionExceptionHandler(console::failed);
        try {
            return commands.execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return console.exhausted(e);
        }
    }

    /** The command asked for, or all: to know what a command takes costs time each. */
    private static List<Class<?>> wanted(String[] arguments) {
        Class<?> alone = arguments.length == 0 ? null : ALONE.get(arguments[0]);
        return alone == null ? COMMANDS : List.of(alone);
    }
}
