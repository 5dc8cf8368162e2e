package vn.loa.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.content.PartialDate;
import vn.loa.content.Period;
import vn.loa.office.Labels.Mark;
import vn.loa.office.OfficeText.Line;
import vn.loa.output.Hash;
import vn.loa.source.SourceFile;

/** Puts together what the parts of a document say. */
final class PlanReading {

    private static final Pattern YEARS =
            Pattern.compile(
                    "(?iuU)(?:giai đoạn|các"
                            + " năm|năm)\\s+(?:từ\\s+)?(?:năm\\s+)?(\\d{4})\\s*(?:-|–|đến(?:"
                            + " năm)?)\\s*(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?iuU)năm\\s+(?:học\\s+)?(\\d{4})");
    private static final Pattern OPENING =
            Pattern.compile(
                    "(?sU)(?:^|[.;,]\\s+|\\bsau đây\\s+)(?:[Nn]ay,?\\s+)?("
                            + Agencies.STARTER
                            + "[^.;:]{0,120}?)\\s+(?:xây dựng|ban hành|lập|triển khai|đề ra|tổ"
                            + " chức)\\s+(?:và ban hành\\s+)?(?:[Kk]ế hoạch|[Cc]hương"
                            + " trình|[Pp]hương án|[Cc]ông tác)");

    private static final String COMMITTEE = "(?iuU)(?:ủy|uỷ) ban nhân dân";

    private static final String UNIT =
            "(?iuU)(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)";

    private static final String ORGAN = "(?iuU)(?:ban )?(?:thường (?:trực|vụ)|chấp hành)";

    private PlanReading() {}

    static ImportedPlan of(SourceFile file, CleanText clean) {
        Parts parts = Parts.of(clean.lines());
        Header header = Header.of(parts.header());
        List<Block> text = text(parts, clean, header);
        List<Block> attached = Rejoined.of(parts.attached(), clean.pageBreaks());
        List<Block> blocks = Stream.concat(text.stream(), attached.stream()).toList();
        int bases = bases(blocks);
        String title = title(parts);
        var texts = new ArrayList<String>(List.of(title));
        header.bodies().forEach(body -> texts.add(Spelling.natural(body, "")));
        blocks.forEach(block -> texts.add(block.text()));
        List<String> issuers = issuers(header, parts, blocks.subList(0, bases));
        Places places = Places.of(texts, issuers, header.place());
        List<String> own = issuers.stream().map(places::completed).toList();
        Duties duties = Duties.of(blocks, text.size());
        Closing closing = Closing.of(parts.closing()).orRecipientsOf(parts.attached());
        return new ImportedPlan(
                file.name(),
                Hash.of(file.bytes()),
                parts.type().orElse(""),
                header,
                own,
                parent(header, own, places),
                own.isEmpty() ? "" : header.bodies().isEmpty() ? "body" : "header",
                header.date().or(() -> dateOf(title)),
                title,
                period(title),
                Citations.of(blocks, bases, header.number(), places),
                Outline.of(blocks, duties),
                duties,
                Targets.in(blocks, duties, period(title).map(p -> p.from().year())),
                Stream.of(
                                Figures.deadlines(blocks),
                                Figures.ofDuties(duties.lines()),
                                Figures.endsOfYears(blocks))
                        .flatMap(List::stream)
                        .toList(),
                Funding.in(blocks, text.size()),
                closing,
                attachments(parts),
                slips(blocks, closing, parts, header),
                bases,
                text.size(),
                blocks);
    }

    private static List<Block> text(Parts parts, CleanText clean, Header header) {
        var lines = new ArrayList<Line>(header.rest());
        lines.addAll(parts.body());
        return Rejoined.of(lines, clean.pageBreaks());
    }

    private static int bases(List<Block> blocks) {
        int i = 0;
        while (i < blocks.size()
                && !(i > 0 && blocks.get(i).bold() && blocks.get(i - 1).text().endsWith(":"))
                && (blocks.get(i).mark() == Mark.NONE && !blocks.get(i).styled()
                        || blocks.get(i).mark().isBullet())) {
            i++;
        }
        return i;
    }

    private static String title(Parts parts) {
        var title = new StringBuilder();
        parts.title()
                .forEach(line -> title.append(title.isEmpty() ? "" : " ").append(line.plain()));
        return title.toString().replaceAll("[\\s.;:,]+$", "");
    }

    private static Optional<Header.Written> dateOf(String title) {
        Matcher year = YEAR.matcher(title);
        return year.find() && !YEARS.matcher(title).find()
                ? Optional.of(
                        new Header.Written(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(Integer.valueOf(year.group(1)))))
                : Optional.empty();
    }

    private static Optional<Period> period(String title) {
        Matcher years = YEARS.matcher(title);
        if (years.find()) {
            int from = Integer.parseInt(years.group(1));
            int to = Integer.parseInt(years.group(2));
            return from <= to ? Optional.of(new Period(year(from), year(to))) : Optional.empty();
        }
        Matcher year = YEAR.matcher(title);
        return year.find()
                ? Optional.of(
                        new Period(
                                year(Integer.parseInt(year.group(1))),
                                year(Integer.parseInt(year.group(1)))))
                : Optional.empty();
    }

    private static PartialDate year(int year) {
        return new PartialDate(year, Optional.empty(), Optional.empty());
    }

