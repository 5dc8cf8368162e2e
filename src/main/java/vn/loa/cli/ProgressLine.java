package vn.loa.cli;

import vn.loa.Progress;

/** One line at the bottom of a terminal that says how far a build is; it wipes itself out. */
final class ProgressLine implements Progress, AutoCloseable {

    private final Console console;
    private int shown = -1;
    private int width;

    private ProgressLine(Console console) {
        this.console = console;
    }

    /** Seen only where somebody sits in front of it. */
    static ProgressLine on(Console console) {
        return new ProgressLine(console);
    }

    @Override
    public void rendered(int done, int all) {
        int percent = 100 * done / all;
        if (!console.hasKeyboard() || percent == shown) {
            return;
        }
        shown = percent;
        String line =
                console.isEnglish()
                        ? "Making pages and prints: %s of %s".formatted(done, all)
                        : "Đang làm trang và bản in: %s/%s".formatted(done, all);
        width = Math.max(width, line.length());
        console.overwrite(line);
    }

    @Override
    public void close() {
        if (width > 0) {
            console.overwrite(" ".repeat(width));
            console.overwrite("");
        }
    }
}
