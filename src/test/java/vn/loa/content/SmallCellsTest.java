package vn.loa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SmallCellsTest {

    private static final int THRESHOLD = 5;

    private static boolean[][] hidden(long[][] inner) {
        return SmallCells.hidden(CountTableReader.withTotals(inner), THRESHOLD);
    }

    private static String shown(long[][] inner) {
        long[][] whole = CountTableReader.withTotals(inner);
        boolean[][] hidden = hidden(inner);
        var lines = new ArrayList<String>();
        for (int i = 0; i < whole.length; i++) {
            var cells = new ArrayList<String>();
            for (int j = 0; j < whole[i].length; j++) {
                cells.add(hidden[i][j] ? "." : String.valueOf(whole[i][j]));
            }
            lines.add(String.join(" ", cells));
        }
        return String.join("\n", lines);
    }

    @Test
    void aTableWithoutSmallCountsIsShownWhole() {
        assertThat(shown(new long[][] {{10, 0}, {7, 5}})).isEqualTo("10 0 10\n7 5 12\n17 5 22");
    }

    @Test
    void aSmallCountTakesThreeOthersWithItSoThatTheTotalsCanStay() {
        assertThat(shown(new long[][] {{2, 10, 30}, {20, 8, 40}, {50, 60, 70}}))
                .isEqualTo(". . 30 42\n. . 40 68\n50 60 70 180\n72 78 140 290");
    }

    @Test
    void inOneColumnASecondGroupIsHidden() {
        assertThat(shown(new long[][] {{3}, {40}, {9}})).isEqualTo(". .\n40 40\n. .\n52 52");
    }

    @Test
    void twoSmallCountsThatTellEachOtherAreNotEnough() {
        // 1 and 1: whoever knows that both are hidden because they are not zero knows both.
        assertThat(shown(new long[][] {{1}, {1}, {9}, {20}}))
                .isEqualTo(". .\n. .\n. .\n20 20\n31 31");
    }

    @Test
    void theTotalIsHiddenWhereNothingElseCanProtect() {
        assertThat(shown(new long[][] {{3}, {0}})).isEqualTo(". .\n0 0\n. .");
        assertThat(shown(new long[][] {{2}, {4}})).doesNotContain("6");
    }

    @Test
    void withoutTotalsOnlyTheSmallCountsAreHidden() {
        assertThat(SmallCells.small(new long[][] {{4, 5}, {0, 1}}, THRESHOLD))
                .isEqualTo(new boolean[][] {{true, false}, {false, true}});
    }

    @Test
    void noHiddenCountCanBeWorkedOutFromWhatIsShown() {
        var random = new Random(2026);
        int checked = 0;
        for (int round = 0; round < 600; round++) {
            long[][] inner = table(random);
            for (Set<Long> values : possible(inner)) {
                assertThat(values)
                        .as("possible values of a hidden count in\n%s", shown(inner))
                        .hasSizeGreaterThanOrEqualTo(THRESHOLD);
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(1500);
    }

    @Test
    void smallCountsAreAlwaysHiddenAndZerosAlwaysShown() {
        var random = new Random(30);
        for (int round = 0; round < 2000; round++) {
            long[][] inner = new long[1 + random.nextInt(8)][1 + random.nextInt(8)];
            fill(inner, random, 60);
            long[][] whole = CountTableReader.withTotals(inner);
            boolean[][] hidden = hidden(inner);
            for (int i = 0; i < whole.length; i++) {
                for (int j = 0; j < whole[i].length; j++) {
                    if (whole[i][j] == 0) {
                        assertThat(hidden[i][j]).isFalse();
                    } else if (whole[i][j] < THRESHOLD) {
                        assertThat(hidden[i][j]).isTrue();
                    }
                }
            }
        }
    }

    private static long[][] table(Random random) {
        int[][] sizes = {{2, 2}, {2, 3}, {3, 2}, {4, 1}, {3, 1}, {1, 3}, {5, 1}};
        int[] size = sizes[random.nextInt(sizes.length)];
        long[][] inner = new long[size[0]][size[1]];
        fill(inner, random, 9);
        return inner;
    }

    private static void fill(long[][] table, Random random, int most) {
        for (long[] row : table) {
            for (int j = 0; j < row.length; j++) {
                row[j] = random.nextInt(3) == 0 ? random.nextInt(5) : random.nextInt(most);
            }
        }
    }

    /**
     * What a stranger can find out: tries every way to fill the hidden cells with 1 and more that
     * agrees with all that is shown, and gathers the values each hidden cell then has.
     */
    private static List<Set<Long>> possible(long[][] inner) {
        long[][] whole = CountTableReader.withTotals(inner);
        boolean[][] hidden = hidden(inner);
        var search = new Search(whole, hidden);
        search.fill(0, 0);
        return search.values();
    }

    private static final class Search {
        private final long[][] whole;
        private final boolean[][] hidden;
        private final long[][] guess;
        private final int rows;
        private final int columns;
        private final long most;
        private final List<List<Set<Long>>> found = new ArrayList<>();

        Search(long[][] whole, boolean[][] hidden) {
            this.whole = whole;
            this.hidden = hidden;
            this.rows = whole.length - 1;
            this.columns = whole[0].length - 1;
            this.guess = new long[rows][columns];
            long largest = 0;
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < columns; j++) {
                    largest = Math.max(largest, whole[i][j]);
                }
            }
            this.most = largest + THRESHOLD;
            for (int i = 0; i <= rows; i++) {
                found.add(new ArrayList<>());
                for (int j = 0; j <= columns; j++) {
                    found.get(i).add(new TreeSet<>());
                }
            }
        }

        void fill(int i, int j) {
            if (j == columns) {
                if (hidden[i][columns] || sum(guess[i]) == whole[i][columns]) {
                    fill(i + 1, 0);
                }
                return;
            }
            if (i == rows) {
                note();
                return;
            }
            if (!hidden[i][j]) {
                guess[i][j] = whole[i][j];
                fill(i, j + 1);
                return;
            }
            for (long value = 1; value <= most && fits(i, j, value); value++) {
                guess[i][j] = value;
                fill(i, j + 1);
            }
        }

        /** Whether a value does not break the total of its column already. */
        private boolean fits(int i, int j, long value) {
            long above = value;
            for (int k = 0; k < i; k++) {
                above += guess[k][j];
            }
            return hidden[rows][j] || above <= whole[rows][j];
        }

        private void note() {
            long[][] whole = CountTableReader.withTotals(guess);
            for (int i = 0; i <= rows; i++) {
                for (int j = 0; j <= columns; j++) {
                    if (hidden[i][j] ? whole[i][j] < 1 : whole[i][j] != this.whole[i][j]) {
                        return;
                    }
                }
            }
            for (int i = 0; i <= rows; i++) {
                for (int j = 0; j <= columns; j++) {
                    found.get(i).get(j).add(whole[i][j]);
                }
            }
        }

        List<Set<Long>> values() {
            var values = new ArrayList<Set<Long>>();
            for (int i = 0; i <= rows; i++) {
                for (int j = 0; j <= columns; j++) {
                    if (hidden[i][j]) {
                        values.add(found.get(i).get(j));
                    }
                }
            }
            return values;
        }

        private static long sum(long[] row) {
            long sum = 0;
            for (long cell : row) {
                sum += cell;
            }
            return sum;
        }
    }
}
