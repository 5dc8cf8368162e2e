package vn.loa.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.lang.Folding;
import vn.loa.office.Labels.Mark;

/** Where the money comes from: the section about it, or the sentences. */
final class Funding {

    private static final String TITLE = "(?:du toan |nguon )?kinh phi.*";

    private static final Pattern MONEY =
            Pattern.compile(
                    "(?siuU).*\\b(?:kinh phí|ngân sách|nguồn (?:lực|vốn|thu)|dự toán|tài trợ|xã hội h(?:óa|oá)|đóng"
                            + " góp|quyết toán|đồng|chi (?:thường xuyên|trả)|tài chính|viện trợ|vốn)\\b.*");

    private Funding() {}

    /**
     * @param attached index of the first block of what is attached
     */
    static List<String> in(List<Block> blocks, int attached) {
        var funding = new ArrayList<String>(of(blocks.subList(0, attached)));
        funding.addAll(of(blocks.subList(attached, blocks.size())));
        return funding.isEmpty() ? said(blocks) : List.copyOf(funding);
    }

    private static List<String> of(List<Block> blocks) {
        var funding = new ArrayList<String>();
        Mark open = null;
        for (Block block : blocks) {
            boolean heads = block.mark().compareTo(Mark.NUMBER_2) <= 0;
            boolean inner = open != null && block.mark().compareTo(open) > 0;
            if (inner && (!funding.isEmpty() || Duties.isForAll(block)) && isOfTheWhole(block)) {
                open = null;
            } else if (inner) {
                funding.add(block.text());
            } else if (heads && Folding.plain(block.text()).matches(TITLE)) {
                open = block.mark();
                int colon = block.text().indexOf(':');
                if (colon > 0 && colon < block.text().length() - 2) {
                    funding.add(block.text().substring(colon + 1).strip());
                } else if (Sentence.isEnded(block.text())) {
                    funding.add(block.text());
                }
            } else if (heads) {
                open = null;
            }
        }
        return funding;
    }

    /** A paragraph after the last section ends the whole text; none of its words is of money. */
    private static boolean isOfTheWhole(Block block) {
        return block.mark() == Mark.NONE
                && !block.row()
                && (Duties.isForAll(block) || !MONEY.matcher(block.text()).matches());
    }

    /** "Kinh phí do mỗi ngành tự bảo đảm.": sentences about it where no part of the text is. */
    private static List<String> said(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> !block.row())
                .flatMap(block -> Stream.of(block.text().split("(?<=[.;])\\s+(?=\\p{Lu})")))
                .filter(sentence -> sentence.matches("(?sU)(?:Kinh phí|Nguồn kinh phí)\\b.*"))
                .filter(sentence -> Sentence.words(sentence) > 4)
                .toList();
    }
}
