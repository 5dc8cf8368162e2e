package vn.loa.content;

import java.util.Optional;
import vn.loa.source.Position;

/**
 * Words to paste where people meet, with the pictures that are made of the material's words.
 *
 * @param text as written, references to telephone numbers still in it
 * @param alt what the pictures show, for whoever cannot see them; absent means their words
 */
public record Post(String text, Position at, Optional<String> alt) {}
