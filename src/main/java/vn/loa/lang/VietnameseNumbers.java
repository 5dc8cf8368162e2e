package vn.loa.lang;

import java.util.ArrayList;

/**
 * Numbers in Vietnamese: mười lăm, hai mươi mốt, hai mươi tư, một trăm linh năm, hai nghìn không
 * trăm hai mươi sáu.
 */
final class VietnameseNumbers implements NumberWords {

    private static final String[] FIGURES = {
        "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"
    };
    private static final long BILLION = 1_000_000_000;

    @Override
    public String figure(char figure) {
        return FIGURES[figure - '0'];
    }

    @Override
    public String cardinal(long number) {
        if (number == 0) {
            return FIGURES[0];
        }
        if (number >= BILLION) {
            long rest = number % BILLION;
            String billions = cardinal(number / BILLION) + " tỷ";
            return rest == 0 ? billions : billions + " " + belowBillion(rest, true);
        }
        return belowBillion(number, false);
    }

    /**
     * @param inner whether something larger was said before, so that no place may be passed over
     */
    private static String belowBillion(long number, boolean inner) {
        var said = new ArrayList<String>();
        long[] sizes = {1_000_000, 1_000, 1};
        String[] names = {" triệu", " nghìn", ""};
        for (int i = 0; i < sizes.length; i++) {
            int part = (int) (number / sizes[i] % 1_000);
            if (part > 0) {
                said.add(belowThousand(part, inner || !said.isEmpty()) + names[i]);
            }
        }
        return String.join(" ", said);
    }

    private static String belowThousand(int number, boolean inner) {
        int hundreds = number / 100;
        int rest = number % 100;
        boolean withHundreds = hundreds > 0 || inner;
        String head = withHundreds ? FIGURES[hundreds] + " trăm" : "";
        if (rest == 0) {
            return head;
        }
        String tail = rest >= 10 ? tens(rest) : (withHundreds ? "linh " : "") + FIGURES[rest];
        return withHundreds ? head + " " + tail : tail;
    }

    private static String tens(int number) {
        int ten = number / 10;
        String head = ten == 1 ? "mười" : FIGURES[ten] + " mươi";
        return switch (number % 10) {
            case 0 -> head;
            case 1 -> head + (ten == 1 ? " một" : " mốt");
            case 4 -> head + (ten == 1 ? " bốn" : " tư");
            case 5 -> head + " lăm";
            default -> head + " " + FIGURES[number % 10];
        };
    }
}
