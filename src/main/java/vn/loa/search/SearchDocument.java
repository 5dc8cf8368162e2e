package vn.loa.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page of the site as search sees it.
 *
 * @param url site path from the root, such as {@code dich-vu/tong-dai-111/}, without a first slash
 * @param lang language tag of the text
 * @param kind page, plan, service, material, event, statistic, term or document (one that plans
 *     rest on)
 * @param summary shown under the title; empty where the page has none
 * @param text plain text of the body
 * @param phones found with or without spaces and {@code +84}
 * @param keywords names of its topics, needs, places, audiences and agencies
 * @param answers questions in people's own words for which this is the best answer
 * @param symbols document numbers such as {@code 81/KH-SLĐTBXH}
 * @param filings needs, places and audiences that hits are narrowed by
 * @param date breaks ties, the newer first; absent where the page has none
 */
public record SearchDocument(
        String url,
        String lang,
        String kind,
        String title,
        String summary,
        List<String> headings,
        String text,
        List<Phone> phones,
        List<String> keywords,
        List<String> answers,
        List<String> symbols,
        List<Filing> filings,
        Optional<LocalDate> date) {

    /** Kind of what is offered above the hits: places, topics, lists. */
    static final String TERM = "term";

    /**
     * A need, place or audience a page is filed under.
     *
     * @param type need, place or audience
     * @param names by language tag
     */
    record Filing(String type, String id, Map<String, String> names) {}

    /**
     * A number that finds its page.
     *
     * @param number as written
     * @param shown whether a hit shows it; one that needs its note is left to the page
     */
    record Phone(String number, boolean shown) {}

    public SearchDocument {
        headings = List.copyOf(headings);
        phones = List.copyOf(phones);
        keywords = List.copyOf(keywords);
        answers = List.copyOf(answers);
        symbols = List.copyOf(symbols);
        filings = List.copyOf(filings);
    }

    /** The numbers under a hit. */
    List<String> shownPhones() {
        return phones.stream().filter(Phone::shown).map(Phone::number).toList();
    }
}
