package vn.loa.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parts of an official document, worded as Decree 30/2020/NĐ-CP, Appendix I, has them, for
 * whoever lays them out on paper or in a file. Field names are those of {@code
 * theme/print/van-ban-a4/template.html}.
 *
 * @param parent lines of the agency above; empty where none is named
 * @param agency lines of the issuing agency
 * @param nation lines at the right of the head; the first in capitals
 * @param number e.g. {@code 07/KH-UBND}; a gap before the symbol while none is given; empty where a
 *     transcript has neither
 * @param place place and date in one line; empty where a transcript has neither
 * @param type e.g. {@code KẾ HOẠCH}
 * @param bases each with its closing mark, but for those that the text has
 * @param duties lines of the table of duties, but for those that the text has
 * @param recipients each with its dash and closing mark
 */
public record OfficialText(
        List<String> parent,
        List<String> agency,
        List<String> nation,
        String number,
        String place,
        String type,
        String title,
        List<String> bases,
        List<Duty> duties,
        boolean dated,
        List<String> recipients,
        List<Signer> signers) {

    private static final String GAP = "\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0";

    private static final List<String> NATION =
            List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");

    /** Relations of documents that a text names without resting on them. */
    private static final Set<String> ONLY_NAMED =
            Set.of(Plan.Basis.NAMED, Plan.Basis.NAMED_WITHOUT_NUMBER);

    /** What the letters of a symbol say of a document. */
    private static final Map<String, String> TYPES =
            Map.of(
                    "KH", "Kế hoạch",
                    "QĐ", "Quyết định",
                    "NĐ", "Nghị định",
                    "TT", "Thông tư",
                    "CT", "Chỉ thị",
                    "NQ", "Nghị quyết",
                    "CV", "Công văn",
                    "TB", "Thông báo");

    private static final Pattern SYMBOL = Pattern.compile("^\\d+(?:/\\d{4})?/(\\p{Lu}+)(?:-.*)?$");
    private static final Pattern LAST_BLOCK = Pattern.compile("(?s)^(.*)(<p>.*?</p>)\\s*$");

    /** One line of the table: who, what, by when. */
    public record Duty(String agencies, List<Item> items) {
        public record Item(String text, String by) {}
    }

    /**
     * A signer's block; a text that is absent is empty.
     *
     * @param authority lines, e.g. {@code TM. ỦY BAN NHÂN DÂN} and {@code KT. CHỦ TỊCH}
     */
    public record Signer(List<String> authority, String office, String name) {}

    /**
     * The parts of a plan that has a {@link Plan#letterhead}. Of a transcript the bases and the
     * duties are left out, since its text has them, and nothing is supposed that it does not say.
     */
    public static OfficialText of(Plan plan, Publication publication) {
        var head = plan.letterhead().orElseThrow();
        var own = plan.official().isPresent();
        var duties =
                plan.duties().stream()
                        .filter(duty -> own)
                        .map(duty -> duty(duty, publication, said(plan)))
                        .filter(duty -> !duty.items().isEmpty())
                        .toList();
        return new OfficialText(
                head.parent(),
                head.agency().isEmpty() ? agency(plan, publication) : head.agency(),
                head.nation().isEmpty() ? NATION : head.nation(),
                number(plan),
                place(plan),
                head.type(),
                publication.withPhones(plan.title()),
                own ? bases(plan, publication) : List.of(),
                duties,
                duties.stream().flatMap(d -> d.items().stream()).anyMatch(i -> !i.by().isEmpty()),
                recipients(plan),
                plan.signers().stream().map(OfficialText::signer).toList());
    }

    /** Whether it is a letter (công văn), which says what it is about under its number. */
    public boolean letter() {
        return type.equals("CÔNG VĂN");
    }

    private static String number(Plan plan) {
        var symbol = plan.symbol().or(() -> plan.official().map(own -> "KH-UBND"));
        return plan.number().or(() -> symbol.map(s -> GAP + "/" + s)).orElse("");
    }

    /** The issuer's name in capitals; the commune's on a line of its own. */
    private static List<String> agency(Plan plan, Publication publication) {
        return plan.issuer().stream()
                .map(issuer -> name(issuer, publication).toUpperCase(Locale.ROOT))
                .map(name -> name.replaceFirst("^(ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN) ", "$1|"))
                .flatMap(name -> Stream.of(name.split("\\|")))
                .toList();
    }

    private static String name(Reference agency, Publication publication) {
        return publication
                .term(Term.Type.AGENCY, agency.id())
                .map(term -> capitalised(term.names().values().iterator().next()))
                .orElse(agency.id());
    }

    /**
     * {@code Suối Mẫu, ngày 05 tháng 6 năm 2027}; gaps for what is filled in by hand. A transcript
     * without a place has no such line unless it has more of the date than the year its title says.
     */
    private static String place(Plan plan) {
        var date = plan.issued();
        var own = plan.official().isPresent();
        if (!own && plan.place().isEmpty() && date.flatMap(PartialDate::month).isEmpty()) {
            return "";
        }
        return plan.place()
                        .or(() -> own ? Optional.of(GAP) : Optional.empty())
                        .map(place -> place + ", ")
                        .orElse("")
                + "ngày "
                + date.flatMap(PartialDate::day).map(d -> padded(d, 10)).orElse(GAP)
                + " tháng "
                + date.flatMap(PartialDate::month).map(m -> padded(m, 3)).orElse(GAP)
                + " năm "
                + date.map(PartialDate::year).map(String::valueOf).orElse(GAP);
    }

    /** Days below 10 and the months 1 and 2 have a 0 before them. */
    private static String padded(int number, int below) {
        return number < below ? "0" + number : String.valueOf(number);
    }

    /** The words of the body; what stands there is not said again. */
    private static String said(Plan plan) {
        return spaced(plan.body().text());
    }

    private static String spaced(String text) {
        return text.replaceAll("(?U)\\s+", " ").strip();
    }

    /** The words before the first heading, where bases stand. */
    private static String opening(Plan plan) {
        var text = said(plan);
        int end =
                plan.body().headings().stream()
                        .findFirst()
                        .map(heading -> text.indexOf(spaced(heading.text())))
                        .orElse(-1);
        return end < 0 ? text : text.substring(0, end);
    }

    private static boolean isSaid(Plan.Basis basis, String opening) {
        var name = basis.number().or(basis::title).map(OfficialText::spaced);
        return ONLY_NAMED.contains(basis.relation().orElse(""))
                || name.filter(opening::contains).isPresent();
    }

    private static List<String> bases(Plan plan, Publication publication) {
        var opening = opening(plan);
        var unsaid = plan.basis().stream().filter(basis -> !isSaid(basis, opening)).toList();
        var bases = new ArrayList<String>();
        for (var basis : unsaid) {
            var last = bases.size() == unsaid.size() - 1;
            bases.add(basis(basis, publication) + (last ? "." : ";"));
        }
        return bases;
    }

    private static String basis(Plan.Basis basis, Publication publication) {
        var text = new StringBuilder(basis.relation().orElse("Căn cứ"));
        var type = basis.number().flatMap(OfficialText::type);
        type.ifPresent(t -> text.append(' ').append(t));
        if (type.isEmpty()) {
            basis.title().ifPresent(title -> text.append(' ').append(title));
        }
        basis.number().ifPresent(number -> text.append(" số ").append(number));
        basis.date()
                .filter(d -> d.day().isPresent())
                .ifPresent(date -> text.append(" ngày ").append(day(date)));
        basis.issuer()
                .ifPresent(issuer -> text.append(" của ").append(issuerName(issuer, publication)));
        if (type.isPresent()) {
            basis.title().ifPresent(title -> text.append(" về ").append(uncapitalised(title)));
        }
        return text.toString().replaceAll("[;.]+$", "");
    }

    private static Optional<String> type(String number) {
        var symbol = SYMBOL.matcher(number);
        return symbol.matches()
                ? Optional.ofNullable(TYPES.get(symbol.group(1)))
                : Optional.empty();
    }

    private static String day(PartialDate date) {
        return padded(date.day().orElseThrow(), 10)
                + " tháng "
                + padded(date.month().orElseThrow(), 3)
                + " năm "
                + date.year();
    }

    private static String issuerName(String issuer, Publication publication) {
        return publication
                .term(Term.Type.AGENCY, issuer)
                .map(term -> capitalised(term.names().values().iterator().next()))
                .orElse(issuer);
    }

    /** A duty without what the text of the plan has said already. */
    private static Duty duty(Plan.Duty duty, Publication publication, String said) {
        var agencies =
                duty.agencies().stream()
                        .map(agency -> name(agency, publication))
                        .collect(Collectors.joining(", "));
        var asked = duty.requested() ? "Đề nghị " + agencies : agencies;
        return new Duty(
                asked,
                duty.items().stream()
                        .filter(item -> !said.contains(spaced(publication.withPhones(item.text()))))
                        .map(
                                item ->
                                        new Duty.Item(
                                                publication.withPhones(helped(item)),
                                                item.by().map(OfficialText::shownDay).orElse("")))
                        .toList());
    }

    private static String helped(Plan.Duty.Item item) {
        return item.text() + item.with().map(names -> " (phối hợp: " + names + ")").orElse("");
    }

    /**
     * A day that a machine wrote, as documents write it: a 0 before days and the months 1 and 2.
     */
    private static String shownDay(String by) {
        return by.matches("\\d{4}-\\d{2}-\\d{2}")
                ? by.replaceFirst("(\\d{4})-(0(?=[3-9]))?(\\d+)-(\\d{2})", "$4/$3/$1")
                : by;
    }

    private static List<String> recipients(Plan plan) {
        var lines = new ArrayList<String>();
        for (var recipient : plan.recipients()) {
            var last = lines.size() == plan.recipients().size() - 1;
            var text = recipient.strip().replaceFirst("^[-–]\\s*", "").replaceFirst("[;.]+$", "");
            lines.add("- " + text + (last ? "." : ";"));
        }
        return lines;
    }

    private static Signer signer(Plan.Signer signer) {
        return new Signer(
                signer.authority()
                        .map(authority -> List.of(authority.strip().split("\\s+/\\s+")))
                        .orElse(List.of()),
                signer.office().orElse(""),
                signer.name().orElse(""));
    }

    /**
     * The last paragraph of a text, which ends the document after all its tables and is kept with
     * the signature; empty when the text ends otherwise.
     */
    public String last(String html) {
        var block = LAST_BLOCK.matcher(html);
        return block.matches() ? block.group(2) : "";
    }

    /** The text before its last paragraph. */
    public String withoutLast(String html) {
        var block = LAST_BLOCK.matcher(html);
        return block.matches() ? block.group(1) : html;
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String uncapitalised(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
