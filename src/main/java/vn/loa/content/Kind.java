package vn.loa.content;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of content, where their files lie and where their addresses begin. */
public enum Kind {
    PAGE("page", "content/pages/", ""),
    PLAN("plan", "content/plans/", "ke-hoach/"),
    SERVICE("service", "content/services/", "dich-vu/"),
    MATERIAL("material", "content/materials/", "an-pham/"),
    EVENT("event", "content/events/", "su-kien/"),
    STATISTIC("statistic", "content/statistics/", "so-lieu/");

    private final String word;
    private final String folder;
    private final String root;

    Kind(String word, String folder, String root) {
        this.word = word;
        this.folder = folder;
        this.root = root;
    }

    /** The kind's name for tools, e.g. {@code service}. */
    public String word() {
        return word;
    }

    /** Folder of its files, with a slash at the end. */
    public String folder() {
        return folder;
    }

    /** Beginning of its addresses: empty for pages, else with a slash at the end. */
    public String root() {
        return root;
    }

    /** The kind whose folder holds a file. */
    static Optional<Kind> of(String path) {
        return Arrays.stream(values()).filter(kind -> path.startsWith(kind.folder)).findFirst();
    }
}
