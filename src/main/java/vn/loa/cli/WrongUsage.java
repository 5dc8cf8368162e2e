package vn.loa.cli;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.loa.lang.Folding;
import vn.loa.lang.Nearest;
import vn.loa.source.Message;
import vn.loa.starter.NewKind;

/** Says what is wrong with a command line and what to type instead. */
record WrongUsage(ParameterException problem) {

    /** Commands by the Vietnamese word for them, without marks. */
    private static final Map<String, String> COMMANDS =
            Map.ofEntries(
                    Map.entry("in", "build"),
                    Map.entry("chay", "build"),
                    Map.entry("dang", "build"),
                    Map.entry("make", "build"),
                    Map.entry("publish", "build"),
                    Map.entry("mo", "serve"),
                    Map.entry("preview", "serve"),
                    Map.entry("start", "serve"),
                    Map.entry("run", "serve"),
                    Map.entry("viet", "new"),
                    Map.entry("lap", "new"),
                    Map.entry("create", "new"),
                    Map.entry("add", "new"),
                    Map.entry("test", "check"),
                    Map.entry("validate", "check"),
                    Map.entry("lint", "check"),
                    Map.entry("kiem", "check"),
                    Map.entry("soat", "check"),
                    Map.entry("xuat", "build"),
                    Map.entry("lam", "build"),
                    Map.entry("dung", "build"),
                    Map.entry("xem", "serve"),
                    Map.entry("tim", "search"),
                    Map.entry("nhap", "import"),
                    Map.entry("tao", "new"),
                    Map.entry("them", "new"),
                    Map.entry("khoi", "init"),
                    Map.entry("nang", "migrate"));

    /** Options by what other programs call them. */
    private static final Map<String, String> OPTIONS =
            Map.of(
                    "--out", "-o",
                    "--output", "-o",
                    "--dir", "-C",
                    "--folder", "-C",
                    "--thu-muc", "-C",
                    "--cong", "-p");

    private static final Set<String> HELP = Set.of("help", "tro", "huong", "giup");

    Message message() {
        Message wrong = wrong();
        String name = command().getCommandSpec().qualifiedName();
        return new Message(
                wrong.vietnamese() + " (xem: " + name + " --help)",
                wrong.english() + " (see: " + name + " --help)");
    }

