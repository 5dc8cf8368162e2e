package vn.loa.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.office.Labels.Mark;
import vn.loa.source.Diagnostic;
import vn.loa.source.Position;

/** Says what a document lacks, what was guessed and what is probably a slip. */
final class Findings {

    private final ImportedPlan plan;
    private final List<Diagnostic> found = new ArrayList<>();

    private Findings(ImportedPlan plan) {
        this.plan = plan;
    }

    static List<Diagnostic> of(ImportedPlan plan, CleanText clean) {
        var findings = new Findings(plan);
        findings.found.addAll(Gaps.of(plan));
        findings.notUnderstood();
        findings.truncated();
        findings.slips();
        findings.guesses();
        findings.numerals(clean);
        return List.copyOf(findings.found);
    }

    private Position at(int line) {
        return new Position(plan.file(), Math.max(1, line), 1);
    }

    private void notUnderstood() {
        plan.closing()
                .rest()
                .forEach(line -> found.add(notUnderstood(line.number(), line.plain())));
    }

    private Diagnostic notUnderstood(int line, String text) {
        return Diagnostic.notice(
                        "import-not-understood",
                        at(line),
                        "không hiểu dòng “" + text + "”",
                        "the line \"" + text + "\" was not understood")
                .suggesting("xem lại trong bản gốc", "look at it in the original");
    }

    /** A sentence without its end, where nearly all others have theirs. */
    private void truncated() {
        List<Block> texts = new ArrayList<>();
        var titles = plan.headings().stream().map(Outline.Heading::block).toList();
        for (int i = 0; i < plan.blocks().size(); i++) {
            Block block = plan.blocks().get(i);
            boolean title = titles.contains(i) || plan.duties().blocks().contains(i);
            boolean sentence = title && isTitleAndSentence(block.text());
            if ((!title || sentence)
                    && !block.row()
                    && !block.isRemark()
                    && !isUnderTitle(i)
                    && !isAboveHeader(block)
                    && !block.text().startsWith("PHỤ LỤC")
                    && !Header.isNational(block.text())
                    && !Letter.isAddressed(block.text())
                    && Sentence.words(block.text()) >= 7
                    && !Sentence.isCapitals(block.text())) {
                texts.add(block);
            }
        }
        long ended =
                texts.stream()
                        .filter(b -> Sentence.isEnded(b.text()) || b.text().endsWith(","))
                        .count();
        if (ended * 10 < texts.size() * 7L) {
            return;
        }
        for (Block block : texts) {
            String text = block.text();
            boolean whole =
                    Sentence.isEnded(text)
                            || Preface.isBasis(text) && text.endsWith(",")
                            || isShortAndWhole(text)
                            || namesBodies(text)
                            || block.bold() && !Sentence.endsOpen(text)
                            || text.matches("(?s).*(?:/|\\d|\\)|%|”|\")$")
                                    && !Sentence.endsOpen(text);
            if (!whole) {
                found.add(
                        Diagnostic.warning(
                                        "sentence-truncated",
                                        at(block.line()),
                                        "câu này mất phần cuối: “…"
                                                + text.substring(Math.max(0, text.length() - 40))
                                                + "”",
                                        "this sentence has lost its end: \"…"
                                                + text.substring(Math.max(0, text.length() - 40))
                                                + "\"")
                                .suggesting(
                                        "chép nốt câu từ bản gốc; Loa giữ nguyên, không viết thêm",
                                        "copy the rest from the original; Loa adds nothing"));
            }
        }
    }

    /** "Phát 2.000 tờ rơi tại 03 xã biên giới": a short item that ends with a whole word. */
    private static boolean isShortAndWhole(String text) {
        String[] words = text.split("\\s+");
        return words.length <= 15
                && WordPairs.builtIn().isWord(words[words.length - 2], words[words.length - 1]);
    }

    /** "1. Tuyên truyền: …", but not "1. Đề án 2: …" nor "1. Các sở: …". */
    private static boolean isTitleAndSentence(String text) {
        int colon = text.indexOf(':');
        return colon > 0
                && Sentence.words(text.substring(colon)) > 7
                && Labels.of(text).mark() != Mark.NAMED
                && !(Agencies.begins(text) && Agencies.endOfNames(text) == text.length());
    }

