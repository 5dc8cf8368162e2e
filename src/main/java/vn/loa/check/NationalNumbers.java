package vn.loa.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.loa.content.HelpLine;
import vn.loa.content.PhoneNumber;
import vn.loa.content.Service;
import vn.loa.lang.EditDistance;

/**
 * Numbers that the whole country calls, as ministries made them known: whoever's file has another
 * one in their place has a slip in it.
 */
final class NationalNumbers {

    private static final Set<String> SHORT =
            Set.of(
                    HelpLine.CHILDREN.dialled(),
                    "112",
                    HelpLine.POLICE.dialled(),
                    "114",
                    "115",
                    "156");

    private static final List<String> LONG =
            List.of(HelpLine.ABROAD.number(), "1900 96 96 80", "0769 04 04 04");

    private static final int LONGEST_SHORT = 5;

    private NationalNumbers() {}

    static boolean isShort(String dialled) {
        return dialled.length() <= LONGEST_SHORT;
    }

    /** Short ones in a service's name or in that of its file: it is known by them. */
    static List<String> named(Service service) {
        return Stream.of(service.id().path(), service.title())
                .flatMap(name -> Arrays.stream(name.split("\\D+")))
                .filter(SHORT::contains)
                .distinct()
                .toList();
    }

    /** The long one from which a number differs by one slip; absent for the number itself. */
    static Optional<String> meantBy(PhoneNumber phone) {
        String dialled = DialledNumber.national(phone.dialled());
        return LONG.stream()
                .filter(number -> EditDistance.of(DialledNumber.of(number), dialled) == 1)
                .findFirst();
    }

    /** Whether three digits are one of the short ones, begin as most do, or have two swapped. */
    static boolean isLikeShort(String number) {
        return number.length() == 3
                && (number.startsWith("11") || SHORT.stream().anyMatch(n -> isSwapped(n, number)));
    }

    private static boolean isSwapped(String one, String other) {
        boolean begin =
                one.charAt(0) == other.charAt(1)
                        && one.charAt(1) == other.charAt(0)
                        && one.charAt(2) == other.charAt(2);
        boolean end =
                one.charAt(0) == other.charAt(0)
                        && one.charAt(1) == other.charAt(2)
                        && one.charAt(2) == other.charAt(1);
        return begin || end;
    }
}
