package vn.loa.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.content.Content;
import vn.loa.content.Material;
import vn.loa.content.PartialDate;
import vn.loa.source.Position;

/**
 * What a page says about itself, before it is set.
 *
 * @param path from the root of its edition, e.g. {@code dich-vu/tong-dai-111/}
 * @param origin the source file that causes it
 * @param tab title of the browser tab, without the site's name
 * @param description for search engines; absent texts are empty
 * @param neutral a title that gives nothing away, for tabs and previews of sensitive pages
 * @param trail the pages above this one, without home
 * @param article whether it is an article rather than a list
 * @param generated made without a file of the writer's own at this address
 * @param data structured data, one object each
 */
record Head(
        String path,
        Position origin,
        String tab,
        String description,
        Optional<String> neutral,
        List<Step> trail,
        boolean article,
        boolean generated,
        Optional<PartialDate> changed,
        List<Map<String, Object>> data) {

    /** A page above: its title and its path from the root of the edition. */
    record Step(String path, String title) {}

    /** A head for a thing written. */
    static Head of(Edition edition, Content content) {
        Optional<String> neutral = edition.neutral().of(content);
        String description =
                content.about()
                        .summary()
                        .map(edition.shown()::withPhones)
                        .orElseGet(
                                () ->
                                        content.title()
                                                + ". "
                                                + edition.shown()
                                                        .withPhones(content.body().text()));
        return new Head(
                edition.addresses().path(content),
                content.origin(),
                content.title(),
                description,
                neutral,
                List.of(),
                !(content instanceof Material),
                false,
                content.about().latest(),
                List.of());
    }

    /** A generated list. */
    static Head list(String path, Position origin, String title, String description) {
        return new Head(
                path,
                origin,
                title,
                description,
                Optional.empty(),
                List.of(),
                false,
                true,
                Optional.empty(),
                List.of());
    }

    Head below(Step... steps) {
        return new Head(
                path,
                origin,
                tab,
                description,
                neutral,
                List.of(steps),
                article,
                generated,
                changed,
                data);
    }

    /** The same page under a title that gives nothing away. */
    Head under(String plain) {
        return new Head(
                path,
                origin,
                tab,
                description,
                Optional.of(plain),
                trail,
                article,
                generated,
                changed,
                data);
    }

    Head with(Map<String, Object> more) {
        return new Head(
                path,
                origin,
                tab,
                description,
                neutral,
                trail,
                article,
                generated,
                changed,
                Stream.concat(data.stream(), Stream.of(more)).toList());
    }
}
