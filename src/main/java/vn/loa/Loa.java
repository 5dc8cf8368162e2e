package vn.loa;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.check.BaseUrlIsReal;
import vn.loa.check.IdIsKnown;
import vn.loa.check.NothingIsPast;
import vn.loa.check.OfficialFormIsWhole;
import vn.loa.check.OfficialWording;
import vn.loa.check.PersonalData;
import vn.loa.check.ReferenceExists;
import vn.loa.check.Rule;
import vn.loa.check.ScriptCanBeRead;
import vn.loa.check.ServiceIsVouchedFor;
import vn.loa.check.TextIsAccessible;
import vn.loa.check.TranslationIsFresh;
import vn.loa.check.TypedPhone;
import vn.loa.check.WordingRule;
import vn.loa.content.Material;
import vn.loa.content.Publication;
import vn.loa.output.Memo;
import vn.loa.output.Publisher;
import vn.loa.print.AgencySheets;
import vn.loa.print.MaterialPrints;
import vn.loa.print.OtherPrints;
import vn.loa.print.PictureSize;
import vn.loa.print.PrintFormat;
import vn.loa.search.SearchFiles;
import vn.loa.site.LinkedFiles;
import vn.loa.site.PrintedFiles;
import vn.loa.site.PrintedFiles.PrintedFile;
import vn.loa.site.WebSite;
import vn.loa.theme.Theme;

/** The product on one page: the rules it checks and the outputs it publishes. */
final class Loa {

    /**
     * What is checked of a publication as a whole.
     *
     * @param today a day in the publication's time zone
     */
    static List<Rule> rules(LocalDate today) {
        return List.of(
                new IdIsKnown(),
                new ReferenceExists(),
                new ServiceIsVouchedFor(today),
                new TranslationIsFresh(),
                new NothingIsPast(today),
                new BaseUrlIsReal(),
                new ScriptCanBeRead(),
                new OfficialFormIsWhole());
    }

    /**
     * What is checked of every text.
     *
     * @param today a day in the publication's time zone
     */
    static List<WordingRule> wordingRules(LocalDate today) {
        return List.of(
                new TypedPhone(),
                new PersonalData(today),
                new TextIsAccessible(),
                new OfficialWording());
    }

    private final List<Publisher> publishers;

    /**
     * @param memo remembers slow results between builds
     * @param search whether the site gets a search index
     */
    Loa(Memo memo, boolean search) {
        var index = new SearchFiles();
        Publisher site =
                new WebSite(
                        new LinkedFiles(
                                search ? index::path : none -> "",
                                Loa::printed,
                                Loa::pictures,
                                AgencySheets::path));
        List<Publisher> made =
                List.of(
                        site,
                        new MaterialPrints(memo),
                        new OtherPrints(memo),
                        new AgencySheets(memo));
        publishers = search ? Stream.concat(made.stream(), Stream.of(index)).toList() : made;
    }

    /** What the page of a material says of its prints. */
    private static List<PrintedFile> printed(
            Material material, Publication publication, Theme theme) {
        return Stream.concat(
                        MaterialPrints.formats(material, theme).stream(),
                        OtherPrints.script(material, theme).stream())
                .map(format -> printed(material, format, publication))
                .toList();
    }

    private static PrintedFile printed(
            Material material, PrintFormat format, Publication publication) {
        String path = MaterialPrints.path(material, format.name(), publication.routes());
        return new PrintedFile(
                path + ".pdf",
                format.name(),
                format.title(material.language()),
                false,
                format.paper().widthMm(),
                format.paper().heightMm(),
                Optional.of(format.paper().pages()),
                Optional.of(picture(path, format, PictureSize.LARGE)),
                Optional.of(picture(path, format, PictureSize.SMALL)));
    }

    /** What the page of a material shows of its post. */
    private static List<PrintedFiles.Picture> pictures(
            Material material, Publication publication, Theme theme) {
        return OtherPrints.images(material, publication, theme).stream()
                .map(image -> new PrintedFiles.Picture(image.path(), image.width(), image.height()))
                .toList();
    }

    private static PrintedFiles.Picture picture(String path, PrintFormat format, PictureSize size) {
        return new PrintedFiles.Picture(
                path + size.ending(), size.width(format), size.height(format));
    }

    List<Publisher> publishers() {
        return publishers;
    }
}
