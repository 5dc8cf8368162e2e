package vn.loa;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.PartialDate;
import vn.loa.content.Plan;
import vn.loa.content.Publication;
import vn.loa.content.Reference;
import vn.loa.content.Term;
import vn.loa.lang.Language;

/**
 * What a person found in the text of a plan, one line for each thing, from {@code
 * plans/inventory.txt}.
 *
 * @param lines what the loaded plan must say, no more and no less
 * @param says further words that its page must show
 * @param may figures that its page may show though no line has them
 * @param words what each thing of a list must not lose, by the list, in document order
 */
record PlanInventory(
        List<String> lines, List<String> says, Set<String> may, Map<String, List<Words>> words) {

    /**
     * What a duty, a group of tasks or a recipient must still say.
     *
     * @param parts each is part of its text
     * @param time when a duty is due; absent where the plan names no time
     */
    record Words(List<String> parts, Optional<String> time) {

        static Words parse(String line) {
            String[] halves = line.split(" \\| ");
            return new Words(
                    List.of(halves[0].strip().split("\\s*;\\s*")),
                    halves.length > 1 ? Optional.of(halves[1].strip()) : Optional.empty());
        }

        List<String> missingIn(String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            return parts.stream()
                    .filter(part -> !lower.contains(part.toLowerCase(Locale.ROOT)))
                    .toList();
        }
    }

    private static final Set<String> WORDED = Set.of("duty", "group", "recipient");

    private static final Path TABLE = Path.of("src/test/resources/plans/inventory.txt");
    private static final Pattern FIGURE = Pattern.compile("\\d[\\p{L}\\p{N}/%.,&-]*");

    /** The inventory of each plan, by slug. */
    static Map<String, PlanInventory> read() throws IOException {
        var all = new LinkedHashMap<String, PlanInventory>();
        var everywhere = new TreeSet<String>();
        PlanInventory current = new PlanInventory(List.of(), List.of(), everywhere, Map.of());
        for (String line : Files.readAllLines(TABLE, StandardCharsets.UTF_8)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int space = line.indexOf(' ');
            String key = line.substring(0, space);
            String value = line.substring(space).strip();
            if (WORDED.contains(key)) {
                current.words.computeIfAbsent(key, k -> new ArrayList<>()).add(Words.parse(value));
                continue;
            }
            switch (key) {
                case "plan" -> {
                    current =
                            new PlanInventory(
                                    new ArrayList<>(),
                                    new ArrayList<>(),
                                    new TreeSet<>(everywhere),
                                    new HashMap<>());
                    all.put(value, current);
                }
                case "says" -> current.says.add(value);
                case "may" -> current.may.addAll(List.of(value.split(" ")));
                default -> current.lines.add(line);
            }
        }
        return all;
    }

    /** The lines that a loaded plan would have in the table. */
    static List<String> linesOf(Plan plan, Publication publication) {
        var lines = new ArrayList<String>();
        lines.add(
                line(
                        "original",
                        plan.original().flatMap(Plan.Original::file),
                        plan.original().flatMap(Plan.Original::sha256)));
        lines.add(line("number", plan.number(), plan.symbol()));
        lines.add(line("issuer", plan.issuer().map(i -> name(i.id(), publication))));
        lines.add(line("issued", plan.place(), plan.issued().map(PartialDate::iso)));
        lines.add(
                line(
                        "period",
                        plan.period().map(p -> p.from().iso()),
                        plan.period().map(p -> p.to().iso())));
        lines.add(line("archived", plan.archivedNote()));
        for (Plan.Basis basis : plan.basis()) {
            lines.add(
                    basis.number().isPresent()
                            ? line(
                                    "cites",
                                    basis.number(),
                                    basis.date().map(PartialDate::iso),
                                    basis.issuer().map(i -> name(i, publication)))
                            : line("names", basis.title()));
        }
        plan.targets().stream()
                .filter(target -> target.value().isPresent())
                .map(t -> line("target", t.operator(), t.value(), t.unit(), t.by(), t.of()))
                .forEach(lines::add);
        lines.add("aims " + plan.targets().stream().filter(t -> t.value().isEmpty()).count());
        plan.tasks().stream()
                .collect(
                        Collectors.groupingBy(
                                task -> task.group().orElse("-"),
                                LinkedHashMap::new,
                                Collectors.counting()))
                .forEach((group, count) -> lines.add("tasks " + count + " | " + group));
        for (Plan.Duty duty : plan.duties()) {
            lines.add(
                    (duty.requested() ? "asked " : "given ")
                            + duty.items().size()
                            + " | "
                            + names(duty.agencies(), publication));
            duty.items().stream()
                    .flatMap(item -> item.agency().stream())
                    .map(Reference::id)
                    .forEach(agency -> lines.add("alone 1 | " + name(agency, publication)));
        }
        for (Plan.Report report : plan.reports()) {
            lines.add(
                    line(
                            "report",
                            Optional.of(report.from())
                                    .filter(from -> !from.isEmpty())
                                    .map(from -> names(from, publication)),
                            report.to().map(to -> name(to, publication)),
                            report.due(),
                            report.every()));
        }
        lines.add("funding " + plan.funding().size());
        lines.add("recipients " + plan.recipients().size());
        plan.signers().forEach(s -> lines.add(line("signer", s.authority(), s.office(), s.name())));
        return lines;
    }

    /** Every figure, date and symbol in a text, without the stops behind it. */
    static Set<String> figures(String text) {
        return FIGURE.matcher(text)
                .results()
                .map(found -> found.group().replaceAll("[/.,&-]+$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What of a text's figures no line accounts for. */
    Set<String> invented(String text) {
        Set<String> strange = figures(text);
        strange.removeAll(may);
        Stream.concat(lines.stream(), says.stream())
                .map(line -> figures(line.replace(" | %", "%")))
                .forEach(strange::removeAll);
        return strange;
    }

    /** How many things the lines of a key count together. */
    int count(String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key + " "))
                .mapToInt(line -> Integer.parseInt(line.split(" ")[1]))
                .sum();
    }

    /** How many lines have a key. */
    long lines(String key) {
        return lines.stream().filter(line -> line.startsWith(key + " ")).count();
    }

    @SafeVarargs
    private static String line(String key, Optional<String>... values) {
        return key
                + " "
                + Stream.of(values)
                        .map(value -> value.orElse("-"))
                        .collect(Collectors.joining(" | "));
    }

    private static String names(List<Reference> agencies, Publication publication) {
        return agencies.stream()
                .map(agency -> name(agency.id(), publication))
                .collect(Collectors.joining(" + "));
    }

    private static String name(String idOrName, Publication publication) {
        return publication
                .term(Term.Type.AGENCY, idOrName)
                .map(term -> term.name(Language.VIETNAMESE))
                .orElse(idOrName);
    }
}
