package vn.loa.check;

import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.lang.Language;
import vn.loa.source.Diagnostic;

/** In English as in Vietnamese: no victim is named, and no shelter has a street. */
public final class PeopleInEnglish implements WordingRule {

    private static final String FAMILY =
            "(?:Nguyen|Tran|Le|Pham|Hoang|Huynh|Phan|Vu|Vo|Dang|Bui|Do|Ho|Ngo|Duong|Ly|Lo|Vang|Giang"
                    + "|Sung|Thao|Hau|Trieu|Nong|Hua|Quach|Dinh|Trinh|Doan|Truong|Luong|Mai|Cao|Ha|Lam|Luu"
                    + "|Tang|Chu|Ta|To|Thach|Danh|Kim)";

    /** With the marks of Vietnamese or without. */
    private static final String NAME =
            "(?:"
                    + FAMILY
                    + "(?: [A-Z][a-z]+){1,4}|[A-Z][a-z]+ (?:Van|Thi)(?: [A-Z][a-z]+){1,3}|"
                    + PersonNames.FULL
                    + ")";

    private static final Pattern NAMED =
            Pattern.compile(
                    "[Vv]ictims?(?:'s name is|’s name is| is| was| were| named| called| include|,|:)?"
                            + " (?:M(?:r|s|rs|iss)\\.? )?(?<name>"
                            + NAME
                            + ")(?! (?:[Ss]treet|[Rr]oad|[Cc]ommune|[Pp]rovince|[Ss]chool))"
                            + "|(?<other>"
                            + NAME
                            + ")(?:, (?:aged )?\\d{1,2},)? (?:is|was|became) (?:a|one of the) victims?");

    private static final Pattern PLACE =
            Pattern.compile(
                    "[Ss]helter(?:'s address)?(?: \\p{Ll}+){0,4}?(?: is| at| located at| lies| is at|:)?"
                            + "(?: at| in| on)? (?:(?:no\\.? )?\\d{1,4}[A-Za-z]? (?:\\p{Lu}\\p{L}*[ ,]*){1,5}"
                            + "(?:[Ss]treet|[Ss]t\\b|[Rr]oad|[Ll]ane|[Aa]lley|[Aa]venue)"
                            + "|(?:behind|opposite|next to|beside) the )");

    @Override
    public Check in(Publication publication) {
        return prose -> prose.language().equals(Language.ENGLISH) ? check(prose) : Stream.empty();
    }

    private static Stream<Diagnostic> check(Prose prose) {
        var found = new ArrayList<Diagnostic>();
        if (prose.text().contains("ictim")) {
            Matcher named = NAMED.matcher(prose.text());
            while (named.find()) {
                int at = Math.max(named.start("name"), named.start("other"));
                found.add(PersonalData.problem(prose, at, PeopleGivenAway.VICTIM));
            }
        }
        if (prose.text().contains("helter")) {
            Matcher place = PLACE.matcher(prose.text());
            while (place.find()) {
                found.add(PersonalData.problem(prose, place.start(), PeopleGivenAway.SHELTER));
            }
        }
        return found.stream();
    }
}
