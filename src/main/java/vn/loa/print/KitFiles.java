package vn.loa.print;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.loa.content.Material;
import vn.loa.content.Post;
import vn.loa.content.Publication;
import vn.loa.output.Output;
import vn.loa.print.PieceFile.Purpose;
import vn.loa.theme.Theme;
import vn.loa.theme.Words;

/**
 * What a material gives to the archive of its campaign, in folders by who uses it: the office, the
 * print shop, whoever reads at the loudspeaker, whoever posts.
 *
 * @param scripts texts and calendars of all scripts, beside their materials' pages
 */
record KitFiles(
        Pieces pieces,
        JobTickets tickets,
        OtherPrints others,
        List<Output> scripts,
        Publication publication,
        Theme theme) {

    private static final String PRINT_SHOP = "nha-in/";
    private static final String OFFICE = "may-in-van-phong/";
    private static final String LOUDSPEAKER = "loi-doc/";
    private static final String POST = "bai-dang/";

    /** Windows' old editor takes the mark as the sign of UTF-8, and knows no other line end. */
    private static final String MARK = "\uFEFF";

    private static final String LINE_END = "\r\n";

    /**
     * @param root folder of the archive its folders lie in; empty for the archive itself
     */
    List<KitFile> of(Material material, String root) {
        var words = theme.words(material.language(), publication.settings().language());
        var files = new ArrayList<KitFile>();
        for (var file : pieces.files(publication, theme, material)) {
            files.add(piece(file, material, root));
        }
        if (!Pieces.formats(material, theme).isEmpty()) {
            files.add(ticket(material, root));
        }
        others.sheet(material, publication, theme)
                .ifPresent(
                        sheet ->
                                files.add(
                                        KitFile.of(
                                                sheet, root + LOUDSPEAKER, script(material), "")));
        scripts(material)
                .forEach(
                        file ->
                                files.add(
                                        KitFile.of(
                                                file, root + LOUDSPEAKER, name(file, words), "")));
        material.post().ifPresent(post -> files.add(post(post, material, words, root)));
        var sizes = OtherPrints.images(material, publication, theme);
        var images = others.pictures(material, publication, theme);
        for (var i = 0; i < images.size(); i++) {
            var size = "%s × %s px".formatted(sizes.get(i).width(), sizes.get(i).height());
            files.add(KitFile.of(images.get(i), root + POST, words.text("postPicture"), size));
        }
        return files;
    }

    private static KitFile piece(PieceFile file, Material material, String root) {
        var language = material.language();
        var forPrintShop = file.purpose() != Purpose.OFFICE;
        return new KitFile(
                root + (forPrintShop ? PRINT_SHOP : OFFICE) + file.name(),
                file.title(language),
                forPrintShop,
                "%s × %s mm"
                        .formatted(
                                language.number(file.widthMm()), language.number(file.heightMm())),
                forPrintShop ? "" : file.format().advice(language).orElse(""),
                () -> file.made().get().bytes());
    }

    private KitFile ticket(Material material, String root) {
        var path = JobTickets.path(material, publication);
        return new KitFile(
                root + PRINT_SHOP + path.substring(path.lastIndexOf('/') + 1),
                JobTickets.title(material.language()),
                true,
                "",
                "",
                () -> tickets.rendered(material, publication, theme).bytes());
    }

    private String script(Material material) {
        return OtherPrints.script(material, theme)
                .map(format -> format.title(material.language()))
                .orElse("");
    }

    private Stream<Output> scripts(Material material) {
        var own = publication.routes().address(material.id(), material.language());
        return scripts.stream()
                .filter(file -> file.path().startsWith(own))
                .filter(file -> file.path().indexOf('/', own.length()) < 0);
    }

    private static String name(Output script, Words words) {
        return words.text(script.path().endsWith(".ics") ? "scriptCalendar" : "scriptText");
    }

    /** The words of a post, then what its pictures show. */
    private KitFile post(Post post, Material material, Words words, String root) {
        var lines = new ArrayList<>(publication.withPhones(post.text()).strip().lines().toList());
        post.alt()
                .map(publication::withPhones)
                .ifPresent(
                        alt -> lines.addAll(List.of("", words.text("postAlt") + ":", alt.strip())));
        var text = MARK + String.join(LINE_END, lines) + LINE_END;
        return new KitFile(
                root + POST + material.id().slug() + ".txt",
                words.text("postHeading"),
                false,
                "",
                "",
                () -> text.getBytes(StandardCharsets.UTF_8));
    }
}
