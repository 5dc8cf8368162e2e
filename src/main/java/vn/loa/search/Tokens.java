package vn.loa.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loa.lang.Folding;

/** Words as numbers: every form and every key once, a text as the numbers of its forms. */
final class Tokens {

    /** Stands between two texts, whose words are no neighbours. */
    static final int GAP = -1;

    private static final int NO_TERM = -2;

    private final Map<String, Integer> written = new HashMap<>();
    private final Map<String, Integer> formNumbers = new HashMap<>();
    private final Map<String, Integer> keyNumbers = new HashMap<>();
    private final List<String> forms = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private int[] keyOfForm = new int[1024];

    /** Numbers of the forms in texts, with a {@link #GAP} after each text. */
    int[] read(List<String> texts) {
        var numbers = new int[64];
        int size = 0;
        for (var text : texts) {
            var reading = new Reading(numbers, size);
            Words.read(text, reading);
            reading.add(GAP);
            numbers = reading.numbers;
            size = reading.size;
        }
        return Arrays.copyOf(numbers, size);
    }

    String form(int form) {
        return forms.get(form);
    }

    String key(int key) {
        return keys.get(key);
    }

    int keyOf(int form) {
        return keyOfForm[form];
    }

    int formCount() {
        return forms.size();
    }

    private final class Reading implements Words.Reader {
        private int[] numbers;
        private int size;

        Reading(int[] numbers, int size) {
            this.numbers = numbers;
            this.size = size;
        }

        @Override
        public void word(String word, boolean joined) {
            Integer known = written.get(word);
            int number = known == null ? number(word) : known;
            if (known == null) {
                written.put(word, number);
            }
            if (number != NO_TERM) {
                add(number);
            }
        }

        private void add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size++] = number;
        }
    }

    private int number(String word) {
        var form = Words.form(word);
        var key = Folding.key(form);
        if (!Words.isTerm(key)) {
            return NO_TERM;
        }
        Integer known = formNumbers.get(form);
        if (known != null) {
            return known;
        }
        int number = forms.size();
        forms.add(form);
        formNumbers.put(form, number);
        if (number == keyOfForm.length) {
            keyOfForm = Arrays.copyOf(keyOfForm, 2 * number);
        }
        Integer keyNumber = keyNumbers.get(key);
        if (keyNumber == null) {
            keyNumber = keys.size();
            keys.add(key);
            keyNumbers.put(key, keyNumber);
        }
        keyOfForm[number] = keyNumber;
        return number;
    }
}