    /** "Đơn vị chủ trì: Công an xã, Trạm Y tế" is whole without a stop. */
    private static boolean namesBodies(String text) {
        String names = text.substring(text.indexOf(':') + 1).strip();
        return text.contains(":")
                && Agencies.begins(names)
                && Agencies.endOfNames(names) == names.length();
    }

    /** A line of the page of the web the plan was taken from. */
    private boolean isAboveHeader(Block block) {
        return plan.header().rest().stream().anyMatch(line -> line.number() == block.line());
    }

    /** The title of an appendix, under its name in capitals. */
    private boolean isUnderTitle(int at) {
        Block before = plan.blocks().get(Math.max(0, at - 1));
        return at > 0 && before.mark() == Mark.NONE && Sentence.isCapitals(before.text());
    }

    private void slips() {
        plan.slips().forEach(slip -> found.add(suspected(slip)));
    }

    private Diagnostic suspected(Slips.Slip slip) {
        String around = around(slip);
        boolean more = around.length() > slip.wrong().length();
        var told =
                Diagnostic.notice(
                        "import-suspected-slip",
                        at(slip.line()),
                        "“"
                                + slip.wrong()
                                + "”"
                                + (more ? " trong “" + around + "”" : "")
                                + " có thể là lỗi quét hoặc lỗi gõ; đã giữ nguyên",
                        "\""
                                + slip.wrong()
                                + "\""
                                + (more ? " in \"" + around + "\"" : "")
                                + " may be a slip of the scanner or the typist; it was kept");
        return slip.right().isEmpty()
                ? told.suggesting("so lại với bản gốc", "compare it with the original")
                : told.suggesting(
                        "có phải là “" + slip.right() + "”?", "is it \"" + slip.right() + "\"?");
    }

    /** The slip with some words before and after it, so that it is found on the paper. */
    private String around(Slips.Slip slip) {
        Pattern words =
                Pattern.compile(
                        "(?:\\S+\\s+){0,3}" + Pattern.quote(slip.wrong()) + "(?:\\s+\\S+){0,3}");
        return plan.blocks().stream()
                .filter(block -> block.line() == slip.line())
                .map(block -> words.matcher(block.text()))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElse(slip.wrong());
    }

    private void guesses() {
        if (plan.issuerFrom().equals("body")) {
            found.add(
                    Diagnostic.notice(
                                    "import-guessed",
                                    at(plan.blocks().get(0).line()),
                                    "cơ quan ban hành “"
                                            + plan.issuer().orElse("")
                                            + "” được lấy từ câu mở đầu, phần đầu văn bản không"
                                            + " ghi",
                                    "the issuer \""
                                            + plan.issuer().orElse("")
                                            + "\" is taken from the opening sentence")
                            .suggesting("xem lại “issuer”", "check \"issuer\""));
        }
        if (plan.header().date().isEmpty() && plan.date().isPresent()) {
            found.add(
                    Diagnostic.notice(
                                    "import-guessed",
                                    at(1),
                                    "năm ban hành được đoán từ tên văn bản",
                                    "the year of issue is guessed from the title")
                            .suggesting("xem lại “issued”", "check \"issued\""));
        }
        plan.citations().numbered().stream()
                .filter(Citations.Cited::guessed)
                .forEach(
                        cited ->
                                found.add(
                                        Diagnostic.notice(
                                                        "import-guessed",
                                                        at(cited.line()),
                                                        "cơ quan ban hành của "
                                                                + cited.number()
                                                                + " được đoán là “"
                                                                + cited.issuer().orElse("")
                                                                + "”",
                                                        "the issuer of "
                                                                + cited.number()
                                                                + " is guessed to be \""
                                                                + cited.issuer().orElse("")
                                                                + "\"")
                                                .suggesting("xem lại “basis”", "check \"basis\"")));
    }

    private void numerals(CleanText clean) {
        for (Block block : plan.blocks()) {
            if (block.mark() != Mark.ROMAN && !block.label().equals("1")) {
                continue;
            }
            clean.lines().stream()
                    .filter(line -> line.number() == block.line())
                    .findFirst()
                    .map(line -> line.plain().split("[.)\\s]", 2)[0])
                    .filter(label -> label.matches("[IVXl1|]+") && !label.equals(block.label()))
                    .ifPresent(
                            label ->
                                    found.add(
                                            Digits.repaired(
                                                    plan.file(),
                                                    block.line(),
                                                    label,
                                                    block.label())));
        }
    }
}
