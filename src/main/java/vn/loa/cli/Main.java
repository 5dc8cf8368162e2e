package vn.loa.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command line: {@code loa build}, {@code loa check} and the others. */
@Command(
        name = "loa",
        description =
                "Từ kế hoạch và tài liệu truyền thông thành trang thông tin và bản in. / Plans and"
                        + " outreach material become a public site and prints.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true)
public final class Main {

    private static final Set<String> HELP = Set.of("-h", "--help");

    /** Commands that work hard for seconds, then end or wait for the next page to be saved. */
    private static final Map<String, Class<?>> SHORT_WORK =
            Map.of(
                    "impact", ImpactCommand.class,
                    "build", BuildCommand.class,
                    "check", CheckCommand.class,
                    "search", SearchCommand.class,
                    "export", ExportCommand.class,
                    "import", ImportCommand.class,
                    "serve", ServeCommand.class);

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

    @Mixin private LanguageOption language;

    private Main() {}

    public static void main(String[] arguments) {
        if (Stream.of(arguments).anyMatch(SHORT_WORK::containsKey)) {
            QuickCompiler.ask();
        }
        var screen = Screen.ofMachine();
        var console =
                new Console(
                        screen.stream(System.out),
                        screen.stream(System.err),
                        System.getenv(),
                        Keyboard.ofMachine());
        int exit = run(arguments, console);
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
        // The machine's charset may lack letters; files and pipes get UTF-8 all the same.
        var file = new Screen(Optional.empty());
        return run(
                arguments, new Console(file.stream(out), file.stream(err), environment, keyboard));
    }

    /** Every command with its options. */
    static CommandLine commands(Console console) {
        return commands(console, COMMANDS);
    }

    private static CommandLine commands(Console console, List<Class<?>> wanted) {
        var commands = new CommandLine(new Main(), new Commands(console));
        wanted.forEach(commands::addSubcommand);
        return commands;
    }

    /** The command that is named first; all where none is or where help may speak of all. */
    private static List<Class<?>> wanted(String[] arguments) {
        Class<?> named = arguments.length == 0 ? null : SHORT_WORK.get(arguments[0]);
        return named == null || asksForHelp(arguments) ? COMMANDS : List.of(named);
    }

    private static boolean asksForHelp(String[] arguments) {
        return Stream.of(arguments).anyMatch(HELP::contains);
    }

    private static int run(String[] arguments, Console console) {
        LanguageOption.hear(arguments, console);
        CommandLine commands = commands(console, wanted(arguments));
        commands.setOut(console.writer());
        commands.setErr(console.errorWriter());
        commands.setParameterExceptionHandler(console::wrongUsage);
        commands.setExecutionExceptionHandler(console::failed);
        if (asksForHelp(arguments)) {
            HelpWords.in(console.isEnglish(), commands);
        }
        commands.setExecutionStrategy(
                parsed ->
                        ((Main) commands.getCommand())
                                .language
                                .refusal()
                                .map(refusal -> console.failed(refusal, commands, parsed))
                                .orElseGet(() -> new CommandLine.RunLast().execute(parsed)));
        try {
            return commands.execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return console.exhausted(e);
        }
    }
}
