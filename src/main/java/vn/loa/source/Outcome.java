package vn.loa.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What reading something gave: a value, perhaps with warnings, or the errors that prevented one.
 */
public sealed interface Outcome<T> {

    List<Diagnostic> diagnostics();

    /** The value, absent when errors prevented one. */
    Optional<T> value();

    record Ok<T>(T result, List<Diagnostic> diagnostics) implements Outcome<T> {
        public Ok {
            diagnostics = List.copyOf(diagnostics);
        }

        @Override
        public Optional<T> value() {
            return Optional.of(result);
        }
    }

    record Failed<T>(List<Diagnostic> diagnostics) implements Outcome<T> {
        public Failed {
            diagnostics = List.copyOf(diagnostics);
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }
    }

    static <T> Outcome<T> ok(T value) {
        return new Ok<>(value, List.of());
    }

    static <T> Outcome<T> failed(Diagnostic problem) {
        return new Failed<>(List.of(problem));
    }

    default <R> Outcome<R> map(Function<T, R> change) {
        return value().<Outcome<R>>map(value -> new Ok<>(change.apply(value), diagnostics()))
                .orElseGet(() -> new Failed<>(diagnostics()));
    }

    /** Goes on with the value, keeping the diagnostics found so far. */
    default <R> Outcome<R> then(Function<T, Outcome<R>> next) {
        if (value().isEmpty()) {
            return new Failed<>(diagnostics());
        }
        Outcome<R> result = next.apply(value().get());
        var all = new ArrayList<>(diagnostics());
        all.addAll(result.diagnostics());
        return result.value()
                .<Outcome<R>>map(value -> new Ok<>(value, all))
                .orElseGet(() -> new Failed<>(all));
    }
}
