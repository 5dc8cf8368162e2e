package vn.loa.lang;

/** Whole numbers in the words of one language. */
interface NumberWords {

    /**
     * A number as it is counted.
     *
     * @param number 0 or more
     */
    String cardinal(long number);

    /** A single figure as it is dictated, {@code 0} to {@code 9}. */
    String figure(char figure);

    /** Figures one by one; anything else in the text is left out. */
    default String figures(String text) {
        var said = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c >= '0' && c <= '9') {
                said.append(said.isEmpty() ? "" : " ").append(figure(c));
            }
        }
        return said.toString();
    }

    /** Groups of figures with a short stop between them. */
    default String groups(String number) {
        var said = new StringBuilder();
        for (String group : number.strip().split("[^0-9]+")) {
            if (!group.isEmpty()) {
                said.append(said.isEmpty() ? "" : ", ").append(figures(group));
            }
        }
        return said.toString();
    }
}
