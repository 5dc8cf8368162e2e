package vn.loa.print;

/**
 * How a printing press mixes a colour: percent of each of its four inks, from 0 to 100.
 *
 * @param black the key ink, K
 */
record Ink(int cyan, int magenta, int yellow, int black) {

    static final Ink NONE = new Ink(0, 0, 0, 0);

    Ink {
        if (!isShare(cyan) || !isShare(magenta) || !isShare(yellow) || !isShare(black)) {
            throw new IllegalArgumentException("no share of ink in 0 to 100");
        }
    }

    private static boolean isShare(int percent) {
        return percent >= 0 && percent <= 100;
    }

    static Ink ofBlack(int percent) {
        return new Ink(0, 0, 0, percent);
    }

    /** Percent of ink on one spot of paper; above 300 it smears and comes off on the next sheet. */
    int total() {
        return cyan + magenta + yellow + black;
    }

    boolean isSolidBlack() {
        return equals(ofBlack(100));
    }
}
