package vn.loa.office;

import vn.loa.source.Diagnostic;
import vn.loa.source.Position;

import java.util.ArrayList;
import java.util.List;

/** Says which parts of the official form a document lacks. */
final class Gaps {

    private final ImportedPlan plan;
    private final List<Diagnostic> found = new ArrayList<>();

    private Gaps(ImportedPlan plan) {
        this.plan = plan;
    }

    static List<Diagnostic> of(ImportedPlan plan) {
        var gaps = new Gaps(plan);
        gaps.header();
        gaps.closing();
        return List.copyOf(gaps.found);
    }

    private Position at(int line) {
        return new Position(plan.file(), Math.max(1, line), 1);
    }

    private void header() {
        Header header = plan.header();
        if (header.number().isEmpty()) {
            found.add(
                    Diagnostic.warning(
                                    "number-missing",
                                    at(header.numberLine()),
                                    header.hasNumberLine()
                                            ? "chỗ ghi số văn bản còn trống"
                                            : "không thấy dòng ghi số văn bản",
                                    header.hasNumberLine()
                                            ? "the number was left blank"
                                            : "there is no line with the number")
                            .suggesting(
                                    "thêm “number: …” khi đã có số",
                                    "add \"number: …\" once it has one"));
        }
        if (header.place().isEmpty()) {
            found.add(
                    Diagnostic.warning(
                                    "place-missing",
                                    at(1),
                                    "không thấy nơi ban hành",
                                    "the place of issue is not told")
                            .suggesting("thêm “place: …”", "add \"place: …\""));
        }
        if (header.date().isEmpty()) {
            found.add(
                    Diagnostic.warning(
                                    "date-missing",
                                    at(1),
                                    "không thấy ngày ban hành",
                                    "the date of issue is not told")
                            .suggesting("thêm “issued: …”", "add \"issued: …\""));
        } else if (!header.date().get().isWhole()) {
            found.add(
                    Diagnostic.warning(
                                    "date-incomplete",
                                    at(header.dateLine()),
                                    "ngày ban hành ghi chưa đủ ngày, tháng, năm",
                                    "the date of issue lacks its day, month or year")
                            .suggesting(
                                    "sửa “issued” khi biết đủ",
                                    "complete \"issued\" once it is known"));
        }
        if (plan.issuers().isEmpty()) {
            found.add(
                    Diagnostic.warning(
                                    "issuer-missing",
                                    at(1),
                                    "không thấy tên cơ quan ban hành",
                                    "the issuing agency is not named")
                            .suggesting("thêm “issuer: …”", "add \"issuer: …\""));
        }
        if (plan.title().isEmpty()) {
            found.add(
                    Diagnostic.warning(
                                    "title-missing",
                                    at(1),
                                    "không thấy tên (trích yếu) của văn bản",
                                    "the document has no title")
                            .suggesting(
                                    "sửa dòng “title” ở đầu tệp",
                                    "mend the line \"title\" at the top"));
        }
    }

    private void closing() {
        Closing closing = plan.closing();
        int end = plan.blocks().isEmpty() ? 1 : plan.blocks().get(plan.blocks().size() - 1).line();
        if (closing.recipients().isEmpty()) {
            found.add(
                    Diagnostic.warning(
                                    "recipients-missing",
                                    at(end),
                                    "không thấy phần “Nơi nhận”",
                                    "there is no list of recipients")
                            .suggesting(
                                    "thêm “recipients” nếu bản gốc có",
                                    "add \"recipients\" if the original has them"));
        }
        if (closing.signers().isEmpty()) {
            found.add(
                    Diagnostic.warning(
                                    "signer-missing",
                                    at(end),
                                    "không thấy người ký",
                                    "nobody signs")
                            .suggesting(
                                    "thêm “signer” nếu bản gốc có",
                                    "add \"signer\" if the original has one"));
        }
        for (Closing.Signature signer : closing.signers()) {
            if (signer.lines().isEmpty()) {
                found.add(
                        Diagnostic.warning(
                                        "signer-office-missing",
                                        at(end),
                                        "“" + signer.name() + "” ký mà không thấy chức vụ",
                                        "\"" + signer.name() + "\" signs without a post")
                                .suggesting(
                                        "thêm “authority” và “office” cho người ký",
                                        "add \"authority\" and \"office\" to the signer"));
            } else if (signer.name().isEmpty()) {
                found.add(
                        Diagnostic.warning(
                                        "signer-name-missing",
                                        at(end),
                                        "có chức vụ “"
                                                + String.join(" ", signer.lines())
                                                + "” mà không thấy tên người ký",
                                        "\""
                                                + String.join(" ", signer.lines())
                                                + "\" has no name under it")
                                .suggesting(
                                        "thêm “name” cho người ký", "add \"name\" to the signer"));
            }
        }
    }
}
