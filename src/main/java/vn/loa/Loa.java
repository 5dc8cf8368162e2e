package vn.loa;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.loa.check.ArchivedIsNoHelp;
import vn.loa.check.BaseUrlIsReal;
import vn.loa.check.IdIsKnown;
import vn.loa.check.NothingIsPast;
import vn.loa.check.OfficialFormIsWhole;
import vn.loa.check.OfficialWording;
import vn.loa.check.PersonalData;
import vn.loa.check.ReferenceExists;
import vn.loa.check.Rule;
import vn.loa.check.ScriptCanBeRead;
import vn.loa.check.SentenceIsShort;
import vn.loa.check.ServiceIsVouchedFor;
import vn.loa.check.TextIsAccessible;
import vn.loa.check.TranslationIsFresh;
import vn.loa.check.TypedPhone;
import vn.loa.check.WordingRule;
import vn.loa.check.WordsDoNotHurt;
import vn.loa.content.Material;
import vn.loa.content.Publication;
import vn.loa.output.Memo;
import vn.loa.output.Publisher;
import vn.loa.print.AgencySheets;
import vn.loa.print.CampaignKits;
import vn.loa.print.JobTickets;
import vn.loa.print.LocalPrints;
import vn.loa.print.MaterialPrints;
import vn.loa.print.OtherPrints;
import vn.loa.print.Pieces;
import vn.loa.search.SearchFiles;
import vn.loa.site.LinkedFiles;
import vn.loa.site.PrintedFiles;
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
                new ArchivedIsNoHelp(),
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
                new WordsDoNotHurt(),
                new SentenceIsShort(),
                new OfficialWording());
    }

    private final List<Publisher> publishers;

    /**
     * @param memo remembers slow results between builds
     * @param search whether the site gets a search index
     * @param prints whether pieces are set at all: pages then say how large their files are
     */
    Loa(Memo memo, boolean search, boolean prints) {
        var index = new SearchFiles();
        var pieces = new Pieces(memo);
        var others = new OtherPrints(pieces);
        var tickets = new JobTickets(pieces);
        var kits = new CampaignKits(pieces, tickets, others, WebSite::scripts);
        Publisher site =
                new WebSite(
                        new LinkedFiles(
                                search ? index::path : none -> "",
                                search ? index::offlinePath : none -> "",
                                new PrintedPieces(pieces, tickets, kits, prints),
                                Loa::pictures,
                                AgencySheets::path));
        List<Publisher> made =
                List.of(
                        site,
                        new MaterialPrints(pieces),
                        new LocalPrints(pieces),
                        tickets,
                        kits,
                        others,
                        new AgencySheets(pieces));
        publishers = search ? Stream.concat(made.stream(), Stream.of(index)).toList() : made;
    }

    /** What the page of a material shows of its post. */
    private static List<PrintedFiles.Picture> pictures(
            Material material, Publication publication, Theme theme) {
        return OtherPrints.images(material, publication, theme).stream()
                .map(image -> new PrintedFiles.Picture(image.path(), image.width(), image.height()))
                .toList();
    }

    List<Publisher> publishers() {
        return publishers;
    }
}
