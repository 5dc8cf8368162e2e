package vn.loa.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import vn.loa.content.Settings;
import vn.loa.source.Message;
import vn.loa.starter.Commune;

/** Who a publication is for: from flags, from five questions, or as samples. */
final class CommuneOptions {

    private static final String SAMPLE_COMMUNE = "xã Ví Dụ";
    private static final String SAMPLE_PROVINCE = "tỉnh Mẫu";

    @Option(
            names = {"--commune", "--xa"},
            paramLabel = "TEXT",
            description = "tên xã, phường, ví dụ “xã Tây Hòa” / the commune's name")
    private String commune;

    @Option(
            names = {"--province", "--tinh"},
            paramLabel = "TEXT",
            description = "tên tỉnh, thành phố / the province's name")
    private String province;

    @Option(
            names = {"--office", "--co-quan"},
            paramLabel = "TEXT",
            description = "cơ quan phụ trách trang / who answers for the site")
    private String office;

    @Option(
            names = {"--site", "--base-url", "--trang"},
            paramLabel = "URL",
            description = "địa chỉ trang sẽ có / the address the site will have")
    private String site;

    @Option(
            names = {"--languages", "--tieng"},
            paramLabel = "vi,en",
            description = "các ngôn ngữ của trang / the site's languages")
    private String languages;

    private boolean asking;

    /** What was chosen; each question is put again until its answer can be used. */
    Commune commune(Console console, Provinces provinces) {
        asking =
                console.hasKeyboard()
                        && Stream.of(commune, province, office, site, languages)
                                .anyMatch(Objects::isNull);
        if (asking) {
            console.say(
                    "Năm câu hỏi; chưa rõ thì bấm Enter, sửa sau cũng được.",
                    "Five questions; press Enter where you do not know yet.");
        }
        String name = name(console);
        return new Commune(
                name,
                answer(
                        console,
                        province,
                        new Message("2. Thuộc tỉnh, thành phố nào?", "2. Which province?"),
                        SAMPLE_PROVINCE,
                        provinces::read,
                        CommuneSlips::ofName),
                answer(
                        console,
                        office,
                        new Message("3. Cơ quan nào phụ trách trang?", "3. Who answers for it?"),
                        Commune.usualOffice(name),
                        typed -> Commune.name(typed).filter(CommuneSlips::isName),
                        CommuneSlips::ofName),
                answer(
                        console,
                        site,
                        new Message(
                                "4. Địa chỉ trang sẽ có, ví dụ https://xa-tay-hoa.example/?",
                                "4. The site's address?"),
                        Commune.sampleAddress(name),
                        CommuneOptions::address,
                        refused -> CommuneSlips.ofAddress()),
                List.of(
                        answer(
                                        console,
                                        languages,
                                        new Message(
                                                "5. Ngôn ngữ: vi, hay vi,en để có cả tiếng Anh?",
                                                "5. Languages: vi, or vi,en for English too?"),
                                        "vi",
                                        CommuneOptions::languages,
                                        refused -> CommuneSlips.ofLanguages())
                                .split(",")));
    }

    private String name(Console console) {
        return answer(
                console,
                commune,
                new Message(
                        "1. Tên xã, phường, ví dụ xã Tây Hòa?", "1. The commune, e.g. xã Tây Hòa?"),
                SAMPLE_COMMUNE,
                typed -> Commune.name(typed).filter(CommuneSlips::isName).map(Commune::ranked),
                CommuneSlips::ofName);
    }

    /**
     * A flag's value, else what is typed, else the usual.
     *
     * @throws UsageException when the flag's value, or an answer that was piped in, cannot be used
     */
    private String answer(
            Console console,
            String flag,
            Message question,
            String usual,
            Function<String, Optional<String>> reader,
            Function<String, Message> why) {
        if (flag != null) {
            return read(flag, reader, why);
        }
        while (asking) {
            Optional<String> typed =
                    console.ask(question.text(console.isEnglish()) + " [" + usual + "]");
            if (typed.isEmpty() || typed.get().isBlank()) {
                return usual;
            }
            try {
                return read(typed.get(), reader, why);
            } catch (UsageException refusal) {
                if (!console.canAskAgain()) {
                    throw refusal;
                }
                console.print("   " + refusal.explanation().text(console.isEnglish()));
            }
        }
        return usual;
    }

    private static String read(
            String typed,
            Function<String, Optional<String>> reader,
            Function<String, Message> why) {
        return reader.apply(typed).orElseThrow(() -> refused(typed, why.apply(typed)));
    }

    private static UsageException refused(String typed, Message why) {
        // Some Windows consoles hand on Vietnamese letters as NUL.
        boolean garbled = Console.lostMarks(typed);
        String shown = typed.replaceAll("[\\p{Cntrl}\uFFFD]", "·");
        return garbled
                ? new UsageException(
                        "cửa sổ này không nhận chữ có dấu; gõ không dấu rồi sửa trong site/site.yaml",
                        "this window does not take letters with marks; mend them in site/site.yaml")
                : new UsageException(
                        "“" + shown + "” không dùng được: " + why.vietnamese(),
                        "\"" + shown + "\" cannot be used: " + why.english());
    }

    private static Optional<String> address(String typed) {
        String plain = typed.strip();
        String full = plain.matches("https?://.*") ? plain : "https://" + plain;
        return Optional.of(full.endsWith("/") ? full : full + "/").filter(Settings::isAddress);
    }

    /** Vietnamese comes first: the examples are in Vietnamese. */
    private static Optional<String> languages(String typed) {
        List<String> tags = Arrays.stream(typed.strip().split("[\\s,;]+")).distinct().toList();
        boolean tagged = tags.stream().allMatch(tag -> tag.matches("[a-z]{2,3}"));
        return Optional.of(String.join(",", tags))
                .filter(all -> tagged && tags.get(0).equals("vi"));
    }
}
