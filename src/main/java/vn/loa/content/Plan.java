package vn.loa.content;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.loa.lang.Language;
import vn.loa.markup.Body;
import vn.loa.source.Position;

/**
 * An administrative plan (kế hoạch), as its agency issued it or as a digest of it.
 *
 * @param number number and symbol as printed, e.g. {@code 81/KH-SLĐTBXH}; absent where the document
 *     has none
 * @param symbol the symbol alone, where the number was left blank
 * @param issuer agency id or plain text
 * @param place as printed before the date
 * @param issued with the precision it has in the document
 * @param reason why it is archived or ended, one sentence
 * @param plain what it says in a few short sentences
 * @param notes suspected slips of the original
 * @param official how its official form is set; absent for a digest of somebody else's document
 * @param transcript how the head of a document stood whose whole text an import brought; its type
 *     is empty where none was named; absent for other plans
 * @see <a href="https://luatvietnam.vn">Decree 30/2020/NĐ-CP, Appendix I: parts of an official
 *     document</a>
 */
public record Plan(
        ContentId id,
        Language language,
        Description about,
        Optional<String> number,
        Optional<String> symbol,
        Optional<Reference> issuer,
        Optional<String> place,
        Optional<PartialDate> issued,
        Optional<Period> period,
        Status status,
        Optional<String> reason,
        Optional<String> plain,
        Optional<Original> original,
        List<Basis> basis,
        List<Target> targets,
        List<Task> tasks,
        List<Duty> duties,
        List<Report> reports,
        List<String> funding,
        List<String> recipients,
        List<Signer> signers,
        List<String> notes,
        Optional<Official> official,
        Optional<Official> transcript,
        Body body,
        Position origin)
        implements Content {

    /** Where a plan stands today. */
    public enum Status {
        DRAFT,
        CURRENT,
        ENDED,
        ARCHIVED
    }

    /**
     * Says that the text is the office's own, in full, and how the head of its official form is
     * set. All in capitals, as they are printed.
     *
     * @param parent lines of the agency above; empty where none is named
     * @param agency lines of the issuing agency; empty means the issuer's name
     * @param nation lines at the right, e.g. {@code ĐẢNG CỘNG SẢN VIỆT NAM}; empty means the
     *     national title and motto
     * @param type kind of document, e.g. {@code KẾ HOẠCH}
     */
    public record Official(
            List<String> parent, List<String> agency, List<String> nation, String type) {
        public Official {
            nation = List.copyOf(nation);
            parent = List.copyOf(parent);
            agency = List.copyOf(agency);
        }
    }

    /** The head of the document, where the plan holds its whole text. */
    public Optional<Official> letterhead() {
        return official.or(() -> transcript);
    }

    /**
     * Name of the file of its official form, beside its page; absent for a digest, or without a
     * text.
     */
    public Optional<String> officialFile() {
        return letterhead().filter(form -> !body.isEmpty()).map(form -> id.slug() + "-van-ban.pdf");
    }

    /** The file a digest was made from. */
    public record Original(Optional<String> file, Optional<String> sha256, Optional<String> url) {}

    /**
     * A document or law the plan rests on.
     *
     * @param number absent for a law named without one
     * @param relation e.g. căn cứ, thực hiện
     * @param note what the publication adds, e.g. what replaced it
     */
    public record Basis(
            Optional<String> number,
            Optional<String> issuer,
            Optional<PartialDate> date,
            Optional<String> title,
            Optional<String> relation,
            Optional<String> note) {

        /** Relation of a document that the text names somewhere. */
        public static final String NAMED = "Được nhắc đến trong bài";

        /** Relation of a law that the text names without its number. */
        public static final String NAMED_WITHOUT_NUMBER = "Được nêu tên, không ghi số";
    }

    /**
     * Something the plan wants to reach.
     *
     * @param operator {@code =}, {@code >=}, {@code >}, {@code <=}, {@code <}, {@code keep} or
     *     {@code from-to}
     * @param of of what the value is a share or number
     * @param by when it is to be reached
     * @param where section of the plan it stands in
     */
    public record Target(
            Optional<String> id,
            String text,
            Optional<String> value,
            Optional<String> operator,
            Optional<String> unit,
            Optional<String> of,
            Optional<String> by,
            Optional<String> where) {}

    /**
     * @param every how often it comes back, as typed; a day of the year too
     * @param at of its id, or of the task where it has none
     */
    public record Task(
            Optional<String> id,
            Optional<String> group,
            String text,
            Optional<String> every,
            Position at) {}

    /**
     * What one or several agencies are to do.
     *
     * @param agencies ids; several share every item
     * @param requested asked ("đề nghị") rather than ordered
     */
    public record Duty(List<Reference> agencies, boolean requested, List<Item> items) {

        /**
         * One duty of the line.
         *
         * @param with who helps, as typed; absent where nobody is named
         * @param agency the one agency of the line that alone has it; absent where all share it
         */
        public record Item(
                String text,
                Optional<String> by,
                Optional<String> with,
                List<Reference> tasks,
                Optional<Reference> agency) {}
    }

    /**
     * A report somebody owes.
     *
     * @param from who owes it, ids or plain names; several owe one each; empty where the plan does
     *     not say
     */
    public record Report(
            Optional<String> to,
            List<Reference> from,
            Optional<String> due,
            Optional<String> every,
            Optional<String> text) {}

    /**
     * @param authority e.g. KT. CHỦ TỊCH
     * @param office e.g. PHÓ CHỦ TỊCH
     */
    public record Signer(
            Optional<String> authority, Optional<String> office, Optional<String> name) {}

    /**
     * What must be said wherever an archived plan is named, so that nobody takes it for today's;
     * absent for other plans and where no reason is given.
     */
    public Optional<String> archivedNote() {
        return status == Status.ARCHIVED ? reason : Optional.empty();
    }

    /** Plans in progress first, the newest before older ones. */
    public static Comparator<Plan> livingFirst() {
        return Comparator.comparing((Plan plan) -> plan.status() != Status.CURRENT)
                .thenComparing(newestFirst());
    }

    /** By the day of issue, the newest first, those without a date last. */
    public static Comparator<Plan> newestFirst() {
        return Comparator.comparing(
                        (Plan plan) -> plan.issued().map(PartialDate::last).orElse(LocalDate.MIN))
                .reversed()
                .thenComparing(Plan::id);
    }
}
