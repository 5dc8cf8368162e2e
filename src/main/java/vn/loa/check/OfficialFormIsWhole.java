package vn.loa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.loa.content.Plan;
import vn.loa.content.Publication;
import vn.loa.source.Diagnostic;
import vn.loa.source.Severity;

/**
 * A plan in the official form has every part such a document needs, and is no digest of another.
 *
 * @see <a href="https://luatvietnam.vn">Decree 30/2020/NĐ-CP, Appendix I: parts of an official
 *     document</a>
 */
public final class OfficialFormIsWhole implements Rule {

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        return publication.contents().stream()
                .filter(Plan.class::isInstance)
                .map(Plan.class::cast)
                .filter(plan -> plan.official().isPresent())
                .flatMap(plan -> problems(plan).stream());
    }

    private static List<Diagnostic> problems(Plan plan) {
        if (plan.original().isPresent()) {
            return List.of(digest(plan));
        }
        var problems = new ArrayList<Diagnostic>();
        boolean signed =
                plan.signers().stream()
                        .anyMatch(s -> s.office().isPresent() && s.name().isPresent());
        missing(problems, plan, plan.issuer().isPresent(), "issuer", "…");
        missing(problems, plan, plan.place().isPresent(), "place", "…");
        missing(
                problems,
                plan,
                signed,
                "signer",
                "[{authority: TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH, office: PHÓ CHỦ TỊCH, name: …}]");
        missing(
                problems,
                plan,
                !plan.recipients().isEmpty(),
                "recipients",
                "[Như trên, \"Lưu: VT\"]");
        if (plan.body().isEmpty()) {
            problems.add(noText(plan));
        }
        // Number and day are given last, when the document is signed: a draft may lack them.
        later(problems, plan, plan.number().isPresent(), "number", "…/KH-UBND");
        later(
                problems,
                plan,
                plan.issued().filter(date -> date.day().isPresent()).isPresent(),
                "issued",
                "…-…-…");
        if (!plan.recipients().isEmpty()
                && plan.recipients().stream().noneMatch(OfficialFormIsWhole::isFiled)) {
            problems.add(notFiled(plan));
        }
        plan.signers().stream()
                .filter(OfficialFormIsWhole::standsInForOneself)
                .forEach(signer -> problems.add(standIn(plan, signer)));
        return problems;
    }

    /** {@code KT. CHỦ TỊCH} over {@code CHỦ TỊCH}: a deputy signs for the head, not the head. */
    private static boolean standsInForOneself(Plan.Signer signer) {
        String authority = signer.authority().orElse("").strip();
        String office = signer.office().orElse("").strip();
        return !office.isEmpty() && authority.endsWith("KT. " + office);
    }

    private static Diagnostic standIn(Plan plan, Plan.Signer signer) {
        String office = signer.office().orElseThrow();
        return Diagnostic.error(
                        "official-authority",
                        plan.origin(),
                        "“KT. " + office + "” là người khác ký thay " + office,
                        "\"KT. " + office + "\" means that another signs for the " + office)
                .suggesting(
                        "office là chức vụ của người ký, ví dụ PHÓ " + office + "; hoặc bỏ KT.",
                        "office is the post of who signs, e.g. PHÓ " + office + "; or drop KT.");
    }

    private static boolean isFiled(String recipient) {
        return recipient.replaceFirst("^[-–]\\s*", "").startsWith("Lưu");
    }

    private static void missing(
            List<Diagnostic> problems, Plan plan, boolean there, String field, String example) {
        if (!there) {
            problems.add(part(plan, field, example));
        }
    }

    private static void later(
            List<Diagnostic> problems, Plan plan, boolean there, String field, String example) {
        if (!there) {
            problems.add(part(plan, field, example).as(Severity.WARNING));
        }
    }

    private static Diagnostic part(Plan plan, String field, String example) {
        return Diagnostic.error(
                        "official-part-missing",
                        plan.origin(),
                        "văn bản theo thể thức cần trường “" + field + "”",
                        "a document in the official form needs the field \"" + field + "\"")
                .suggesting(
                        "thêm một dòng, điền vào chỗ dấu …:  " + field + ": " + example,
                        "add a line and fill in at …:  " + field + ": " + example);
    }

    private static Diagnostic noText(Plan plan) {
        return Diagnostic.error(
                        "official-part-missing",
                        plan.origin(),
                        "văn bản theo thể thức chưa có nội dung",
                        "a document in the official form has no text")
                .suggesting(
                        "viết toàn văn bên dưới dòng --- thứ hai",
                        "write the whole text below the second ---");
    }

    private static Diagnostic notFiled(Plan plan) {
        return Diagnostic.warning(
                        "official-part-missing",
                        plan.origin(),
                        "nơi nhận chưa có dòng “Lưu”",
                        "the recipients have no line \"Lưu\"")
                .suggesting(
                        "thêm vào cuối recipients: \"Lưu: VT\"",
                        "add at the end of recipients: \"Lưu: VT\"");
    }

    private static Diagnostic digest(Plan plan) {
        return Diagnostic.error(
                        "official-digest",
                        plan.origin(),
                        "bản tóm lược (có trường “original”) không được trình bày như văn bản chính thức",
                        "a digest (it has the field \"original\") may not look like the official document")
                .suggesting(
                        "bỏ dòng form: official; chỉ văn bản do cơ quan mình viết, đủ toàn văn, mới dùng",
                        "drop the line form: official; it is for an office's own text in full");
    }
}
