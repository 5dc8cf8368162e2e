package vn.loa.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import vn.loa.content.Plan;
import vn.loa.content.Publication;
import vn.loa.lang.Language;
import vn.loa.lang.Meant;

/**
 * Finds the plan somebody means: by its file, seen from here or from the publication, or its id.
 */
final class PlanNamed {

    private PlanNamed() {}

    /** The plan in the publication's own language where a name fits several languages. */
    static Optional<Plan> in(Publication publication, Path folder, String name) {
        String file = relative(folder, name);
        return publication.contents().stream()
                .filter(Plan.class::isInstance)
                .map(Plan.class::cast)
                .filter(
                        plan ->
                                plan.origin().file().equals(file)
                                        || plan.origin().file().equals(name)
                                        || plan.id().path().equals(name)
                                        || plan.id().slug().equals(name))
                .min(Comparator.comparing(plan -> !plan.language().equals(main(publication))));
    }

    /** The plan whose name is most like one that no plan has. */
    static Optional<String> near(Publication publication, String name) {
        return Meant.among(
                publication.contents().stream()
                        .filter(Plan.class::isInstance)
                        .map(plan -> plan.id().path())
                        .distinct()
                        .toList(),
                name);
    }

    private static Language main(Publication publication) {
        return publication.settings().language();
    }

    /** The file as seen from the publication, with slashes. */
    private static String relative(Path folder, String name) {
        Path file = Path.of(name).toAbsolutePath().normalize();
        return file.startsWith(folder)
                ? folder.relativize(file).toString().replace('\\', '/')
                : name.replace('\\', '/');
    }
}
