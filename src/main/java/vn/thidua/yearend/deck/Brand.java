package vn.thidua.yearend.deck;

import java.awt.Color;

/** The colour that a deck wears. */
public record Brand(Color colour) {}
