package vn.loa.lang;

/** Numbers in English: one hundred and five, the thirtieth, twenty twenty-six. */
final class EnglishNumbers implements NumberWords {

    private static final String[] SMALL = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };

    @Override
    public String figure(char figure) {
        return SMALL[figure - '0'];
    }

    @Override
    public String cardinal(long number) {
        if (number < 100) {
            return belowHundred((int) number);
        }
        if (number < 1_000) {
            String head = SMALL[(int) (number / 100)] + " hundred";
            return number % 100 == 0 ? head : head + " and " + cardinal(number % 100);
        }
        long size = number < 1_000_000 ? 1_000 : number < 1_000_000_000 ? 1_000_000 : 1_000_000_000;
        String name = size == 1_000 ? " thousand" : size == 1_000_000 ? " million" : " billion";
        String head = cardinal(number / size) + name;
        long rest = number % size;
        return rest == 0 ? head : head + (rest < 100 ? " and " : " ") + cardinal(rest);
    }

    private static String belowHundred(int number) {
        if (number < 20) {
            return SMALL[number];
        }
        String head = TENS[number / 10];
        return number % 10 == 0 ? head : head + "-" + SMALL[number % 10];
    }

    /** The place in a row: first, thirtieth, thirty-first. */
    String ordinal(int number) {
        String said = cardinal(number);
        String[][] irregular = {
            {"one", "first"},
            {"two", "second"},
            {"three", "third"},
            {"five", "fifth"},
            {"eight", "eighth"},
            {"nine", "ninth"},
            {"twelve", "twelfth"}
        };
        for (String[] pair : irregular) {
            if (said.equals(pair[0]) || said.endsWith("-" + pair[0])) {
                return said.substring(0, said.length() - pair[0].length()) + pair[1];
            }
        }
        return said.endsWith("y") ? said.substring(0, said.length() - 1) + "ieth" : said + "th";
    }

    /** A year: nineteen ninety-nine, two thousand and nine, twenty twenty-six. */
    String year(int year) {
        boolean plain = year % 1_000 < 10 || year < 1_100;
        if (plain) {
            return cardinal(year);
        }
        int rest = year % 100;
        String tail = rest == 0 ? "hundred" : rest < 10 ? "oh " + SMALL[rest] : belowHundred(rest);
        return belowHundred(year / 100) + " " + tail;
    }
}
