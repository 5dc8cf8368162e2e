package vn.loa.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Citation;
import vn.loa.content.Content;
import vn.loa.content.Page;
import vn.loa.content.PartialDate;
import vn.loa.content.PhoneNumber;
import vn.loa.content.Plan;
import vn.loa.content.Service;

/** How what was written is shown to readers of an edition: in lists, with dates and numbers. */
record Shown(Edition edition) {

    /** The title in lists: neutral where a page must not give itself away. */
    String title(Content content) {
        return content instanceof Page page && page.safety()
                ? page.about().share().orElse(page.title())
                : content.title();
    }

    String summary(Content content) {
        return content.about().summary().map(this::withPhones).orElse("");
    }

    /** A short line under a title in lists. */
    String meta(Content content) {
        if (content instanceof Service service) {
            return service.phonesInBrief().stream()
                    .map(PhoneNumber::number)
                    .collect(Collectors.joining(" · "));
        }
        if (content instanceof Plan plan) {
            return Stream.of(
                            Stream.of(PlanWords.number(edition, plan)),
                            plan.period().stream().map(p -> p.shown(edition.dates())),
                            archivedNote(plan).stream())
                    .flatMap(part -> part)
                    .collect(Collectors.joining(" · "));
        }
        return "";
    }

    /** The writer's own words, in the writer's language only. */
    private Optional<String> archivedNote(Plan plan) {
        return plan.archivedNote()
                .map(note -> mark(plan).isEmpty() ? note : edition.word("archived"));
    }

    /** The language a content is shown in here when it is not the edition's, else empty. */
    String mark(Content content) {
        return content.language().equals(edition.language()) ? "" : content.language().tag();
    }

    /** The notice above a text that was not translated; empty for one that was. */
    String notice(Content content) {
        return mark(content).isEmpty() ? "" : edition.word("notTranslated");
    }

    /** A plain text with its phone numbers filled in. */
    String withPhones(String text) {
        return edition.publication().withPhones(text);
    }

    String date(PartialDate date) {
        return date.shown(edition.dates());
    }

    /** A text that may be a date: shown the way people here write dates. */
    String date(String typed) {
        return isDay(typed) ? date(PartialDate.of(LocalDate.parse(typed))) : typed;
    }

    /** Whether a text is a day that exists, as {@code 2024-11-20}. */
    private static boolean isDay(String typed) {
        try {
            return typed.equals(LocalDate.parse(typed).toString());
        } catch (DateTimeException e) {
            return false;
        }
    }

    String weekday(LocalDate day) {
        return edition.word("weekdays." + day.getDayOfWeek().name().toLowerCase(Locale.ROOT));
    }

    List<Parts.Source> sources(Collection<Citation> citations) {
        return citations.stream()
                .map(
                        c ->
                                new Parts.Source(
                                        c.title(),
                                        c.url().orElse(""),
                                        c.date().map(this::date).orElse("")))
                .toList();
    }

    /** A text as a sentence begins. */
    static String capital(String text) {
        int first = text.offsetByCodePoints(0, Math.min(1, text.length()));
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
