package vn.loa.content;

import java.util.Arrays;

/**
 * What a printing press makes of its inks, as an ICC profile its print shop gave: a profile of
 * class output for CMYK, checked to be whole.
 *
 * @param condition name of the way of printing, e.g. {@code FOGRA39}
 * @param bytes of the profile, not to be changed
 */
public record PressProfile(String condition, byte[] bytes) {

    @Override
    public boolean equals(Object other) {
        return other instanceof PressProfile profile
                && condition.equals(profile.condition)
                && Arrays.equals(bytes, profile.bytes);
    }

    @Override
    public int hashCode() {
        return condition.hashCode() * 31 + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return condition;
    }
}
