package vn.loa;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.loa.check.ArchivedIsNoHelp;
import vn.loa.check.BaseUrlIsReal;
import vn.loa.check.BlanksAreFilled;
import vn.loa.check.ChatIsNotPasted;
import vn.loa.check.CodeLeadsSomewhere;
import vn.loa.check.DayHasCome;
import vn.loa.check.DayIsTheEvents;
import vn.loa.check.EventHasDay;
import vn.loa.check.FieldsStandOnce;
import vn.loa.check.HoursAreTheServices;
import vn.loa.check.IdIsKnown;
import vn.loa.check.LettersArePlain;
import vn.loa.check.LinesStandApart;
import vn.loa.check.LinkDialsWhatItShows;
import vn.loa.check.LinkHasNoSpaces;
import vn.loa.check.LinkLeavesThisMachine;
import vn.loa.check.LinkNamesItsHost;
import vn.loa.check.MarksAreTyped;
import vn.loa.check.MarksAreUnderstood;
import vn.loa.check.MaterialHasFormat;
import vn.loa.check.MenuLeadsSomewhere;
import vn.loa.check.MoneyIsNotAsked;
import vn.loa.check.NameIsWritten;
import vn.loa.check.NationalNumberIsKept;
import vn.loa.check.NothingIsLeftToFill;
import vn.loa.check.NothingIsPast;
import vn.loa.check.NumberCanBeDialled;
import vn.loa.check.OfficialFormIsWhole;
import vn.loa.check.OfficialWording;
import vn.loa.check.PageIsInItsLanguage;
import vn.loa.check.PanelsDiffer;
import vn.loa.check.PeopleGivenAway;
import vn.loa.check.PeopleInEnglish;
import vn.loa.check.PersonalData;
import vn.loa.check.PhoneHasOneOwner;
import vn.loa.check.PhoneIsAnOffices;
import vn.loa.check.PhoneIsWhole;
import vn.loa.check.PlanNumberIsItsOwn;
import vn.loa.check.PrintedNumberWasCalled;
import vn.loa.check.ReferenceExists;
import vn.loa.check.Rule;
import vn.loa.check.ScriptCanBeRead;
import vn.loa.check.SentenceIsShort;
import vn.loa.check.ServiceIsVouchedFor;
import vn.loa.check.ServiceNameIsItsOwn;
import vn.loa.check.SettingsAreThere;
import vn.loa.check.SourceCanBeAsked;
import vn.loa.check.StarIsMeant;
import vn.loa.check.TaskIsInPlan;
import vn.loa.check.TermIsExplained;
import vn.loa.check.TextIsAccessible;
import vn.loa.check.TextIsItsOwn;
import vn.loa.check.TextIsNotIndented;
import vn.loa.check.TextIsNotShouted;
import vn.loa.check.TimesAreReal;
import vn.loa.check.TranslationIsFresh;
import vn.loa.check.TranslationIsTranslated;
import vn.loa.check.TranslationKeepsFigures;
import vn.loa.check.TranslationKeepsNumbers;
import vn.loa.check.TypedPhone;
import vn.loa.check.WeekdayIsTheDates;
import vn.loa.check.WordFileIsLinked;
import vn.loa.check.WordingRule;
import vn.loa.check.WordsDoNotHurt;
import vn.loa.check.WorkIsDone;
import vn.loa.content.Material;
import vn.loa.content.Publication;
import vn.loa.content.Settings.NavigationLink;
import vn.loa.output.Manifest;
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
import vn.loa.search.WholeIndex;
import vn.loa.site.LinkedFiles;
import vn.loa.site.PrintedFiles;
import vn.loa.site.WebSite;
import vn.loa.source.Diagnostic;
import vn.loa.starter.ToFill;
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
                new TaskIsInPlan(),
                new PhoneIsWhole(),
                new PhoneHasOneOwner(),
                new ServiceNameIsItsOwn(),
                new NationalNumberIsKept(),
                new PhoneIsAnOffices(),
                new PrintedNumberWasCalled(),
                new HoursAreTheServices(),
                new PlanNumberIsItsOwn(),
                new EventHasDay(),
                new MaterialHasFormat(),
                new PanelsDiffer(),
                new TextIsItsOwn(),
                new TermIsExplained(ToFill.sentences()),
                new LinkDialsWhatItShows(),
                new LinkNamesItsHost(),
                new ServiceIsVouchedFor(today),
                new WordFileIsLinked(),
                new TranslationIsFresh(),
                new TranslationKeepsNumbers(),
                new TranslationKeepsFigures(),
                new NothingIsPast(today),
                new WorkIsDone(today),
                new ArchivedIsNoHelp(),
                new SettingsAreThere(),
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
                new NumberCanBeDialled(),
                new PersonalData(today),
                new PeopleGivenAway(),
                new PeopleInEnglish(),
                new ChatIsNotPasted(),
                new SourceCanBeAsked(),
                new MarksAreUnderstood(),
                new TextIsNotIndented(),
                new LinesStandApart(),
                new DayHasCome(today),
                new TextIsAccessible(),
                new LinkHasNoSpaces(),
                new NameIsWritten(),
                new FieldsStandOnce(),
                new TimesAreReal(),
                new WeekdayIsTheDates(),
                new DayIsTheEvents(),
                new LinkLeavesThisMachine(),
                new MoneyIsNotAsked(),
                new TranslationIsTranslated(),
                new PageIsInItsLanguage(),
                new MarksAreTyped(),
                new LettersArePlain(),
                new TextIsNotShouted(),
                new StarIsMeant(),
                new BlanksAreFilled(),
                new NothingIsLeftToFill(ToFill.sentences()),
                new WordsDoNotHurt(),
                new SentenceIsShort(),
                new OfficialWording());
    }

    private final List<Publisher> publishers;

    private Loa(List<Publisher> publishers) {
        this.publishers = publishers;
    }

    /**
     * What a build publishes.
     *
     * @param memo remembers slow results between builds
     * @param search whether the site gets a search index
     * @param prints whether pieces are set at all: pages then say how large their files are
     */
    static Loa published(Memo memo, boolean search, boolean prints) {
        var index = new SearchFiles();
        return search
                ? new Loa(
                        publishers(
                                memo,
                                index::path,
                                index::signsPath,
                                index::offlinePath,
                                prints,
                                index))
                : new Loa(publishers(memo, none -> "", none -> "", none -> "", prints));
    }

    /** What a preview shows: the same, and nothing is worked out before somebody looks at it. */
    static Loa previewed(Memo memo) {
        return new Loa(
                publishers(
                        memo,
                        all -> WholeIndex.PATH,
                        all -> "",
                        all -> WholeIndex.PATH,
                        false,
                        new WholeIndex()));
    }

    private static List<Publisher> publishers(
            Memo memo,
            Function<Publication, String> index,
            Function<Publication, String> signs,
            Function<Publication, String> keptIndex,
            boolean prints,
            Publisher... search) {
        var pieces = new Pieces(memo);
        var others = new OtherPrints(pieces);
        var tickets = new JobTickets(pieces);
        var kits = new CampaignKits(pieces, tickets, others, WebSite::scripts);
        var site =
                new WebSite(
                        new LinkedFiles(
                                index,
                                signs,
                                keptIndex,
                                new PrintedPieces(pieces, tickets, kits, others, prints),
                                Loa::pictures,
                                AgencySheets::path));
        return Stream.concat(
                        Stream.of(
                                site,
                                new MaterialPrints(pieces),
                                new LocalPrints(pieces),
                                tickets,
                                kits,
                                others,
                                new AgencySheets(pieces)),
                        Stream.of(search))
                .toList();
    }

    /** What the page of a material shows of its post. */
    private static List<PrintedFiles.Picture> pictures(
            Material material, Publication publication, Theme theme) {
        return OtherPrints.images(material, publication, theme).stream()
                .map(image -> new PrintedFiles.Picture(image.path(), image.width(), image.height()))
                .toList();
    }

    /**
     * Everything that will be written.
     *
     * @param publication without the links of the menu that lead nowhere
     * @param lost these links
     */
    record Listing(
            Publication publication,
            List<NavigationLink> lost,
            Manifest manifest,
            List<Diagnostic> diagnostics) {}

    /** Lists the files of a publication; nothing is rendered yet. */
    Listing list(Publication publication, Theme theme) {
        return list(publication, theme, List.of());
    }

    /**
     * Lists the files of a publication that was listed before.
     *
     * @param supposed links of the menu that led nowhere then: while they still do, the files are
     *     listed once and not twice
     */
    Listing list(Publication publication, Theme theme, List<NavigationLink> supposed) {
        Listing listing = without(supposed, publication, theme);
        return listing.lost().equals(supposed)
                ? listing
                : without(listing.lost(), publication, theme);
    }

    private Listing without(List<NavigationLink> links, Publication publication, Theme theme) {
        Publication kept = links.isEmpty() ? publication : publication.withoutLinks(links);
        Manifest manifest = Manifest.of(publishers, kept, theme);
        List<NavigationLink> lost = MenuLeadsSomewhere.lost(publication, manifest);
        List<Diagnostic> found =
                Stream.concat(
                                MenuLeadsSomewhere.diagnostics(lost, publication, manifest),
                                problems(kept, theme, manifest).stream())
                        .toList();
        return new Listing(kept, lost, manifest, found);
    }

    /** What stands in the way of files, also where nobody asks for these files. */
    private static List<Diagnostic> problems(
            Publication publication, Theme theme, Manifest manifest) {
        return Stream.of(
                        manifest.diagnostics().stream(),
                        MaterialPrints.problems(publication, theme),
                        new CodeLeadsSomewhere(publication, manifest).check())
                .flatMap(found -> found)
                .toList();
    }
}
