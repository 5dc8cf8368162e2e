package vn.loa.search;

/**
 * One word a text may hold instead of what was typed.
 *
 * @param form as typed; empty when any spelling will do
 * @param weight how likely it was meant, over 0 up to 1
 * @param prefix whether the word, still being typed, is its beginning
 */
record Alternative(String key, String form, double weight, boolean prefix) {

    Alternative(String key, String form, double weight) {
        this(key, form, weight, false);
    }
}
