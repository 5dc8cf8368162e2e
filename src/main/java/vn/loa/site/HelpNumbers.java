package vn.loa.site;

import java.util.ArrayList;
import java.util.List;
import vn.loa.content.HelpLine;

/** The numbers to call, on every page. */
final class HelpNumbers {

    private HelpNumbers() {}

    /** The numbers to call, here and abroad. */
    static Parts.Help of(Edition edition) {
        var home = new ArrayList<Parts.Phone>();
        home.add(phone(edition, HelpLine.CHILDREN, edition.word("callForChildren")));
        edition.publication()
                .phone(HelpLine.POLICE.service())
                .ifPresent(phone -> home.add(Parts.Phone.of(phone, edition.word("callPolice"))));
        return new Parts.Help(
                home, List.of(phone(edition, HelpLine.ABROAD, edition.word("callConsular"))));
    }

    private static Parts.Phone phone(Edition edition, HelpLine line, String label) {
        return edition.publication()
                .phone(line.service())
                .map(phone -> Parts.Phone.of(phone, label))
                .orElse(new Parts.Phone(line.number(), line.dialled(), label, false));
    }
}
