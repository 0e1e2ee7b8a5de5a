package vn.thidua.visual.lint;

import java.util.List;

/** The typeface has every letter that is written. */
final class GlyphRule implements Rule {

    @Override
    public List<String> breaches(Page page) {
        return page.texts().stream()
                .flatMap(text -> text.words()
                        .text()
                        .codePoints()
                        .filter(letter -> !text.words().face().has(letter))
                        .mapToObj(letter -> "U+%04X of %s has no letter".formatted(letter, text)))
                .toList();
    }
}
