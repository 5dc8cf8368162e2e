package vn.loa.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.content.Plan;
import vn.loa.content.Publication;
import vn.loa.content.Reference;
import vn.loa.lang.Nearest;
import vn.loa.source.Diagnostic;
import vn.loa.source.Position;

/** A duty serves tasks of its own plan: one that is named there and nowhere else is a slip. */
public final class TaskIsInPlan implements Rule {

    private static final int SHORT = 4;

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        return publication.all(Plan.class, publication.settings().language()).stream()
                .flatMap(TaskIsInPlan::strange);
    }

    private static Stream<Diagnostic> strange(Plan plan) {
        List<String> known =
                plan.tasks().stream()
                        .map(Plan.Task::id)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
        Stream<Diagnostic> unknown =
                plan.duties().stream()
                        .flatMap(duty -> duty.items().stream())
                        .flatMap(item -> item.tasks().stream())
                        .filter(task -> !known.contains(task.id()))
                        .map(task -> problem(task, known));
        return Stream.concat(known.stream().flatMap(id -> twice(plan, id).stream()), unknown);
    }

    /** Told once for each id, at the second task that has it. */
    private static Optional<Diagnostic> twice(Plan plan, String id) {
        return plan.tasks().stream()
                .filter(task -> task.id().equals(Optional.of(id)))
                .skip(1)
                .findFirst()
                .map(task -> twice(id, task.at()));
    }

    private static Diagnostic twice(String id, Position at) {
        return Diagnostic.warning(
                        "task-id-twice",
                        at,
                        "hai nhiệm vụ cùng mang mã “" + id + "”",
                        "two tasks have the id \"" + id + "\"")
                .suggesting(
                        "trong tasks, cho mỗi nhiệm vụ một mã riêng, rồi sửa tasks ở phần phân công",
                        "give each of tasks an id of its own, then mend tasks in duties");
    }

    /** Of a short id every other is near. */
    private static Optional<String> near(String id, List<String> known) {
        return id.length() < SHORT ? Optional.empty() : Nearest.to(id, known);
    }

    private static Diagnostic problem(Reference task, List<String> known) {
        String names = String.join(", ", known);
        return Diagnostic.warning(
                        "unknown-task",
                        task.at(),
                        "kế hoạch này không có nhiệm vụ nào mang mã “" + task.id() + "”",
                        "this plan has no task with the id \"" + task.id() + "\"")
                .suggesting(
                        known.isEmpty()
                                ? "thêm id cho nhiệm vụ: tasks: [{id: \""
                                        + task.id()
                                        + "\", text: …}]"
                                : "các mã có thể dùng: " + names,
                        known.isEmpty()
                                ? "give the task an id: tasks: [{id: \""
                                        + task.id()
                                        + "\", text: …}]"
                                : "ids that may be used: " + names)
                .suggestingName(near(task.id(), known));
    }
}
