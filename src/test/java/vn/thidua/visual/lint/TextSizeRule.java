package vn.thidua.visual.lint;

import java.util.List;

/** Whatever is written can be read from the back of a hall. */
final class TextSizeRule implements Rule {

    @Override
    public List<String> breaches(Page page) {
        return page.texts().stream()
                .filter(text -> text.words().size() < Page.smallest())
                .map(text -> text + " is only " + text.words().size() + " pixels high")
                .toList();
    }
}
