package vn.loa.search;

/** A thesaurus entry over the words of a query from {@code at} to before {@code end}. */
record Span(int at, int end, Entry entry) {

    /** Whether another one lies inside it and is shorter. */
    boolean holds(Span other) {
        return at <= other.at && end >= other.end && end - at > other.end - other.at;
    }
}
