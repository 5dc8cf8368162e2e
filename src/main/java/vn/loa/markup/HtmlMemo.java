package vn.loa.markup;

import java.util.function.Supplier;

/** Remembers what a slow conversion gave for the same input. */
@FunctionalInterface
public interface HtmlMemo {

    HtmlMemo NONE = (input, conversion) -> conversion.get();

    /** The remembered result for the complete input, else the conversion's. */
    String recall(String input, Supplier<String> conversion);
}
