package vn.loa.search;

import vn.loa.lang.Folding;

/** Compares how two words of one key carry their marks. */
final class Agreement {

    /** A mark left off. */
    private static final double LOOSE = 0.92;

    /** Hook and tilde sound the same in half the country. */
    private static final double HOOK_FOR_TILDE = 0.8;

    private static final double CLASH = 0.55;

    private Agreement() {}

    /** How well a typed form agrees with a written one: 1 the same, less when marks differ. */
    static double of(String typed, String written) {
        if (typed.equals(written)) {
            return 1;
        }
        var tone = Folding.tone(typed);
        var other = Folding.tone(written);
        if (typed.length() - tone.length() != written.length() - other.length()) {
            return CLASH; // a mark no letter takes, such as a horn on i
        }
        double letters = 1;
        for (int i = 0; i < typed.length() - tone.length(); i++) {
            char c = typed.charAt(i);
            if (c != written.charAt(i)) {
                letters = Math.min(letters, c >= 'a' && c <= 'z' ? LOOSE : CLASH);
            }
        }
        return Math.min(letters, tones(tone, other));
    }

    /** The same of as much of the written form as was typed, with its tone: tí may become tích. */
    static double ofBeginning(String typed, String written) {
        var tone = Folding.tone(written);
        int most = typed.length() - Folding.tone(typed).length();
        int letters = written.length() - tone.length();
        return of(typed, written.substring(0, Math.min(most, letters)) + tone);
    }

    private static double tones(String typed, String written) {
        if (typed.equals(written)) {
            return 1;
        }
        if (typed.isEmpty()) {
            return LOOSE;
        }
        return (typed + written).equals("RX") || (typed + written).equals("XR")
                ? HOOK_FOR_TILDE
                : CLASH;
    }
}
