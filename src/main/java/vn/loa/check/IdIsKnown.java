package vn.loa.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.content.Publication;
import vn.loa.content.Reference;
import vn.loa.content.Term;
import vn.loa.lang.Nearest;
import vn.loa.lang.Slug;
import vn.loa.source.Diagnostic;
import vn.loa.source.Severity;

/**
 * Topics, needs, audiences, agencies and places are ids of the vocabulary. Others get their page,
 * and a warning: at every place where the id looks like a slip, else once for each new id.
 */
public final class IdIsKnown implements Rule {

    private static final Pattern GLUED =
            Pattern.compile("[a-z0-9-]{1,60}(?:\\s{1,9}-\\s{0,9}[a-z0-9-]{1,60}){1,20}");

    /** A list that is longer was not typed. */
    private static final int LONGEST_MENDED = 500;

    private static final int MOST_NAMES = 12;

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        // While a list cannot be read, nobody knows what it names.
        return publication.gaps().settings()
                ? Stream.empty()
                : Arrays.stream(Term.Type.values())
                        .filter(type -> !publication.gaps().words().contains(type))
                        .flatMap(
                                type ->
                                        Stream.concat(
                                                unknown(publication, type),
                                                inVocabulary(publication, type)));
    }

    private static Stream<Diagnostic> unknown(Publication publication, Term.Type type) {
        Set<String> known = known(publication, type);
        Map<String, List<Reference>> strange = new TreeMap<>();
        publication.contents().stream()
                .flatMap(content -> Publication.references(content, type).stream())
                .filter(reference -> !known.contains(reference.id()))
                .forEach(r -> strange.computeIfAbsent(r.id(), id -> new ArrayList<>()).add(r));
        Map<String, String> named = named(publication, type);
        return strange.entrySet().stream()
                .flatMap(entry -> warnings(entry.getKey(), entry.getValue(), type, known, named));
    }

    /** Ids by the names people read, as slugs: who knows no id writes the name. */
    private static Map<String, String> named(Publication publication, Term.Type type) {
        Map<String, String> ids = new TreeMap<>();
        publication
                .vocabulary()
                .terms()
                .getOrDefault(type, Map.of())
                .forEach(
                        (id, term) ->
                                term.names()
                                        .values()
                                        .forEach(name -> ids.putIfAbsent(Slug.of(name), id)));
        return ids;
    }

    private static Set<String> known(Publication publication, Term.Type type) {
        return publication.vocabulary().terms().getOrDefault(type, Map.of()).keySet();
    }

    /**
     * What entries say of each other: what they belong to, who took over. An id unlike any other
     * may be one that is still to come.
     */
    private static Stream<Diagnostic> inVocabulary(Publication publication, Term.Type type) {
        Set<String> known = known(publication, type);
        return publication.vocabulary().terms().values().stream()
                .flatMap(terms -> terms.values().stream())
                .flatMap(
                        term ->
                                term.named(type).stream()
                                        .map(id -> new Reference(id, term.origin())))
                .filter(reference -> !known.contains(reference.id()))
                .map(
                        reference -> {
                            Optional<String> near = Nearest.to(reference.id(), known);
                            Diagnostic unknown = warning(reference, 0, type, near, known);
                            return near.isPresent() ? unknown : unknown.as(Severity.NOTICE);
                        });
    }

    private static Stream<Diagnostic> warnings(
            String id,
            List<Reference> places,
            Term.Type type,
            Set<String> known,
            Map<String, String> named) {
        Optional<String> near =
                Optional.ofNullable(named.get(Slug.of(id))).or(() -> Nearest.to(id, known));
        return near.isPresent()
                ? places.stream().map(place -> warning(place, 0, type, near, known))
                : Stream.of(warning(places.get(0), places.size() - 1, type, near, known));
    }

    private static String name(Term.Type type) {
        return switch (type) {
            case TOPIC -> "chủ đề";
            case NEED -> "nhu cầu";
            case AUDIENCE -> "nhóm người đọc";
            case AGENCY -> "cơ quan";
            case PLACE -> "nơi chốn";
            case WORD -> "thuật ngữ";
        };
    }

    /**
     * @param others further places where the same id stands
     */
    private static Diagnostic warning(
            Reference reference,
            int others,
            Term.Type type,
            Optional<String> near,
            Set<String> known) {
        String id = reference.id();
        String more = others == 0 ? "" : " (và " + others + " chỗ khác)";
        String moreEnglish = others == 0 ? "" : " (and " + others + " other places)";
        if (GLUED.matcher(id).matches()) {
            return glued(reference, id);
        }
        Optional<String> list = near.isPresent() ? Optional.empty() : list(id, known);
        if (list.isPresent()) {
            return several(reference, type, list.get());
        }
        return Diagnostic.warning(
                        "unknown-id",
                        reference.at(),
                        "danh sách " + name(type) + " chưa có “" + id + "”" + more,
                        "the vocabulary has no \""
                                + id
                                + "\" among its "
                                + type.key()
                                + moreEnglish)
                .suggesting(mend(id, type, false), mend(id, type, true))
                .suggestingName(near);
    }

    /** Items of a list of which one is set in farther, or lacks the space behind its hyphen. */
    private static Diagnostic glued(Reference reference, String id) {
        String items = "[" + id.replaceAll("\\s+-\\s*", ", ") + "]";
        return Diagnostic.warning(
                        "unknown-id",
                        reference.at(),
                        "các mục “" + id + "” dính thành một",
                        "the items \"" + id + "\" run together to one")
                .suggesting(
                        "viết: "
                                + items
                                + ", hoặc mỗi mục một dòng, dấu - thẳng cột và có dấu cách"
                                + " sau nó",
                        "write: "
                                + items
                                + ", or each on a line of its own, hyphens in one column with"
                                + " a space behind");
    }

    /** Names between commas, one of them at least being known, as a list of ids. */
    private static Optional<String> list(String written, Set<String> known) {
        if (written.length() > LONGEST_MENDED || written.matches("[a-z0-9,; -]*")) {
            return Optional.empty();
        }
        List<String> names =
                Stream.of(written.split("[,;]"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
        if (names.size() > MOST_NAMES) {
            return Optional.empty();
        }
        List<String> ids =
                names.stream()
                        .map(Slug::orCode)
                        .map(id -> known.contains(id) ? id : Nearest.to(id, known).orElse(id))
                        .toList();
        return ids.size() > 1 && ids.stream().anyMatch(known::contains)
                ? Optional.of("[" + String.join(", ", ids) + "]")
                : Optional.empty();
    }

    private static Diagnostic several(Reference reference, Term.Type type, String list) {
        return Diagnostic.warning(
                        "unknown-id",
                        reference.at(),
                        "“" + reference.id() + "” là nhiều " + name(type) + " trong một chữ",
                        "\"" + reference.id() + "\" holds several " + type.key())
                .suggesting(
                        "mỗi mã một mục, đặt trong ngoặc vuông: " + list,
                        "several ids stand in square brackets: " + list);
    }

    /** A name that was written instead of an id gets one. */
    private static String mend(String written, Term.Type type, boolean english) {
        boolean brief = written.length() <= LONGEST_MENDED;
        if (brief && written.matches("[a-z0-9-]+(\\s*[,;]\\s*[a-z0-9-]+)++\\s*[,;]?")) {
            String list = "[" + String.join(", ", written.split("\\s*[,;]\\s*")) + "]";
            return english
                    ? "several ids stand in square brackets: " + list
                    : "nhiều mã thì đặt trong ngoặc vuông: " + list;
        }
        String id = Slug.orCode(written);
        String name = id.equals(written) ? english ? "Name" : "Tên gọi" : written;
        String entry = type.key() + ": {" + id + ": " + name + "}";
        String add =
                english
                        ? "add to content/vocabulary: " + entry
                        : "thêm vào content/vocabulary: " + entry;
        return id.equals(written)
                ? add
                : add + (english ? ", and write here: " : ", rồi viết ở đây: ") + id;
    }
}
