package vn.loa.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.lang.Nearest;
import vn.loa.source.Diagnostic;
import vn.loa.source.Fields;
import vn.loa.source.Outcome;
import vn.loa.source.Shape;
import vn.loa.source.YamlValue;

/** Problems that several readers find in the same words. */
final class Misread {

    /** What writers type who look for the word in their own language. */
    private static final Map<String, String> IN_VIETNAMESE =
            Map.ofEntries(
                    Map.entry("dự thảo", "draft"),
                    Map.entry("nháp", "draft"),
                    Map.entry("đang thực hiện", "current"),
                    Map.entry("đang làm", "current"),
                    Map.entry("đã xong", "ended"),
                    Map.entry("đã kết thúc", "ended"),
                    Map.entry("lưu trữ", "archived"),
                    Map.entry("chiến dịch", "campaign"),
                    Map.entry("ngày", "day"),
                    Map.entry("lỗi", "error"),
                    Map.entry("cảnh báo", "warning"),
                    Map.entry("lưu ý", "notice"),
                    Map.entry("ít nhất", ">="),
                    Map.entry("tối thiểu", ">="),
                    Map.entry("từ", ">="),
                    Map.entry("≥", ">="),
                    Map.entry("=>", ">="),
                    Map.entry("trên", ">"),
                    Map.entry("hơn", ">"),
                    Map.entry("nhiều nhất", "<="),
                    Map.entry("tối đa", "<="),
                    Map.entry("không quá", "<="),
                    Map.entry("≤", "<="),
                    Map.entry("=<", "<="),
                    Map.entry("dưới", "<"),
                    Map.entry("bằng", "="),
                    Map.entry("đạt", "="),
                    Map.entry("duy trì", "keep"),
                    Map.entry("giữ", "keep"),
                    Map.entry("từ đến", "from-to"));

    private static final Pattern AMOUNT = Pattern.compile("(?iu)(\\d{1,4}) ?(giây|s|phút|p)\\.?");

    private Misread() {}

    /** A list within a list, where a text or fields belong. */
    static Diagnostic notText(YamlValue value, String example) {
        return Diagnostic.error(
                        "wrong-type",
                        value.at(),
                        "ở đây cần một dòng chữ, hoặc các trường thụt vào",
                        "a text or indented fields are needed here")
                .suggesting("ví dụ: " + example, "e.g. " + example);
    }

    /** One of a closed list of words. */
    static Fields.Parser<String> choice(String field, List<String> words) {
        return Fields.Parser.of(new Shape.Choice(words), value -> choice(field, value, words));
    }

    private static Outcome<String> choice(
            String field, YamlValue.Scalar value, List<String> words) {
        String typed = value.text().strip();
        if (words.contains(typed)) {
            return Outcome.ok(typed);
        }
        String list = String.join(", ", words);
        Optional<String> meant =
                inEnglish(typed).filter(words::contains).or(() -> amount(typed, words));
        return Outcome.failed(
                Diagnostic.error(
                                "not-a-choice",
                                value.at(),
                                "“" + typed + "” không dùng được cho trường “" + field + "”",
                                "\"" + typed + "\" cannot be used for the field \"" + field + "\"")
                        .suggesting("chọn một trong: " + list, "choose one of: " + list)
                        .suggestingName(meant.or(() -> Nearest.to(typed, words))));
    }

