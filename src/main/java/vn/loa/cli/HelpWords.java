package vn.loa.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/**
 * Help in one language. Descriptions are written in two, {@code tiếng Việt / English}; what the
 * library says itself is said in Vietnamese too.
 */
final class HelpWords {

    private static final String BETWEEN = " / ";
    private static final Map<String, String> LIBRARY =
            Map.of(
                    "Show this help message and exit.",
                    "xem hướng dẫn này / show this help",
                    "Print version information and exit.",
                    "xem số phiên bản / show the version");

    /** What stands for a value, as an officer would say it. */
    private static final Map<String, String> LABELS =
            Map.ofEntries(
                    Map.entry("DIR", "THƯ-MỤC"),
                    Map.entry("OUT", "THƯ-MỤC"),
                    Map.entry("FILE", "TỆP"),
                    Map.entry("FILE.md", "TỆP.md"),
                    Map.entry("FILE.json", "TỆP.json"),
                    Map.entry("KIND", "LOẠI"),
                    Map.entry("SLUG", "TÊN-TỆP"),
                    Map.entry("TEXT", "CHỮ"),
                    Map.entry("FORMAT", "KHỔ"),
                    Map.entry("PORT", "SỐ-CỔNG"),
                    Map.entry("QUERY", "LỜI-TÌM"),
                    Map.entry("PLAN", "KẾ-HOẠCH"),
                    Map.entry("ID", "TÊN"),
                    Map.entry("N", "SỐ"),
                    Map.entry("URL", "ĐỊA-CHỈ"),
                    Map.entry("OWNER/NAME", "CHỦ/KHO"));

    private final boolean english;

    private HelpWords(boolean english) {
        this.english = english;
    }

    /** Makes commands explain themselves in a language. */
    static void in(boolean english, CommandLine commands) {
        new HelpWords(english).speak(commands);
    }

    /** In Vietnamese what stands for the value of an argument: {@code TỆP|THƯ-MỤC}. */
    static String label(ArgSpec argument) {
        return Stream.of(argument.paramLabel().split("\\|"))
                .map(word -> LABELS.getOrDefault(word, word))
                .collect(Collectors.joining("|"));
    }

    private void speak(CommandLine commands) {
        CommandSpec spec = commands.getCommandSpec();
        spec.usageMessage()
                .description(one(spec.usageMessage().description()))
                .synopsisHeading(english ? "Usage: " : "Cách dùng: ")
                .synopsisSubcommandLabel(english ? "COMMAND" : "LỆNH")
                .commandListHeading(english ? "Commands:%n" : "Các lệnh:%n");
        for (ArgSpec argument : List.copyOf(spec.args())) {
            // What every command has is one object of all of them; it stays in two languages.
            if (!argument.inherited() && argument.scopeType() != ScopeType.INHERIT) {
                spec.remove(argument);
                spec.add(described(argument));
            }
        }
        commands.getSubcommands().values().forEach(this::speak);
    }

    private ArgSpec described(ArgSpec argument) {
        String[] description = one(argument.description());
        String label = english ? argument.paramLabel() : label(argument);
        return argument instanceof OptionSpec option
                ? OptionSpec.builder(option).description(description).paramLabel(label).build()
                : PositionalParamSpec.builder((PositionalParamSpec) argument)
                        .description(description)
                        .paramLabel(label)
                        .build();
    }

    private String[] one(String[] descriptions) {
        return Stream.of(descriptions)
                .map(text -> LIBRARY.getOrDefault(text, text))
                .map(this::one)
                .toArray(String[]::new);
    }

    private String one(String description) {
        int between = description.lastIndexOf(BETWEEN);
        return between < 0
                ? description
                : english
                        ? description.substring(between + BETWEEN.length())
                        : description.substring(0, between);
    }
}
