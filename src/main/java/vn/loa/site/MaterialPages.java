package vn.loa.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import vn.loa.content.Kind;
import vn.loa.content.Locality;
import vn.loa.content.Material;
import vn.loa.output.Output;

/** A page for each thing to print, with its files. */
final class MaterialPages implements Family {

    private static final String ROOT = Kind.MATERIAL.root();

    /** The most pixels of a picture on a screen: a poster fits it with its heading. */
    private static final int WIDEST = 640;

    private static final int HIGHEST = 576;

    /** The same on a phone, where the file has more of them: its dots are finer. */
    private static final int PHONE = 320;

    private final PrintedFiles prints;
    private final PostPictures pictures;

    MaterialPages(PrintedFiles prints, PostPictures pictures) {
        this.prints = prints;
        this.pictures = pictures;
    }

    /**
     * @param small the same picture for a narrow screen, half the bytes; NONE when the other is as
     *     small
     */
    record View(
            String lang,
            String notice,
            String title,
            String lead,
            Parts.Picture image,
            Parts.Picture small,
            String imageAlt,
            List<Download> files,
            List<Parts.Fact> facts,
            VoiceSections voice,
            List<Parts.Recording> recordings,
            List<MaterialWords.Passage> text,
            String body,
            List<Parts.Link> topics,
            String updated,
            List<Parts.Source> sources) {}

    /**
     * A file to take home.
     *
     * @param weight size in kilobytes; empty when the file could not be made
     */
    record Download(String href, String title, String size, String pages, String weight) {}

    @Override
    public Stream<Output> outputs(Edition edition) {
        return edition.contents().all(Material.class).stream()
                .flatMap(
                        material ->
                                Stream.concat(
                                        Stream.of(output(edition, material)),
                                        places(edition, material)));
    }

    /** A list of what is made for single places: there may be thousands. */
    private Stream<Output> places(Edition edition, Material material) {
        List<PrintedFiles.LocalFile> files =
                prints.forPlaces(material, edition.publication(), edition.theme());
        if (files.isEmpty()) {
            return Stream.empty();
        }
        Head head =
                Head.list(
                                placesPath(material),
                                material.origin(),
                                material.title() + ": " + edition.word("forEachPlace"),
                                edition.word("forEachPlaceLead"))
                        .below(
                                new Head.Step(ROOT, edition.word("gallery")),
                                new Head.Step(ROOT + material.id().path() + "/", material.title()));
        return Stream.of(
                Listing.output(
                        edition,
                        head,
                        edition.word("forEachPlaceLead"),
                        here ->
                                files.stream()
                                        .map(
                                                file ->
                                                        new Parts.Row(
                                                                here.to(file.path()),
                                                                file.place(),
                                                                "",
                                                                file.title() + " (PDF)",
                                                                ""))
                                        .toList()));
    }

    private static String placesPath(Material material) {
        return ROOT + material.id().path() + "/theo-noi/";
    }

    private Output output(Edition edition, Material material) {
        return PageOutput.of(
                edition,
                Head.of(edition, material).below(new Head.Step(ROOT, edition.word("gallery"))),
                "material.html",
                here -> view(material, here));
    }

    private View view(Material material, Here here) {
        Edition edition = here.edition();
        List<PrintedFiles.PrintedFile> files = files(prints, material, edition);
        return new View(
                edition.shown().mark(material),
                edition.shown().notice(material),
                material.title(),
                edition.shown().summary(material),
                preview(material, files, here).within(WIDEST, HIGHEST),
                small(material, files, here).within(PHONE, PHONE),
                edition.word("previewAlt", Map.of("title", material.title())),
                Stream.concat(
                                files.stream().map(file -> download(file, files, material, here)),
                                prints
                                        .ticket(material, edition.publication(), edition.theme())
                                        .map(ticket -> ticket(ticket, here))
                                        .stream())
                        .toList(),
                facts(material, here),
                voice(material, here),
                here.recording(material).stream().toList(),
                MaterialWords.of(shown(material, edition), edition, here::withPhones),
                here.body(material),
                edition.terms().related(material, here),
                material.about().latest().map(edition.shown()::date).orElse(""),
                edition.shown().sources(material.about().sources()));
    }

    /** What is read aloud is a sheet of text: small it shows as much and weighs a third. */
    private static Parts.Picture preview(
            Material material, List<PrintedFiles.PrintedFile> files, Here here) {
        return material.script().isPresent()
                ? picture(files, PrintedFiles.PrintedFile::thumbnail, here)
                : picture(files, PrintedFiles.PrintedFile::preview, here);
    }

    private static Parts.Picture small(
            Material material, List<PrintedFiles.PrintedFile> files, Here here) {
        return material.script().isPresent()
                ? Parts.Picture.NONE
                : picture(files, PrintedFiles.PrintedFile::thumbnail, here);
    }

