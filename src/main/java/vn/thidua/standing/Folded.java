package vn.thidua.standing;

import vn.thidua.campaign.NameKey;

/** Words as they are compared: a {@link NameKey} such as {@code giay khen}. */
record Folded(String words) {

    static Folded of(String text) {
        return new Folded(NameKey.of(text));
    }

    /** Whether the other's words stand in these, one after the other. */
    boolean contains(Folded other) {
        return !other.words.isEmpty() && (" " + words + " ").contains(" " + other.words + " ");
    }
}
