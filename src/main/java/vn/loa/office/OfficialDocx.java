package vn.loa.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.loa.content.OfficialText;
import vn.loa.content.PhoneNumber;
import vn.loa.content.Plan;
import vn.loa.content.Publication;
import vn.loa.markup.Body;

/**
 * A plan whose whole text we have, as a DOCX in the layout of Decree 30/2020/NĐ-CP, Appendix I.
 * Lengths are in twentieths of a point: A4 with 30 mm at the left and 15 mm at the right.
 */
public final class OfficialDocx {

    private static final int WIDTH = 9355;
    private static final List<Integer> HEAD = List.of(3742, WIDTH - 3742);
    private static final List<Integer> CLOSE = List.of(4400, WIDTH - 4400);
    private static final String KEPT = "<w:keepNext/>";

    private final OfficialText text;
    private final List<Passage> passages;
    private final WordText word = new WordText();

    private OfficialDocx(OfficialText text, List<Passage> passages) {
        this.text = text;
        this.passages = passages;
    }

    /**
     * The file; the same plan gives the same bytes.
     *
     * @return absent for a digest of somebody else's document, which must not look like it, and for
     *     a plan without a text
     */
    public static Optional<byte[]> of(Plan plan, Publication publication) {
        boolean whole =
                plan.transcript().isPresent()
                        || plan.official().isPresent() && plan.original().isEmpty();
        if (!whole || plan.body().isEmpty()) {
            return Optional.empty();
        }
        var text = OfficialText.of(plan, publication);
        var document = new OfficialDocx(text, Passages.of(html(plan.body(), publication)));
        return Optional.of(DocxFile.of(document.written(), document.title(), plan.language()));
    }

    private static String html(Body body, Publication publication) {
        return body.html(
                new Body.References() {
                    @Override
                    public String address(String target) {
                        return "";
                    }

                    @Override
                    public String phone(String service) {
                        return publication.phone(service).map(PhoneNumber::number).orElse(service);
                    }
                });
    }

    private String title() {
        return isUntitled() ? text.type() : (text.type() + " " + text.title()).strip();
    }

    private boolean isUntitled() {
        return text.title().equals(FrontMatterText.UNTITLED);
    }

    private String written() {
        head();
        name();
        text.bases().forEach(basis -> word.paragraph("Basis", basis));
        int signed = passages.indexOf(new Passage.Signatures());
        int end = signed < 0 ? passages.size() : signed;
        body(passages.subList(0, end));
        close();
        if (signed >= 0) {
            word.add("<w:p><w:pPr>" + DocxFile.section(false) + "</w:pPr></w:p>\n");
            passages.subList(end + 1, passages.size()).forEach(passage -> passage(passage, ""));
        }
        return word.toString() + DocxFile.section(signed >= 0);
    }

    private void head() {
        var agencies = new WordText();
        text.parent().forEach(line -> agencies.paragraph("Parent", line));
        text.agency().forEach(line -> agencies.paragraph("Agency", line));
        agencies.paragraph("ShortRule", "");
        var nation = new WordText().paragraph("Nation", text.nation().get(0));
        text.nation().stream().skip(1).forEach(line -> nation.paragraph("Motto", line));
        var number = new WordText();
        Stream.of(text.number())
                .filter(n -> !n.isEmpty())
                .forEach(n -> number.paragraph("Number", "Số: " + n));
        if (text.letter()) {
            number.paragraph("Number", "V/v " + text.title());
        }
        var place = new WordText();
        Stream.of(text.place())
                .filter(line -> !line.isEmpty())
                .forEach(line -> place.paragraph("PlaceAndDate", line));
        word.frame(HEAD, List.of(List.of(agencies, nation), List.of(number, place)));
    }

    private void name() {
        if (text.letter()) {
            return;
        }
        if (!text.type().isEmpty()) {
            word.paragraph("TypeName", text.type());
        }
        if (!isUntitled()) {
            word.paragraph("Title", text.title());
        }
        word.paragraph("LongRule", "");
    }

    /** The duties stand before the paragraph that ends the document, as in the printed form. */
    private void body(List<Passage> body) {
        boolean ends =
                !body.isEmpty()
                        && body.get(body.size() - 1) instanceof Passage.Paragraph last
                        && last.level() == 0;
        int end = body.size() - (ends ? 1 : 0);
        body.subList(0, end).forEach(passage -> passage(passage, ""));
        duties();
        body.subList(end, body.size()).forEach(passage -> passage(passage, KEPT));
    }

    private void passage(Passage passage, String more) {
        if (passage instanceof Passage.Paragraph paragraph) {
            String style = paragraph.level() == 0 ? "BodyText" : "Heading" + paragraph.level();
            word.paragraph(style, more, paragraph.runs());
        } else if (passage instanceof Passage.Grid grid) {
            word.grid(widths(grid.rows()), grid.headed(), grid.rows());
        }
    }

    private void duties() {
        if (text.duties().isEmpty()) {
            return;
        }
        var rows = new ArrayList<List<String>>();
        rows.add(row("Cơ quan", "Nhiệm vụ", "Thời hạn"));
        for (var duty : text.duties()) {
            duty.items().forEach(item -> rows.add(row(duty.agencies(), item.text(), item.by())));
        }
        word.paragraph("Caption", "BẢNG PHÂN CÔNG NHIỆM VỤ");
        word.grid(widths(rows), true, rows);
    }

    private List<String> row(String agencies, String duty, String by) {
        return text.dated() ? List.of(agencies, duty, by) : List.of(agencies, duty);
    }

    /** Wider columns for longer texts, none so narrow that words break. */
    private static List<Integer> widths(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        var weights = new int[columns];
        for (var row : rows) {
            for (int i = 0; i < row.size(); i++) {
                weights[i] = Math.max(weights[i], Math.min(60, Math.max(12, row.get(i).length())));
            }
        }
        int all = Math.max(1, IntStream.of(weights).sum());
        return IntStream.of(weights).mapToObj(weight -> WIDTH * weight / all).toList();
    }

    private void close() {
        var signatures = new WordText();
        text.signers().forEach(signer -> signature(signer, signatures));
        if (!text.recipients().isEmpty()) {
            var recipients = new WordText().paragraph("RecipientsHead", "Nơi nhận:");
            text.recipients().forEach(line -> recipients.paragraph("Recipient", line));
            word.frame(CLOSE, List.of(List.of(recipients, signatures)));
        } else {
            word.add(signatures.toString());
        }
        word.add("<w:p/>\n");
    }

    private static void signature(OfficialText.Signer signer, WordText out) {
        Stream.concat(signer.authority().stream(), Stream.of(signer.office()))
                .filter(line -> !line.isEmpty())
                .forEach(line -> out.paragraph("Authority", line));
        if (!signer.name().isEmpty()) {
            out.paragraph("Signer", signer.name());
        }
    }
}
