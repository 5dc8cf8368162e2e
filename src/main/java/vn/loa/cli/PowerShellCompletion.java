package vn.loa.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** Completion for PowerShell, which picocli does not write. */
final class PowerShellCompletion {

    private PowerShellCompletion() {}

    /** A script that offers commands, and each command's options and closed lists of words. */
    static String of(CommandLine root) {
        var options = new TreeMap<String, List<String>>();
        root.getSubcommands().forEach((name, command) -> options.put(name, names(command)));
        var values = new TreeMap<String, List<String>>();
        root.getSubcommands().forEach((name, command) -> values.putAll(values(name, command)));
        return """
                $LoaOptions = @{
                %s
                }
                $LoaValues = @{
                %s
                }
                Register-ArgumentCompleter -Native -CommandName loa, loa.cmd -ScriptBlock {
                    param($word, $line, $cursor)
                    $said = @($line.CommandElements | ForEach-Object { $_.ToString() })
                    $command = @($said | Select-Object -Skip 1 | Where-Object { $LoaOptions.ContainsKey($_) }) | Select-Object -First 1
                    $choices = if ($command) { $LoaOptions[$command] } else { $LoaOptions.Keys | Sort-Object }
                    $before = if ($word) { $said[-2] } else { $said[-1] }
                    $values = $LoaValues["$command $before"]
                    if ($values) { $choices = $values }
                    $choices | Where-Object { $_ -like "$word*" } | ForEach-Object {
                        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                    }
                }
                """
                .formatted(table(options), table(values));
    }

    private static String table(Map<String, List<String>> rows) {
        return rows.entrySet().stream()
                .map(PowerShellCompletion::row)
                .collect(Collectors.joining("\n"));
    }

    /** What follows an option that takes one of a few words, under command and option. */
    private static Map<String, List<String>> values(String name, CommandLine command) {
        var values = new TreeMap<String, List<String>>();
        for (var option : command.getCommandSpec().options()) {
            List<String> words = words(option).toList();
            for (String typed : words.isEmpty() ? new String[0] : option.names()) {
                values.put(name + " " + typed, words);
            }
        }
        return values;
    }

    private static String row(Map.Entry<String, List<String>> command) {
        return command.getValue().stream()
                .map(PowerShellCompletion::quoted)
                .collect(
                        Collectors.joining(", ", "    " + quoted(command.getKey()) + " = @(", ")"));
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static List<String> names(CommandLine command) {
        Stream<String> options =
                command.getCommandSpec().options().stream()
                        .flatMap(option -> List.of(option.names()).stream())
                        .sorted();
        return Stream.concat(kinds(command), options).toList();
    }

    /** Words that a command takes from a closed list, such as the kinds of {@code new}. */
    private static Stream<String> kinds(CommandLine command) {
        return command.getCommandSpec().positionalParameters().stream()
                .flatMap(PowerShellCompletion::words);
    }

    private static Stream<String> words(ArgSpec argument) {
        return Optional.ofNullable(argument.completionCandidates()).stream()
                .flatMap(words -> StreamSupport.stream(words.spliterator(), false));
    }
}
