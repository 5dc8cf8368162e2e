package vn.loa.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The language a command speaks, whatever the machine's is; stands before or after its name. */
final class LanguageOption {

    /** For shells that complete the option. */
    static final class Languages extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Languages() {
            super(List.of("vi", "en"));
        }
    }

    private static final String NAME = "--lang";

    @Option(
            names = NAME,
            scope = ScopeType.INHERIT,
            paramLabel = "vi|en",
            completionCandidates = Languages.class,
            description = "ngôn ngữ của thông báo / language of messages")
    private String language;

    /** Makes the console speak it from the first word on, whatever else is wrong in the line. */
    static void hear(String[] arguments, Console console) {
        for (int i = 0; i < arguments.length; i++) {
            String next = i + 1 < arguments.length ? arguments[i + 1] : "";
            String tag =
                    arguments[i].equals(NAME)
                            ? next
                            : arguments[i].startsWith(NAME + "=")
                                    ? arguments[i].substring(NAME.length() + 1)
                                    : "";
            if (isKnown(tag)) {
                console.speak(tag);
            }
        }
    }

    /** Why the language that was asked for cannot be spoken; absent when it can. */
    Optional<UsageException> refusal() {
        return Optional.ofNullable(language)
                .filter(tag -> !isKnown(tag))
                .map(
                        tag ->
                                new UsageException(
                                        "--lang nhận vi hoặc en, không phải “" + tag + "”",
                                        "--lang takes vi or en, not \"" + tag + "\""));
    }

    private static boolean isKnown(String tag) {
        return tag.equals("vi") || tag.equals("en");
    }
}
