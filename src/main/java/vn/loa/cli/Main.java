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
        subcommands = {
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
            CompletionCommand.class
        },
        versionProvider = Version.class,
        mixinStandardHelpOptions = true)
public final class Main {

    private static final Set<String> HELP = Set.of("-h", "--help");

    /** Commands that work hard for seconds, then end or wait for the next page to be saved. */
    private static final Set<String> SHORT_WORK =
            Set.of("build", "check", "search", "export", "import", "serve");

    @Mixin private LanguageOption language;

    private Main() {}

    public static void main(String[] arguments) {
        if (Stream.of(arguments).anyMatch(SHORT_WORK::contains)) {
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
        return new CommandLine(new Main(), new Commands(console));
    }

    private static int run(String[] arguments, Console console) {
        LanguageOption.hear(arguments, console);
        CommandLine commands = commands(console);
        commands.setOut(console.writer());
        commands.setErr(console.errorWriter());
        commands.setParameterExceptionHandler(console::wrongUsage);
        commands.setExecutionExceptionHandler(console::failed);
        if (HELP.stream().anyMatch(List.of(arguments)::contains)) {
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
