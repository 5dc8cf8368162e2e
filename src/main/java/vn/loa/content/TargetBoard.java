package vn.loa.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.lang.Language;

/**
 * What the plans want to reach, in figures.
 *
 * @param plans plans in progress first, then the newest; those without any figure too
 */
public record TargetBoard(List<PlanTargets> plans) {

    /** A share in percent: 90%, 95,5 %. */
    private static final Pattern SHARE =
            Pattern.compile(
                    "(?:(?:trên|dưới|ít nhất|tối thiểu|từ) )?\\d{1,3}(?:[.,]\\d+)?\\s?%(?: trở lên)?");

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");

    /**
     * The targets of one plan.
     *
     * @param found shares that stand in its tasks and duties and are no target of their own
     */
    public record PlanTargets(Plan plan, List<Plan.Target> targets, List<Found> found) {

        /** Whether the plan names no figure anywhere. */
        public boolean isEmpty() {
            return targets.stream().noneMatch(target -> target.value().isPresent())
                    && found.isEmpty();
        }
    }

    /**
     * A figure in running text.
     *
     * @param figure as written, e.g. {@code trên 90%}
     * @param text the sentence or item it stands in
     * @param duty whether it stands among the duties rather than the tasks
     */
    public record Found(String figure, String text, boolean duty) {}

    /**
     * The value of a target.
     *
     * @param low equal to {@code high} unless it is a range
     */
    public record Figure(BigDecimal low, BigDecimal high) {}

    /** The targets of a publication, each plan in the variant that serves a language best. */
    public static TargetBoard of(Publication publication, Language language) {
        return of(publication.all(Plan.class, language));
    }

    static TargetBoard of(List<Plan> plans) {
        return new TargetBoard(
                plans.stream()
                        .sorted(Plan.livingFirst())
                        .map(plan -> new PlanTargets(plan, plan.targets(), found(plan)))
                        .toList());
    }

    /**
     * The value of a target as a number or a range: {@code 90}, {@code 4,9}, {@code 2-5}, {@code 2
     * đến 5}; absent when it is neither.
     */
    public static Optional<Figure> figure(Plan.Target target) {
        String value = target.value().orElse("").strip();
        String[] ends = value.split("\\s*(?:[-–]|đến|to)\\s*");
        if (ends.length > 2 || !Stream.of(ends).allMatch(e -> NUMBER.matcher(e).matches())) {
            return Optional.empty();
        }
        var low = new BigDecimal(ends[0].replace(',', '.'));
        var high = new BigDecimal(ends[ends.length - 1].replace(',', '.'));
        return low.compareTo(high) > 0 ? Optional.empty() : Optional.of(new Figure(low, high));
    }

    /** Whether the target is a share of a hundred, so that a bar can show it. */
    public static boolean isShare(Plan.Target target) {
        return target.unit().filter(unit -> unit.strip().startsWith("%")).isPresent()
                && figure(target)
                        .filter(figure -> figure.high().compareTo(BigDecimal.valueOf(100)) <= 0)
                        .isPresent();
    }

    private static List<Found> found(Plan plan) {
        Set<String> known = new LinkedHashSet<>();
        plan.targets().forEach(target -> target.value().ifPresent(v -> known.addAll(numbers(v))));
        var found = new ArrayList<Found>();
        plan.tasks().forEach(task -> find(task.text(), false, known, found));
        plan.duties().stream()
                .flatMap(duty -> duty.items().stream())
                .forEach(item -> find(item.text(), true, known, found));
        return List.copyOf(found);
    }

    private static void find(String text, boolean duty, Set<String> known, List<Found> found) {
        Matcher share = SHARE.matcher(text);
        while (share.find()) {
            if (known.addAll(numbers(share.group()))) {
                found.add(new Found(share.group(), text, duty));
            }
        }
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(n -> n.group().replace(',', '.')).toList();
    }
}
