package vn.loa.office;

import java.util.List;

/** One piece of a text as an official document has it: lists are paragraphs with their marks. */
sealed interface Passage {

    /** Letters that look the same; a line end in the text is one on paper too. */
    record Run(String text, boolean bold, boolean italic) {}

    /**
     * @param level of a heading, 1 to 6; 0 for other paragraphs
     */
    record Paragraph(int level, List<Run> runs) implements Passage {
        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /**
     * @param headed whether the first row says what the columns hold
     */
    record Grid(boolean headed, List<List<String>> rows) implements Passage {
        public Grid {
            rows = List.copyOf(rows);
        }
    }

    /** Where the signatures stand; what follows is attached. */
    record Signatures() implements Passage {}
}
