package vn.loa.cli;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import vn.loa.source.Message;

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

    /** Commands that are typed often: each starts without the options of the others being read. */
    private static final Map<String, Class<?>> READ_ALONE =
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
        QuickCompiler.ask();
        var screen = Screen.ofMachine();
        var console =
                new Console(
                        screen.stream(System.out),
                        screen.stream(System.err),
                        System.getenv(),
                        Keyboard.ofMachine());
        Optional<Message> obstacle = UnfitCharset.problem(Charset.defaultCharset());
        obstacle.ifPresent(console::complainOf);
        int exit = obstacle.isPresent() ? ExitCode.MACHINE : run(arguments, console);
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

    /** Every command as the list of all shows it: reading their options takes most of a start. */
    private static CommandLine listed(Console console) {
        var commands = commands(console, List.of());
        for (Class<?> each : COMMANDS) {
            Command told = each.getAnnotation(Command.class);
            CommandSpec summary = CommandSpec.create().name(told.name());
            summary.usageMessage().description(told.description());
            commands.addSubcommand(summary.name(), summary);
        }
        return commands;
    }

    /** The command that is named first with its options; all where none is. */
    private static CommandLine wanted(String[] arguments, Console console) {
        Class<?> named = arguments.length == 0 ? null : READ_ALONE.get(arguments[0]);
        if (named != null) {
            return commands(console, List.of(named));
        }
        return asksForHelp(arguments) && Stream.of(arguments).noneMatch(Main::isCommand)
                ? listed(console)
                : commands(console);
    }

    private static boolean isCommand(String word) {
        return COMMANDS.stream()
                .anyMatch(each -> each.getAnnotation(Command.class).name().equals(word));
    }

    private static boolean asksForHelp(String[] arguments) {
        return Stream.of(arguments).anyMatch(HELP::contains);
    }

    private static int run(String[] arguments, Console console) {
        LanguageOption.hear(arguments, console);
        if (arguments.length == 0) {
            FirstWords.say(console);
            return ExitCode.USAGE;
        }
        CommandLine commands = wanted(arguments, console);
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
