package vn.loa.source;

/**
 * A run of letters, digits or signs so long that what reads words gives up on it: regular
 * expressions take a step deeper for each. Nobody writes one; they are pasted.
 */
public final class EndlessRun {

    private EndlessRun() {}

    /**
     * The problem of a file that holds one.
     *
     * @param at the file, or the text in it
     */
    public static Diagnostic in(Position at) {
        return Diagnostic.error(
                        "run-too-long",
                        at,
                        "có một dãy chữ hoặc số dài hàng nghìn ký tự, Loa không đọc hết được",
                        "a run of letters or digits of thousands of characters cannot be read to"
                                + " its end")
                .suggesting(
                        "tìm dãy ấy (thường do dán nhầm) rồi xóa, hoặc tách bằng dấu chấm và dòng"
                                + " trống",
                        "find it (most are pasted by mistake) and delete it, or divide it by full"
                                + " stops and empty lines");
    }
}
