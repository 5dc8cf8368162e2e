package vn.loa.print;

import java.util.List;
import vn.loa.content.Material;
import vn.loa.content.Publication;
import vn.loa.content.Reference;
import vn.loa.source.Position;

/** Where a writer can mend what is wrong on a piece: always in the material's own file. */
record Whereabouts(Publication publication, Material material, PrintFormat format) {

    /** Where the first of some printed texts that the words hold was written. */
    Position of(List<String> printed) {
        return printed.stream()
                .flatMap(text -> WrittenWords.of(text, material, publication).stream())
                .findFirst()
                .orElseGet(this::ofFormat);
    }

    /** Where a printed line of a part of the words was written. */
    Position ofLine(String line, String box) {
        return isSite(line)
                ? ofFormat()
                : WrittenWords.of(line, material, publication).orElseGet(() -> ofBox(box));
    }

    /** Whether a printed line is the address of the site, which no word of the material brings. */
    boolean isSite(String line) {
        return line.length() >= 3 && publication.settings().baseUrl().contains(line.strip());
    }

    /**
     * Where a part of the words stands.
     *
     * @param box name of a slot, perhaps with the index of a part: {@code panels.2}
     */
    Position ofBox(String box) {
        var slot = box.split("\\.")[0];
        return material.words(format.name()).entry(slot).isPresent()
                ? SheetWords.at(material, format.name(), box)
                : ofFormat();
    }

    /** Where the address of its code was written; that of a place is not. */
    Position ofLink() {
        return material.link()
                .map(Reference::at)
                .filter(at -> !at.equals(material.origin()))
                .orElseGet(this::ofFormat);
    }

    /** The file of the theme that sets the piece, for whoever makes themes. */
    String template() {
        return "theme/" + format.template();
    }

    /** Where the format was asked for, which brings what no word does. */
    Position ofFormat() {
        return material.formats().stream()
                .filter(name -> name.id().equals(format.name()))
                .findFirst()
                .map(Reference::at)
                .orElse(material.origin());
    }
}
