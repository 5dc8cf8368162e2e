package vn.loa.check;

/** A telephone number as it is dialled, whatever signs it is written with. */
final class DialledNumber {

    private static final String[] COUNTRY = {"+84", "0084"};

    /** A leading 0 behind the country's code was typed too much before so many digits. */
    private static final int WITHOUT_ZERO = 9;

    private static final int LONGEST_SHORT = 5;

    private DialledNumber() {}

    /** Its digits. */
    static String digits(String written) {
        var digits = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            if (isDigit(written.charAt(i))) {
                digits.append(written.charAt(i));
            }
        }
        return digits.toString();
    }

    /** Its digits as they are dialled in the country, behind a plus for any other country. */
    static String of(String written) {
        String digits = digits(written);
        return national(written.indexOf('+') >= 0 ? "+" + digits : digits);
    }

    /** {@code +84}, {@code 0084} and a leading 0 begin the same numbers. */
    static String national(String dialled) {
        for (String code : COUNTRY) {
            if (dialled.startsWith(code)) {
                String rest = dialled.substring(code.length());
                boolean typedTooMuch = rest.startsWith("0") && digitsFollow(rest);
                String inside = typedTooMuch ? rest.substring(1) : rest;
                return inside.length() <= LONGEST_SHORT ? inside : "0" + inside;
            }
        }
        return dialled;
    }

    private static boolean digitsFollow(String rest) {
        return rest.length() > WITHOUT_ZERO
                && rest.chars().limit(WITHOUT_ZERO + 1).allMatch(c -> isDigit((char) c));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
