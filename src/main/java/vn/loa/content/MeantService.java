package vn.loa.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.lang.Nearest;
import vn.loa.source.Diagnostic;
import vn.loa.source.Message;

/**
 * Which service was meant by a phone reference that cannot be read: the advice names only services
 * that are there.
 */
final class MeantService {

    private static final Pattern PROPOSED = Pattern.compile("\\{\\{phone ([^{} ]+)}}$");

    /** More names would hide the advice. */
    private static final int MOST_NAMED = 8;

    private MeantService() {}

    /** A problem with a service of the publication in its advice; any other as it is. */
    static Diagnostic named(Diagnostic problem, List<String> services) {
        if (!problem.code().equals("phone-not-readable") || services.isEmpty()) {
            return problem;
        }
        String advice = problem.suggestion().map(Message::vietnamese).orElse("");
        Matcher proposed = PROPOSED.matcher(advice);
        String name = advice.startsWith("viết: ") && proposed.find() ? proposed.group(1) : "";
        if (services.contains(name)) {
            return problem;
        }
        Optional<String> near = name.isEmpty() ? Optional.empty() : near(name, services);
        return near.isPresent()
                ? problem.suggestingText(near.map(id -> "{{phone " + id + "}}"))
                : listed(problem, services, name);
    }

    private static Optional<String> near(String name, List<String> services) {
        return services.stream()
                .filter(id -> id.startsWith(name + "-") || name.startsWith(id + "-"))
                .findFirst()
                .or(() -> Nearest.to(name, services));
    }

    private static Diagnostic listed(Diagnostic problem, List<String> services, String name) {
        String names =
                String.join(", ", services.subList(0, Math.min(MOST_NAMED, services.size())));
        String more = services.size() > MOST_NAMED ? ", …" : "";
        String begin = name.isEmpty() ? "" : "; chưa có thì tạo: loa new dich-vu " + name;
        String english = name.isEmpty() ? "" : "; to begin it: loa new service " + name;
        return problem.suggesting(
                "viết {{phone tên-tệp-dịch-vụ}}, một trong: " + names + more + begin,
                "write {{phone service-id}}, one of: " + names + more + english);
    }
}
