package vn.loa.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.office.OfficeText.Line;

/** A header whose lines run together on one: issuer, national title, number, date and title. */
final class OneLineHeader {

    private static final Pattern HEADER =
            Pattern.compile(
                    "(?su)(.*?)\\s*((?i:C[ỘO]NG\\s+H[ÒOÀ]A?À?\\s+XÃ\\s+HỘI\\s+CHỦ\\s+NGH\\S+\\s+VI\\S+\\s+NAM))"
                            + "\\s*((?i:độc\\s+l\\Sp\\s*[-–—]\\s*tự\\s+do\\s*[-–—]\\s*hạnh\\s+phúc))?(.*?\\d{4})\\s+"
                            + "((?:KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH|HƯỚNG DẪN|THÔNG BÁO|BÁO CÁO)(?![\\p{L}\\s]*:).*?)((?<!\\.)\\s(?:Căn cứ\\s|Thực hiện (?:các )?(?:Kế hoạch|Quyết định|Chỉ thị|Công văn|Nghị quyết|Luật)\\s).*)?");

    /** Further down nothing is a header. */
    private static final int LAST = 12;

    private OneLineHeader() {}

    /** The lines, with those of such a header each on its own. */
    static List<Line> parted(List<Line> lines) {
        var parted = new ArrayList<Line>(lines);
        for (int i = 0; i < Math.min(LAST, lines.size()); i++) {
            Line line = lines.get(i);
            Matcher header = HEADER.matcher(line.text().strip());
            if (header.matches()) {
                parted.remove(i);
                for (int group = header.groupCount(); group > 0; group--) {
                    String text = header.group(group);
                    if (text != null && !text.isBlank()) {
                        parted.add(i, line.with(text.strip()).with(group == 1 || group >= 5));
                    }
                }
                return parted;
            }
        }
        return lines;
    }
}
