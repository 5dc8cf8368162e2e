package vn.loa.content;

import java.util.List;
import java.util.Map;

/** What people call the kinds in Vietnamese, without marks; the usual name first. */
public final class KindNames {

    /** The folder of the words all kinds share. */
    public static final String VOCABULARY = "content/vocabulary/";

    private static final Map<String, List<String>> NAMES =
            Map.of(
                    Kind.PAGE.folder(),
                    List.of("trang", "bai", "bai-viet", "tin", "tin-bai"),
                    Kind.PLAN.folder(),
                    List.of("ke-hoach"),
                    Kind.SERVICE.folder(),
                    List.of("dich-vu"),
                    Kind.MATERIAL.folder(),
                    List.of("an-pham"),
                    Kind.EVENT.folder(),
                    List.of("su-kien"),
                    Kind.STATISTIC.folder(),
                    List.of("so-lieu"),
                    VOCABULARY,
                    List.of("thuat-ngu"));

    private KindNames() {}

    /** Names of what lies in a folder, such as {@code content/pages/}. */
    public static List<String> of(String folder) {
        return NAMES.get(folder);
    }
}
