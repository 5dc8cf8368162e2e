package vn.loa.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.loa.lang.Nearest;

/** Prints what a shell needs to complete commands and options. */
@Command(
        name = "completion",
        description =
                "in phần gõ tắt cho cửa sổ lệnh: bash, zsh, powershell / print shell completion",
        mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {

    /** For the shells themselves. */
    static final class Shells extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Shells() {
            super(List.of("bash", "zsh", "powershell"));
        }
    }

    private final Console console;

    @Parameters(
            paramLabel = "bash|zsh|powershell",
            completionCandidates = Shells.class,
            arity = "0..1",
            description = "mặc định là bash / bash unless named")
    private String shell = "bash";

    @Spec private CommandSpec spec;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var root = spec.root().commandLine();
        String script =
                switch (shell) {
                    case "bash", "zsh" -> AutoComplete.bash("loa", root);
                    case "powershell" -> PowerShellCompletion.of(root);
                    default ->
                            throw new UsageException(
                                            "completion nhận bash, zsh hoặc powershell, không phải “"
                                                    + shell
                                                    + "”",
                                            "completion takes bash, zsh or powershell, not \""
                                                    + shell
                                                    + "\"")
                                    .meaning(
                                            Nearest.to(
                                                    shell, List.of("bash", "zsh", "powershell")));
                };
        console.print(script.stripTrailing());
        return ExitCode.DONE;
    }
}
