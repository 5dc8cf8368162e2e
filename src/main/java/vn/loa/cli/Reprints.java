package vn.loa.cli;

import java.util.ArrayList;
import java.util.List;
import vn.loa.BuildReport;

/**
 * Tells which printed pieces are out of date, since the earlier site had them with other content.
 *
 * @param pieces addresses of the files for office printers; each stands for its press file too
 * @param kits addresses of the archives that hold them
 */
record Reprints(List<String> pieces, List<String> kits) {

    private static final int SHOWN = 8;

    static Reprints of(BuildReport report) {
        return new Reprints(
                report.reprint().stream()
                        .filter(path -> path.endsWith(".pdf") && !path.endsWith("-nha-in.pdf"))
                        .toList(),
                report.reprint().stream().filter(path -> path.endsWith(".zip")).toList());
    }

    /** What to tell; nothing when no piece is out of date. */
    List<String> lines(boolean english) {
        if (pieces.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        lines.add(
                english
                        ? "Print anew, the earlier copies are out of date (%s):"
                                .formatted(pieces.size())
                        : "Cần in lại, bản đã in trước đây không còn đúng (%s):"
                                .formatted(pieces.size()));
        pieces.stream().limit(SHOWN).forEach(path -> lines.add("  " + path));
        if (pieces.size() > SHOWN) {
            int more = pieces.size() - SHOWN;
            lines.add(
                    english
                            ? "  … and %s more; all are in the report: --report FILE.json"
                                    .formatted(more)
                            : "  … và %s bản khác; xem đủ trong báo cáo: --report FILE.json"
                                    .formatted(more));
        }
        kits.forEach(kit -> lines.add((english ? "  Whole kit: " : "  Tải trọn bộ: ") + kit));
        return lines;
    }
}
