package vn.loa.theme;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.extension.core.CoreExtension;
import io.pebbletemplates.pebble.extension.core.DefaultFilter;
import io.pebbletemplates.pebble.extension.core.RangeFunction;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.expression.AddExpression;
import io.pebbletemplates.pebble.node.expression.ConcatenateExpression;
import io.pebbletemplates.pebble.operator.Associativity;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.operator.BinaryOperatorImpl;
import io.pebbletemplates.pebble.operator.BinaryOperatorType;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.Writer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one filling of a template may use up. Everything that can make a value grow is stopped
 * before the memory is taken, so that a theme that goes wrong costs a message and not the build:
 * rounds of loops and calls of macros are counted, and lists and texts that expressions make have a
 * greatest length.
 */
final class TemplateLimits extends AbstractExtension {

    /** Most letters of a page, or of a text that an expression makes. */
    static final int LETTERS = 20_000_000;

    /** Most rounds of all loops, and calls of macros, in one page. */
    static final int ROUNDS = 1_000_000;

    /** Most entries of a list that an expression makes. */
    static final int ENTRIES = 100_000;

    /** Says which limit a template has reached. */
    static final class Reached extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String vietnamese;
        private final String english;

        private Reached(String vietnamese, String english) {
            super(english, null, false, false);
            this.vietnamese = vietnamese;
            this.english = english;
        }

        static Reached letters() {
            int millions = LETTERS / 1_000_000;
            return new Reached(
                    "mẫu giao diện viết ra hơn " + millions + " triệu chữ cái",
                    "the template writes more than " + millions + " million characters");
        }

        private static Reached rounds() {
            int millions = ROUNDS / 1_000_000;
            return new Reached(
                    "mẫu giao diện lặp hơn " + millions + " triệu lần trong một trang",
                    "the template repeats more than " + millions + " million times in one page");
        }

        private static Reached entries() {
            int thousands = ENTRIES / 1000;
            return new Reached(
                    "mẫu giao diện tạo danh sách dài hơn " + thousands + " nghìn mục",
                    "the template makes a list of more than " + thousands + " thousand entries");
        }

        String vietnamese() {
            return vietnamese;
        }

        String english() {
            return english;
        }
    }

    /** Rounds so far in the page that this thread fills. */
    private final ThreadLocal<int[]> rounds = ThreadLocal.withInitial(() -> new int[1]);

    /**
     * Begins a page, or a part of one, on this thread.
     *
     * @return the rounds so far, for {@link #resume}
     */
    int begin() {
        int before = rounds.get()[0];
        rounds.get()[0] = 0;
        return before;
    }

    /** Goes on with the page that was being filled before {@link #begin}. */
    void resume(int before) {
        rounds.get()[0] = before;
    }

    @Override
    public List<NodeVisitorFactory> getNodeVisitors() {
        return List.of(template -> new Counting((PebbleTemplateImpl) template));
    }

    @Override
    public List<BinaryOperator> getBinaryOperators() {
        return List.of(
                new BinaryOperatorImpl(
                        "~",
                        110,
                        BoundedConcatenation::new,
                        BinaryOperatorType.NORMAL,
                        Associativity.LEFT),
                new BinaryOperatorImpl(
                        "+",
                        40,
                        BoundedAddition::new,
                        BinaryOperatorType.NORMAL,
                        Associativity.LEFT));
    }

    /** The engine's core filters and functions, none of which makes more than is allowed. */
    static ExtensionCustomizer bounded(Extension extension) {
        boolean core = extension instanceof CoreExtension;
        return new ExtensionCustomizer(extension) {
            @Override
            public Map<String, Filter> getFilters() {
                Map<String, Filter> all = super.getFilters();
                if (!core) {
                    return all;
                }
                var filters = new HashMap<String, Filter>(all);
                // The engine knows "default" by its class, as it does those that escape.
                filters.replaceAll(
                        (name, filter) ->
                                filter instanceof DefaultFilter
                                        ? filter
                                        : new BoundedFilter(name, filter));
                return filters;
            }

            @Override
            public Map<String, Function> getFunctions() {
                Map<String, Function> all = super.getFunctions();
                if (!core) {
                    return all;
                }
                var functions = new HashMap<String, Function>(all);
                functions.replace(RangeFunction.FUNCTION_NAME, new BoundedRange());
                return functions;
            }
        };
    }

    /** The value, when it is not too long. */
    static <T> T bounded(T value) {
        if (value instanceof CharSequence text && text.length() > LETTERS) {
            throw Reached.letters();
        }
        if (value instanceof Collection<?> list && list.size() > ENTRIES) {
            throw Reached.entries();
        }
        return value;
    }

    private final class Counting extends AbstractNodeVisitor {

        Counting(PebbleTemplateImpl template) {
            super(template);
        }

        @Override
        public void visit(ForNode node) {
            super.visit(node);
            count(node.getBody());
        }

        @Override
        public void visit(MacroNode node) {
            super.visit(node);
            count(node.getBody());
        }

        private void count(BodyNode body) {
            body.getChildren().add(0, new Round(body.getLineNumber()));
        }
    }

    /** Stands first in what is repeated. */
    private final class Round extends AbstractRenderableNode {

        Round(int line) {
            super(line);
        }

        @Override
        public void render(PebbleTemplateImpl self, Writer out, EvaluationContextImpl context) {
            if (++rounds.get()[0] > ROUNDS) {
                throw Reached.rounds();
            }
        }

        @Override
        public void accept(NodeVisitor visitor) {
            // There is nothing in it to look at.
        }
    }

    private static final class BoundedConcatenation extends ConcatenateExpression {
        @Override
        public String evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            return bounded(super.evaluate(self, context));
        }
    }

    private static final class BoundedAddition extends AddExpression {
        @Override
        public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            return bounded(super.evaluate(self, context));
        }
    }

    private static final class BoundedRange extends RangeFunction {
        @Override
        public Object execute(
                Map<String, Object> arguments,
                PebbleTemplate self,
                EvaluationContext context,
                int line) {
            if (arguments.get("start") instanceof Number start
                    && arguments.get("end") instanceof Number end
                    && steps(start, end, arguments.get("increment")) > ENTRIES) {
                throw Reached.entries();
            }
            return super.execute(arguments, self, context, line);
        }

        private static double steps(Number start, Number end, Object increment) {
            double each = increment instanceof Number number ? number.longValue() : 1;
            return Math.abs((end.doubleValue() - start.doubleValue()) / each);
        }
    }
}
