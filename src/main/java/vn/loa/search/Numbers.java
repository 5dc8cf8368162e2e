package vn.loa.search;

/**
 * Writes whole numbers as printable ASCII that needs no escaping in a script: one character below
 * 80, two below 990, else four. {@code search.js} reads them.
 */
final class Numbers {

    private static final int BASE = 91;
    private static final int ONE = 80;
    private static final int TWO = ONE + 10 * BASE;

    private final StringBuilder text = new StringBuilder();

    Numbers add(int number) {
        if (number < ONE) {
            digit(number);
        } else if (number < TWO) {
            digit(ONE + (number - ONE) / BASE);
            digit((number - ONE) % BASE);
        } else {
            digit(ONE + 10);
            digit(number / (BASE * BASE));
            digit(number / BASE % BASE);
            digit(number % BASE);
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** The characters from # to ~ without the backslash. */
    private void digit(int value) {
        text.append((char) (value + 35 < '\\' ? value + 35 : value + 36));
    }
}
