package vn.loa.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.loa.lang.Folding;

/** Columns of a table that say what a work is to yield: "Sản phẩm", "Kết quả". */
final class ProductColumns {

    private static final String HEAD =
            "(?:ten |cac )?(?:san pham|ket qua|dau ra)(?: (?:dau ra|du kien|can dat|phai dat|thuc hien|hoan"
                    + " thanh|dat duoc|cong viec|chu yeu)){0,3}(?:[ ,/]+(?:san pham|ket qua|dau ra))?";

    private ProductColumns() {}

    /** The rows of tables with such a column, by their text: each without those cells. */
    static Map<String, String> rowsWithout(List<Block> blocks) {
        var rows = new HashMap<String, String>();
        Set<Integer> products = Set.of();
        for (Block block : blocks) {
            List<String> cells = block.row() ? MarkdownTable.cells(block) : List.of();
            Set<Integer> head = products(cells);
            if (cells.isEmpty() || !head.isEmpty()) {
                products = head;
            } else if (!products.isEmpty()) {
                rows.put(block.text(), without(cells, products));
            }
        }
        return rows;
    }

    private static Set<Integer> products(List<String> cells) {
        return IntStream.range(0, cells.size())
                .filter(i -> Folding.plain(cells.get(i)).matches(HEAD))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static String without(List<String> cells, Set<Integer> products) {
        return IntStream.range(0, cells.size())
                .filter(i -> !products.contains(i))
                .mapToObj(cells::get)
                .collect(Collectors.joining(" | "));
    }
}
