package vn.loa.cli;

import picocli.CommandLine.Option;

/** The language a command speaks, whatever the machine's is. */
final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            description = "ngôn ngữ của thông báo / language of messages")
    private String language;

    /** Makes the console speak it; without the option it stays as it is. */
    void choose(Console console) {
        if (language == null) {
            return;
        }
        if (!language.matches("vi|en")) {
            throw new UsageException(
                    "--lang nhận vi hoặc en, không phải “" + language + "”",
                    "--lang takes vi or en, not \"" + language + "\"");
        }
        console.speak(language);
    }
}
