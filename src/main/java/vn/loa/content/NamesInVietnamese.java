package vn.loa.content;

import java.util.Optional;
import vn.loa.lang.Folding;
import vn.loa.source.Fields;
import vn.loa.source.Message;

/**
 * What a field written in Vietnamese means in a file that is no content.
 *
 * @param file as the words for fields have it: {@code site} or {@code vocabulary}
 */
record NamesInVietnamese(String file) implements Fields.Names {

    @Override
    public Optional<String> meant(String key) {
        String typed = Folding.plain(key);
        boolean foreign = key.indexOf(' ') >= 0 || !typed.equals(key);
        return foreign && typed.length() > 2
                ? FieldWords.builtIn().called(file, typed)
                : Optional.empty();
    }

    @Override
    public Optional<Message> elsewhere(String key) {
        return Optional.empty();
    }
}