    private static List<String> issuers(Header header, Parts parts, List<Block> preface) {
        List<String> bodies = header.bodies();
        String whole = String.join("\n", preface.stream().map(Block::text).toList());
        String all =
                whole + "\n" + String.join("\n", parts.body().stream().map(Line::plain).toList());
        if (!bodies.isEmpty()) {
            boolean together =
                    header.symbol().orElse("").matches("KHLT.*|KHPH.*|KHLN.*|.*LT-.*")
                            || parts.type()
                                    .orElse("")
                                    .matches(".*(?:liên tịch|liên ngành|phối hợp)");
            if (together) {
                return bodies.stream()
                        .flatMap(b -> parted(b).stream())
                        .map(b -> Spelling.natural(b, all))
                        .toList();
            }
            String own = own(bodies);
            if (own.matches(COMMITTEE)) {
                // The line with its place was lost: the sentence that opens the plan has it.
                return List.of(
                        opening(preface)
                                .filter(body -> body.matches(COMMITTEE + "\\s.*|UBND\\s.*"))
                                .map(body -> body.replaceFirst("^UBND", "Ủy ban nhân dân"))
                                .or(() -> committeeInTitle(header, parts))
                                .orElseGet(() -> committeeOf(header)));
            }
            return parted(own).stream().map(b -> Spelling.natural(b, all)).toList();
        }
        return opening(preface).stream().toList();
    }

    /** "… TRÊN ĐỊA BÀN TỈNH ĐỒNG MÂY" over a date from Đồng Mây. */
    private static Optional<String> committeeInTitle(Header header, Parts parts) {
        String title = String.join(" ", parts.title().stream().map(Line::plain).toList());
        return header.place()
                .map(place -> Pattern.compile("(?iu)(" + UNIT + ")\\s+" + Pattern.quote(place)))
                .map(pattern -> pattern.matcher(title))
                .filter(Matcher::find)
                .map(m -> m.group(1).toLowerCase(Locale.ROOT))
                .map(kind -> "Ủy ban nhân dân " + kind + " " + header.place().orElseThrow());
    }

    private static String committeeOf(Header header) {
        return "Ủy ban nhân dân"
                + header.place()
                        .filter(p -> p.matches(UNIT + "\\s.*"))
                        .map(p -> " " + p)
                        .orElse("");
    }

    /** The body that the sentence after the bases names. */
    private static Optional<String> opening(List<Block> preface) {
        for (Block block : preface) {
            Matcher opening = OPENING.matcher(block.text());
            String found = null;
            while (opening.find()) {
                found = opening.group(1);
            }
            if (found != null && Sentence.words(found) <= 16) {
                return Optional.of(found.replaceFirst("^.*;\\s*", "").strip());
            }
        }
        return Optional.empty();
    }

    /** The lowest body; "BAN THƯỜNG TRỰC" alone is named with the one above, whose it is. */
    private static String own(List<String> bodies) {
        int last = bodies.size() - 1;
        boolean organ = last > 0 && bodies.get(last).matches(ORGAN);
        boolean above = last > 0 && bodies.get(last - 1).matches(ORGAN);
        return organ
                ? bodies.get(last) + " " + bodies.get(last - 1)
                : above ? bodies.get(last - 1) + " " + bodies.get(last) : bodies.get(last);
    }

    private static List<String> parted(String bodies) {
        return Agencies.names(bodies);
    }

    private static Optional<String> parent(Header header, List<String> issuers, Places places) {
        if (header.bodies().size() > 1 && issuers.size() < header.bodies().size()) {
            String above = String.join(" ", header.bodies().subList(0, header.bodies().size() - 1));
            return Optional.of(Spelling.natural(above, ""));
        }
        return issuers.isEmpty() ? Optional.empty() : places.above(issuers.get(0));
    }

    private static List<String> attachments(Parts parts) {
        return parts.attached().stream()
                .map(Line::plain)
                .filter(
                        t ->
                                t.matches(
                                        "(?U)(?:PHỤ LỤC|Phụ lục|KẾ HOẠCH|DANH MỤC|DANH SÁCH|BIỂU"
                                                + " MẪU|CHƯƠNG TRÌNH|QUY CHẾ|BẢN CAM KẾT)\\b.*"))
                .toList();
    }

    private static List<Slips.Slip> slips(
            List<Block> blocks, Closing closing, Parts parts, Header header) {
        Slips slips = Slips.builtIn();
        var found = new ArrayList<Slips.Slip>();
        // What a page of the web says above the document, nobody of the office typed.
        var above = header.rest().stream().map(Line::number).toList();
        blocks.stream()
                .filter(block -> !above.contains(block.line()))
                .forEach(block -> found.addAll(slips.in(block.text(), block.line())));
        for (Line line : parts.header()) {
            found.addAll(ImpossibleDays.in(line.plain(), line.number()));
        }
        for (Line line : parts.closing()) {
            found.addAll(slips.in(line.plain(), line.number()));
        }
        return found.stream().filter(slip -> !isHabit(slip, found)).toList();
    }

    /** What no list knows and stands again and again is the document's own word, not a slip. */
    private static boolean isHabit(Slips.Slip slip, List<Slips.Slip> all) {
        return slip.unlisted()
                && all.stream().filter(s -> s.wrong().equalsIgnoreCase(slip.wrong())).count() > 2;
    }
}
