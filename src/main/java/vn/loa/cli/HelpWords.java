package vn.loa.cli;

import java.util.List;
import java.util.Map;
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

    private final boolean english;

    private HelpWords(boolean english) {
        this.english = english;
    }

    /** Makes commands explain themselves in a language. */
    static void in(boolean english, CommandLine commands) {
        new HelpWords(english).speak(commands);
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
        return argument instanceof OptionSpec option
                ? OptionSpec.builder(option).description(description).build()
                : PositionalParamSpec.builder((PositionalParamSpec) argument)
                        .description(description)
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