    /** {@code 30 giây} for 30, {@code 2 phút} for 120. */
    private static Optional<String> amount(String typed, List<String> words) {
        Matcher amount = AMOUNT.matcher(typed);
        if (!amount.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(amount.group(1));
        boolean minutes = amount.group(2).toLowerCase(Locale.ROOT).startsWith("p");
        return Optional.of(String.valueOf(minutes ? number * 60 : number)).filter(words::contains);
    }

    /** The word of a closed list that somebody wrote in Vietnamese. */
    static Optional<String> inEnglish(String typed) {
        return Optional.ofNullable(IN_VIETNAMESE.get(typed.strip().toLowerCase(Locale.ROOT)));
    }

    /** A web address in full; anything else, such as a script, never becomes a link. */
    static final Fields.Parser<String> WEB_ADDRESS =
            matching("https?://[^\\s\"<>\\\\]+", "https://xa-tay-hoa.example/");

    /** A place of the site, or a web address in full. */
    static final Fields.Parser<String> LINK_TARGET =
            matching("/([^/\\s\"<>].*)?|https?://[^\\s\"<>\\\\]+", "/dich-vu/");

    /**
     * A file of the publication: nothing a browser would fetch from elsewhere. Control characters
     * by their numbers, for editors take {@code \p{Cntrl}} for seven letters.
     */
    static Fields.Parser<String> ownFile(String example) {
        return matching("(?!//)(?=\\S)[^:\"<>\\\\\\x00-\\x1f\\x7f]+", example);
    }

    /** A file by its place on one machine. */
    private static final Pattern ON_THIS_MACHINE =
            Pattern.compile("(?:file:/*|[A-Za-z]:[/\\\\]|\\\\\\\\).*\\.[A-Za-z0-9]{2,4}");

    /** A page by its file, where its address belongs. */
    private static final Pattern OWN_FILE =
            Pattern.compile("(?:/?content/pages/)?([a-z0-9/-]+?)(?:\\.[a-z]{2,3})?\\.(?:md|adoc)");

    private static final String MAILBOX =
            "[^\\s@\"<>?&,;]+@[^\\s@\"<>?&,;.][^\\s@\"<>?&,;]*\\.[^\\s@\"<>?&,;.]+";

    /** Nobody meant a longer address. */
    private static final int LONGEST_MENDED = 300;

    /** What stands for a dot of a mailbox by a slip. */
    private static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s*");

    static final Fields.Parser<String> EMAIL = matching(MAILBOX, "lienhe@xa-tay-hoa.example");

    /** A text of a pattern. */
    private static Fields.Parser<String> matching(String pattern, String example) {
        return Fields.Parser.of(Shape.text(pattern), value -> matching(value, pattern, example));
    }

    private static Outcome<String> matching(
            YamlValue.Scalar value, String pattern, String example) {
        String typed = value.text().strip();
        if (isMailbox(typed) && !typed.matches(pattern)) {
            return Outcome.failed(mailbox(value));
        }
        return typed.matches(pattern)
                ? Outcome.ok(typed)
                : Outcome.failed(
                        Diagnostic.error(
                                        "not-an-address",
                                        value.at(),
                                        "“" + typed + "” không phải là địa chỉ dùng được ở đây",
                                        "\"" + typed + "\" is no address that can stand here")
                                .suggesting("ví dụ: " + example, "e.g. " + example)
                                .suggestingText(inFull(typed, pattern)));
    }

    /** Whether letters are sent there, though no page can be seen. */
    static boolean isMailbox(String typed) {
        return !typed.contains("/") && typed.replaceFirst("^mailto:", "").matches(MAILBOX);
    }

    /** A mailbox where the address of a page belongs. */
    static Diagnostic mailbox(YamlValue.Scalar value) {
        String typed = value.text().strip();
        return Diagnostic.error(
                        "not-an-address",
                        value.at(),
                        "“" + typed + "” là địa chỉ thư điện tử, không phải địa chỉ trang web",
                        "\"" + typed + "\" is a mail address, not the address of a web page")
                .suggesting(
                        "thư điện tử viết ở tệp dịch vụ (content/services): email: "
                                + typed.replaceFirst("^mailto:", "")
                                + "; ở đây viết địa chỉ trang web bắt đầu bằng https://, không có"
                                + " thì bỏ dòng này",
                        "write it in the file of a service (content/services): email: "
                                + typed.replaceFirst("^mailto:", "")
                                + "; here belongs a web address that begins with https://, or no"
                                + " line at all");
    }

    /** An address that only lacks its beginning. */
    private static Optional<String> inFull(String typed, String pattern) {
        if (typed.length() > LONGEST_MENDED) {
            return Optional.empty();
        }
        Optional<String> mailbox =
                Optional.of(COMMA.matcher(typed).replaceAll(".").replace(" ", ""))
                        .filter(mended -> typed.contains("@") && mended.matches(pattern));
        if (mailbox.isPresent()) {
            return mailbox;
        }
        Optional<String> file =
                Optional.of(typed.replaceFirst("^.*[/\\\\]", ""))
                        .filter(name -> ON_THIS_MACHINE.matcher(typed).matches())
                        .filter(name -> name.matches(pattern));
        if (file.isPresent()) {
            return file;
        }
        Optional<String> page =
                Optional.of("/" + typed + "/")
                        .filter(name -> typed.matches("[a-z0-9-]+(?:/[a-z0-9-]+){0,9}"))
                        .filter(name -> name.matches(pattern));
        if (page.isPresent()) {
            return page;
        }
        Matcher source = OWN_FILE.matcher(typed);
        if (source.matches()) {
            return Optional.of("/" + source.group(1) + "/").filter(own -> own.matches(pattern));
        }
        return Optional.of("https://" + typed)
                .filter(full -> typed.contains(".") && full.matches(pattern));
    }
}
