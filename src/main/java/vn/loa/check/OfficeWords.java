package vn.loa.check;

import java.util.regex.Pattern;

/** Words of an office or of a work: whoever is named beside one is named for it. */
final class OfficeWords {

    private static final Pattern WORDS =
            Pattern.compile(
                    "rưởng(?!\\p{L})|[Pp]hó |[Cc]hủ tịch|[Bb]í thư|[Cc]án bộ|[Cc]ông chức|[Cc]hánh|[Uu]ỷ viên"
                            + "|[Ủủ]y viên|[Tt]hư ký|[Cc]ông an viên|[Gg]iám đốc|[Tt]hành viên|[Bb]áo cáo viên"
                            + "|[Tt]ác giả|[Cc]hủ biên|[Nn]gười ký|[Nn]xb|NXB");

    private OfficeWords() {}

    static boolean areIn(String text) {
        return WORDS.matcher(text).find();
    }
}
