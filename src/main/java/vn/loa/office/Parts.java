package vn.loa.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.office.OfficeText.Line;

/**
 * A document cut into the parts of the official form (Decree 30/2020, Appendix I).
 *
 * @param type name of the kind of document, e.g. {@code Kế hoạch}; absent where no line says it
 * @param title lines of the abstract
 * @param body from the bases to the last sentence
 * @param closing recipients and signatures
 * @param attached what follows the signatures: a plan issued with a decision, appendices
 */
record Parts(
        List<Line> header,
        Optional<String> type,
        List<Line> title,
        List<Line> body,
        List<Line> closing,
        List<Line> attached) {

    private static final String SECOND_WORD = "LIÊN TỊCH|LIÊN NGÀNH|PHỐI HỢP|HÀNH ĐỘNG";

    private static final Pattern TYPE =
            Pattern.compile(
                    "(?U)(KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN|DỰ ÁN|HƯỚNG DẪN|THÔNG BÁO|BÁO CÁO|TỜ TRÌNH|NGHỊ QUYẾT|CHỈ THỊ|QUY CHẾ|QUY ĐỊNH|CÔNG ĐIỆN|KẾT LUẬN)((?:\\s+(?:"
                            + SECOND_WORD
                            + "))?)(?:\\s*:?|(?:\\s+|(?=\\p{Lu}\\p{Ll}))(\\S.*))");
    private static final Pattern RECIPIENTS =
            Pattern.compile("(?siuU)\\W*nơi\\s+(?:nhận|gửi)\\b.*");

    static Parts of(List<Line> written) {
        List<Line> lines = withWholeType(OneLineHeader.parted(written));
        int type = typeAt(lines, headerAt(lines));
        int title = type + 1;
        int said = first(lines, Math.max(0, title), RECIPIENTS);
        int above = Math.max(title, Header.end(lines, lines.size()));
        int signed = Attached.signedBefore(lines, above, said);
        int recipients = signed > 0 ? -1 : said;
        List<Line> own = signed > 0 ? lines.subList(0, signed) : lines;
        int closing = Closing.start(own, above, recipients);
        int attached = signed > 0 ? signed : Attached.at(lines, Math.max(recipients, closing));
        Optional<String> word = Optional.empty();
        List<Line> titleLines = List.of();
        int body = Math.max(0, Header.end(lines, closing));
        List<Line> header = lines.subList(0, type >= 0 ? type : body);
        Optional<Letter> letter = type >= 0 ? Optional.empty() : Letter.of(lines, body, closing);
        if (letter.isPresent()) {
            word = Optional.of("Công văn");
            titleLines = letter.get().title();
            header = letter.get().header();
            body = letter.get().end();
        } else if (type < 0 && isPlan(header) && body < closing) {
            int end = body;
            while (end < closing
                    && Sentence.isCapitals(lines.get(end).plain())
                    && Labels.of(lines.get(end).plain()).mark() == Labels.Mark.NONE) {
                end++;
            }
            word = Optional.of("Kế hoạch");
            titleLines = List.copyOf(lines.subList(body, end));
            body = end;
        } else if (type >= 0) {
            Matcher kind = typeOf(lines.get(type));
            word = Optional.of(name(kind.group(1) + kind.group(2)));
            String begun = Optional.ofNullable(kind.group(3)).orElse("");
            body = TitleLines.end(lines, type + 1, closing, begun);
            titleLines = titleLines(lines, type, body, kind);
        }
        return new Parts(
                List.copyOf(header),
                word,
                titleLines,
                List.copyOf(lines.subList(body, Math.max(body, closing))),
                List.copyOf(lines.subList(Math.max(body, closing), attached)),
                List.copyOf(lines.subList(attached, lines.size())));
    }

    /** The symbol of its number says it, where the line with the word was lost. */
    private static boolean isPlan(List<Line> header) {
        return Header.of(header).symbol().filter(symbol -> symbol.startsWith("KH-")).isPresent();
    }

    private static List<Line> titleLines(List<Line> lines, int type, int end, Matcher kind) {
        var rest = Optional.ofNullable(kind.group(3)).map(text -> lines.get(type).with(text));
        var title = new ArrayList<Line>(rest.stream().toList());
        title.addAll(lines.subList(type + 1, end));
        return List.copyOf(title);
    }

    /** "KẾ HOẠCH" / "PHỐI HỢP" are one line. */
    private static List<Line> withWholeType(List<Line> lines) {
        int type = typeAt(lines, headerAt(lines));
        boolean broken =
                type >= 0
                        && type + 1 < lines.size()
                        && !lines.get(type + 1).apart()
                        && group(typeOf(lines.get(type))) == null
                        && lines.get(type + 1).plain().matches(SECOND_WORD);
        if (!broken) {
            return lines;
        }
        var whole = new ArrayList<>(lines);
        Line second = whole.remove(type + 1);
        whole.set(type, lines.get(type).with(lines.get(type).plain() + " " + second.plain()));
        return whole;
    }

    /**
     * Where the header begins at the latest: a page of the web may say the name of the plan above
     * the national title too.
     */
    private static int headerAt(List<Line> lines) {
        int named = typeAt(lines, 0);
        for (int i = named + 1; named >= 0 && i < Math.min(lines.size(), named + 30); i++) {
            String text = lines.get(i).plain();
            if (Labels.of(text).mark().compareTo(Labels.Mark.NUMBER) <= 0
                    || Preface.begins(text)
                    || RECIPIENTS.matcher(text).matches()) {
                return 0;
            }
            if (Header.isNational(text)) {
                return typeAt(lines, i) < 0 ? 0 : i;
            }
        }
        return 0;
    }

    /** The line that names the kind of document, alone or with the title; -1 without one. */
    private static int typeAt(List<Line> lines, int from) {
        for (int i = from; i < Math.min(lines.size(), from + 40); i++) {
            Matcher kind = typeOf(lines.get(i));
            boolean label =
                    Labels.of(lines.get(i).plain()).mark().compareTo(Labels.Mark.NUMBER) <= 0;
            if (label && i > 0) {
                return -1;
            }
            if (kind.matches()) {
                return i;
            }
        }
        return -1;
    }

    static Matcher typeOf(Line line) {
        String text = line.plain();
        // "K Ế   H O Ạ C H", and "Kế hoạch" alone on its line.
        if (text.matches("(?:\\p{L} )++\\p{L}")) {
            String wide = line.text().strip().replaceAll("\\s{2,}", "_").replace(" ", "");
            text =
                    wide.contains("_")
                            ? wide.replace('_', ' ')
                            : text.replace(" ", "").replaceFirst("(?<=^.{2,5})HOẠCH$", " HOẠCH");
        } else if (text.matches("(?U)(?:Kế hoạch|Quyết định|Chương trình|Kế Hoạch)")) {
            text = text.toUpperCase(Locale.ROOT);
        }
        Matcher kind = TYPE.matcher(text);
        kind.matches();
        return kind;
    }

    private static String group(Matcher kind) {
        return kind.matches() ? kind.group(3) : null;
    }

    static boolean isRecipients(Line line) {
        return RECIPIENTS.matcher(line.text()).matches();
    }

    private static int first(List<Line> lines, int from, Pattern pattern) {
        for (int i = from; i < lines.size(); i++) {
            if (pattern.matcher(lines.get(i).text()).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static String name(String capitals) {
        String small = capitals.strip().toLowerCase(Locale.ROOT);
        return small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
    }
}