    private Message wrong() {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0));
        }
        if (problem instanceof MissingParameterException missing) {
            return missing(missing.getMissing());
        }
        if (problem instanceof OverwrittenOptionException twice) {
            String name = name(twice.getOverwritten());
            return new Message(
                    "“" + name + "” chỉ viết một lần", "\"" + name + "\" may stand only once");
        }
        if (problem.getArgSpec() != null && problem.getValue() != null) {
            String name = name(problem.getArgSpec());
            return new Message(
                    name + " không nhận “" + problem.getValue() + "”; " + wanted(false),
                    name + " does not take \"" + problem.getValue() + "\"; " + wanted(true));
        }
        return withoutCommand();
    }

    /** What an option wants instead of a value it cannot take. */
    private String wanted(boolean english) {
        boolean number = Number.class.isAssignableFrom(boxed(problem.getArgSpec().type()));
        ArgSpec argument = problem.getArgSpec();
        return number
                ? english ? "write a whole number" : "viết một số nguyên"
                : english ? "write " + argument.paramLabel() : "viết " + HelpWords.label(argument);
    }

    private static Class<?> boxed(Class<?> type) {
        return type == int.class ? Integer.class : type;
    }

    private Message withoutCommand() {
        String commands = String.join(", ", command().getSubcommands().keySet());
        return commands.isEmpty()
                ? new Message("viết chưa đúng", problem.getMessage())
                : new Message("thiếu lệnh; các lệnh: " + commands, "no command; " + commands);
    }

    private Message missing(List<ArgSpec> missing) {
        boolean option = missing.size() == 1 && missing.get(0).isOption();
        if (option) {
            String name = name(missing.get(0));
            return new Message(
                    "sau " + name + " phải có " + HelpWords.label(missing.get(0)),
                    name + " needs " + missing.get(0).paramLabel() + " after it");
        }
        return new Message(
                "thiếu "
                        + names(missing, HelpWords::label)
                        + "; viết: "
                        + whole(HelpWords::label)
                        + example(),
                names(missing, ArgSpec::paramLabel)
                        + " is missing; write: "
                        + whole(ArgSpec::paramLabel));
    }

    /** Of what people type most, how it looks. */
    private String example() {
        return switch (command().getCommandName()) {
            case "new" -> ", ví dụ: loa new trang \"Bảo vệ trẻ em\"";
            case "init" -> ", ví dụ: loa init xa-cua-toi";
            case "import" -> ", ví dụ: loa import \"Kế hoạch.docx\"";
            default -> "";
        };
    }

    private static String names(
            List<? extends ArgSpec> arguments, Function<ArgSpec, String> label) {
        return arguments.stream().map(label).collect(Collectors.joining(" "));
    }

    private String whole(Function<ArgSpec, String> label) {
        CommandSpec spec = command().getCommandSpec();
        return spec.qualifiedName() + " " + names(spec.positionalParameters(), label);
    }

    private Message unmatched(String typed) {
        List<String> options = command().getCommandSpec().optionsMap().keySet().stream().toList();
        if (typed.equals("-C") && command().getParent() == null) {
            return folderFirst();
        }
        if (typed.matches("[-–—].+")) {
            String other = OPTIONS.getOrDefault(typed.replaceFirst("=.*$", ""), "");
            if (options.contains(other)) {
                return new Message(
                        "không có tùy chọn “" + typed + "”; viết: " + other,
                        "no option \"" + typed + "\"; write: " + other);
            }
            return meant(
                    new Message("không có tùy chọn “" + typed + "”", "no option \"" + typed + "\""),
                    typed.replaceFirst("^[–—]", "--"),
                    options);
        }
        List<String> commands = List.copyOf(command().getSubcommands().keySet());
        if (!commands.isEmpty()) {
            Optional<Message> other = otherThanACommand(typed);
            if (other.isPresent()) {
                return other.get();
            }
            return meant(
                    new Message("không có lệnh “" + typed + "”", "no command \"" + typed + "\""),
                    COMMANDS.getOrDefault(firstWord(typed), typed),
                    commands);
        }
        boolean folder = options.contains("-C") && new File(typed).isDirectory();
        return folder
                ? new Message(
                        "thư mục ấn phẩm viết sau -C: -C " + typed,
                        "the publication's folder stands after -C: -C " + typed)
                : tooMuch(typed);
    }

    /** The folder is said behind the command: {@code loa check -C xa}. */
    private Message folderFirst() {
        List<String> rest = ((UnmatchedArgumentException) problem).getUnmatched();
        String folder = rest.size() > 1 ? rest.get(1) : "xa-cua-toi";
        var parsed = command().getParseResult();
        boolean named = parsed != null && parsed.hasSubcommand();
        String command = named ? parsed.subcommand().commandSpec().name() : "check";
        String line = "loa " + command + " -C " + folder;
        return new Message("-C viết sau tên lệnh: " + line, "-C stands behind a command: " + line);
    }

    /** Help asked for in a word, or a kind where a command belongs. */
    private Optional<Message> otherThanACommand(String typed) {
        if (HELP.contains(firstWord(typed))) {
            return Optional.of(
                    new Message(
                            "xem hướng dẫn thì gõ: loa --help; của một lệnh: loa build --help",
                            "for help type: loa --help; for one command: loa build --help"));
        }
        return NewKind.of(typed)
                .map(
                        kind ->
                                new Message(
                                        "“"
                                                + typed
                                                + "” không phải là lệnh; tạo mới thì gõ: loa new "
                                                + typed
                                                + " \"Tên bài\"",
                                        "\""
                                                + typed
                                                + "\" is no command; to begin one: loa new "
                                                + typed
                                                + " \"Title\""));
    }

    /** A name of several words comes as several arguments. */
    private Message tooMuch(String typed) {
        List<String> named =
                command().getCommandSpec().positionalParameters().stream()
                        .flatMap(one -> one.originalStringValues().stream())
                        .toList();
        String last = named.isEmpty() ? "" : named.get(named.size() - 1);
        String whole = "\"" + last + " " + typed + " …\"";
        if (last.isEmpty()) {
            return meantBy(typed)
                    .orElse(new Message("thừa “" + typed + "”", "\"" + typed + "\" is too much"));
        }
        return new Message(
                "thừa “" + typed + "”; nhiều chữ thì đặt trong dấu nháy kép: " + whole,
                "\"" + typed + "\" is too much; put several words in quotes: " + whole);
    }

    /** What somebody meant by a word of its own behind a command that takes none. */
    private Optional<Message> meantBy(String typed) {
        var options = command().getCommandSpec().optionsMap().keySet();
        String name = command().getCommandSpec().qualifiedName();
        if (typed.endsWith(".zip") && options.contains("--zip")) {
            return Optional.of(
                    new Message(
                            "--zip không nhận tên tệp: bỏ “"
                                    + typed
                                    + "”, Loa tự đặt tên và nói tên",
                            "--zip takes no name: drop \"" + typed + "\", Loa names the file"));
        }
        if (typed.matches("\\d{2,5}") && options.contains("-p")) {
            return Optional.of(
                    new Message(
                            "số cổng viết sau -p: -p " + typed,
                            "a port stands after -p: -p " + typed));
        }
        if (new File(typed).isFile()
                || typed.matches("(?:content|site|theme)[/\\\\].*|.+\\.(?:md|adoc|ya?ml)")) {
            return Optional.of(
                    new Message(
                            "lệnh này làm cả ấn phẩm, không nhận tên tệp; hãy gõ: " + name,
                            "this command is for the whole publication, not one file: " + name));
        }
        return options.contains("-o")
                ? Optional.of(
                        new Message(
                                "thừa “"
                                        + typed
                                        + "”; nếu là thư mục để xuất bản thì viết: -o "
                                        + typed,
                                "\""
                                        + typed
                                        + "\" is too much; a folder to publish to stands after"
                                        + " -o: -o "
                                        + typed))
                : Optional.empty();
    }

    private static String firstWord(String typed) {
        return Folding.plain(typed).replaceFirst("[^a-z].*$", "");
    }

    private static Message meant(Message wrong, String typed, List<String> known) {
        String bare = typed.replaceFirst("=.*$", "");
        return Nearest.to(bare, known).map(wrong::asking).orElse(wrong);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option
                ? option.longestName()
                : argument.paramLabel();
    }

    private CommandLine command() {
        return problem.getCommandLine();
    }
}
