package vn.loa.search;

/**
 * One word a text may hold instead of what was typed.
 *
 * @param form as typed; empty when any spelling will do
 * @param weight how likely it was meant, over 0 up to 1
 * @param begun form of the beginning that was typed, of a word still being typed; else empty
 */
record Alternative(String key, String form, double weight, String begun) {

    Alternative(String key, String form, double weight) {
        this(key, form, weight, "");
    }

    /** Whether the word, still being typed, is the beginning of this one. */
    boolean prefix() {
        return !begun.isEmpty();
    }

    /** How well what was typed agrees with a form of the key, 0 to 1. */
    double agreement(String written) {
        if (!form.isEmpty()) {
            return Agreement.of(form, written);
        }
        return prefix() ? Agreement.ofBeginning(begun, written) : 1;
    }
}