    static Parts.Picture picture(
            List<PrintedFiles.PrintedFile> files,
            Function<PrintedFiles.PrintedFile, Optional<PrintedFiles.Picture>> which,
            Here here) {
        return files.stream()
                .flatMap(file -> which.apply(file).stream())
                .findFirst()
                .map(p -> new Parts.Picture(here.to(p.path()), p.width(), p.height()))
                .orElse(Parts.Picture.NONE);
    }

    private Download download(
            PrintedFiles.PrintedFile file,
            List<PrintedFiles.PrintedFile> files,
            Material material,
            Here here) {
        Edition edition = here.edition();
        String size =
                edition.word(
                        "millimetres",
                        Map.of(
                                "w",
                                edition.language().number(file.widthMm()),
                                "h",
                                edition.language().number(file.heightMm())));
        String type = file.path().replaceAll("^.*\\.", "").toUpperCase(Locale.ROOT);
        var pages = prints.pages(file, material, edition.publication(), edition.theme());
        return new Download(
                here.to(file.path()),
                file.title() + " (" + type + purpose(file, files, material, edition) + ")",
                size,
                pages.map(String::valueOf).orElse(""),
                weight(file.bytes(), edition));
    }

    /** Who prints a file, where it matters: the sheet of a script has no edition for the press. */
    private static String purpose(
            PrintedFiles.PrintedFile file,
            List<PrintedFiles.PrintedFile> files,
            Material material,
            Edition edition) {
        if (file.forPrintShop()) {
            return ", " + edition.word("forPrintShop");
        }
        var pressed =
                files.stream().anyMatch(f -> f.forPrintShop() && f.format().equals(file.format()));
        return material.script().isEmpty() || pressed ? "" : ", " + edition.word("forOfficeOnly");
    }

    private static Download ticket(PrintedFiles.OtherFile ticket, Here here) {
        return new Download(
                here.to(ticket.path()),
                here.edition().word("jobTicket"),
                "",
                "",
                weight(ticket.bytes(), here.edition()));
    }

    /** In kilobytes, from a thousand on in megabytes; empty for a file that could not be made. */
    static String weight(IntSupplier size, Edition edition) {
        int bytes = size.getAsInt();
        if (bytes == 0) {
            return "";
        }
        return bytes < 1_000_000
                ? edition.word("kilobytes", Map.of("n", String.valueOf((bytes + 999) / 1000)))
                : edition.word("megabytes", Map.of("n", megabytes(bytes, edition)));
    }

    private static String megabytes(int bytes, Edition edition) {
        return edition.language().number(Math.round(bytes / 100_000.0) / 10.0);
    }

    static List<PrintedFiles.PrintedFile> files(
            PrintedFiles prints, Material material, Edition edition) {
        return prints.of(material, edition.language(), edition.publication(), edition.theme());
    }

    /**
     * What to print it on: as the material says in the language of the page, else as the first of
     * its formats that advises in it.
     */
    static Optional<String> paper(
            Material material, List<PrintedFiles.PrintedFile> files, Edition edition) {
        return material.paper()
                .filter(text -> material.language().equals(edition.language()))
                .or(() -> files.stream().flatMap(file -> file.advice().stream()).findFirst())
                .or(material::paper)
                .map(edition.shown()::withPhones);
    }

    private List<Parts.Fact> facts(Material material, Here here) {
        Edition edition = here.edition();
        var facts = new ArrayList<Parts.Fact>();
        material.placement()
                .ifPresent(
                        text ->
                                facts.add(
                                        new Parts.Fact(
                                                edition.word("placement"),
                                                edition.shown().withPhones(text))));
        paper(material, files(prints, material, edition), edition)
                .ifPresent(text -> facts.add(new Parts.Fact(edition.word("paper"), text)));
        material.campaign()
                .flatMap(slug -> edition.publication().event(slug.id(), edition.language()))
                .ifPresent(
                        event ->
                                facts.add(
                                        new Parts.Fact(
                                                edition.word("campaign"),
                                                event.title(),
                                                here.to(event))));
        linkToPlaces(material, here, facts);
        return facts;
    }

    private VoiceSections voice(Material material, Here here) {
        Edition edition = here.edition();
        return VoiceSections.of(
                material, pictures.of(material, edition.publication(), edition.theme()), here);
    }

    /** A material made for many places reads as for the first of them. */
    private static Material shown(Material material, Edition edition) {
        return Locality.of(material, edition.publication()).places().stream()
                .findFirst()
                .map(here -> here.of(material))
                .orElse(material);
    }

    private void linkToPlaces(Material material, Here here, List<Parts.Fact> facts) {
        Edition edition = here.edition();
        if (!prints.forPlaces(material, edition.publication(), edition.theme()).isEmpty()) {
            facts.add(
                    new Parts.Fact(
                            edition.word("places"),
                            edition.word("forEachPlace"),
                            here.toOwn(placesPath(material))));
        }
    }
}
