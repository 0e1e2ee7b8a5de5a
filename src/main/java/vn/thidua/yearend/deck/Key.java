package vn.thidua.yearend.deck;

import java.awt.Color;

/** What a colour of a chart stands for. */
public record Key(Color colour, String text) {}
