package vn.loa.search;

import java.util.List;

/** Words of the language that search must know; they travel to the browser inside the index. */
final class KnownWords {

    /** Function words: they say little alone, and count for little. */
    static final List<String> WEAK =
            List.of(
                    """
                    là thì mà và của ở đâu gì nào mấy được có không cho với như thế này đó đây kia khi nếu vì nên cũng đã
                    đang sẽ rất các những một bị hay hoặc từ đến tại về trong ra vào tôi mình ai sao bao nhiêu phải cần
                    muốn nhé theo để do bằng vậy rồi còn thôi làm hỏi xin đi
                    anh chị ổng nó họ ta giờ chưa thấy biết vô số nhau
                    the of for and in at on to by with is are how what where my me
                    """
                            .strip()
                            .split("\\s+"));

    /** Who names a kind of document looks for papers, not for help. */
    static final List<String> PAPER =
            List.of(
                    "kế hoạch",
                    "nghị định",
                    "quyết định",
                    "thông tư",
                    "công văn",
                    "chỉ thị",
                    "nghị quyết",
                    "văn bản",
                    "luật");

    /** Who names a print looks for what is to be printed or read out, not for help. */
    static final List<String> PRINT =
            List.of("tờ rơi", "áp phích", "poster", "băng rôn", "bài đăng", "loa");

    /** Who types this may need help now: the numbers to call come first. */
    static final List<String> DANGER =
            List.of(
                    "cứu tôi",
                    "cứu em",
                    "cứu con",
                    "cứu với",
                    "giúp tôi",
                    "giúp em với",
                    "khẩn cấp",
                    "cấp cứu",
                    "bị lừa",
                    "bị bán",
                    "bị mua bán",
                    "bị nhốt",
                    "bị giam",
                    "bị giữ",
                    "bị ép",
                    "bị bắt",
                    "bị cưỡng",
                    "bị đánh",
                    "bị dọa",
                    "bị hiếp",
                    "bị lạm dụng",
                    "bị bạo lực",
                    "bị bóc lột",
                    "bị quấy rối",
                    "bị đuổi",
                    "bị rủ",
                    "bị dụ",
                    "bị kẹt",
                    "bị đòi",
                    "tung clip",
                    "giữ giấy tờ",
                    "giữ hộ chiếu",
                    "không cho về",
                    "tiền chuộc",
                    "tống tiền",
                    "bắt cóc",
                    "mất tích",
                    "hiếp dâm",
                    "xâm hại",
                    "bạo hành",
                    "mua bán người",
                    "buôn người",
                    "buôn bán người",
                    "buôn bán trẻ em",
                    "tự tử",
                    "muốn chết",
                    "trốn thoát",
                    "help",
                    "emergency",
                    "trafficking",
                    "trafficked",
                    "kidnapped",
                    "rape",
                    "abused",
                    "suicide");

    private KnownWords() {}

    /** The keys of phrases, with a space at both ends. */
    static List<String> spaced(List<String> phrases) {
        return phrases.stream().map(phrase -> " " + Words.keys(phrase) + " ").toList();
    }
}
