package vn.loa.site;

import java.util.ArrayList;
import java.util.List;

/** The numbers to call, on every page. */
final class HelpNumbers {

    private HelpNumbers() {}

    /** The numbers to call, here and abroad. */
    static Parts.Help of(Edition edition) {
        var home = new ArrayList<Parts.Phone>();
        home.add(
                edition.publication()
                        .phone("tong-dai-111")
                        .map(phone -> Parts.Phone.of(phone, edition.word("callForChildren")))
                        .orElse(
                                new Parts.Phone(
                                        "111", "111", edition.word("callForChildren"), false)));
        edition.publication()
                .phone("canh-sat-113")
                .ifPresent(phone -> home.add(Parts.Phone.of(phone, edition.word("callPolice"))));
        // Whoever is abroad must not be sent to 111, so the number for them is as built in as 111.
        Parts.Phone abroad =
                edition.publication()
                        .phone("bao-ho-cong-dan")
                        .map(phone -> Parts.Phone.of(phone, edition.word("callConsular")))
                        .orElse(
                                new Parts.Phone(
                                        "+84 981 84 84 84",
                                        "+84981848484",
                                        edition.word("callConsular"),
                                        false));
        return new Parts.Help(home, List.of(abroad));
    }
}
