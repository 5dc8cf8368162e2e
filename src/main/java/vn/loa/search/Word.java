package vn.loa.search;

/**
 * One word of a text or a query.
 *
 * @param text as written, in small letters
 * @param form spelling with its tone detached, see {@link vn.loa.lang.Folding#form}
 * @param key the form without marks
 * @param joined whether it belongs to the number before it, as 7 in 30/7 and KH in 81/KH-UBND
 */
record Word(String text, String form, String key, boolean joined) {

    Word joinedToNumber() {
        return new Word(text, form, key, true);
    }

    /** Form and key follow from the text. */
    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
