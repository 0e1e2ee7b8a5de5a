package vn.thidua.campaign.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YamlEditTests {

    @Test
    void rewritesAValueAndLeavesQuotesCommentsAndTheRest() {
        YamlEdit edit = new YamlEdit("# đầu 😀\na: {b: \"x\", c: 1}  # cuối\n");
        edit.rewrite("a.b", raw -> raw.replace('x', 'y'));
        assertThat(edit.done()).isEqualTo("# đầu 😀\na: {b: \"y\", c: 1}  # cuối\n");
    }

    @Test
    void removesALineAKeyInBracesAndTheFirstKeyOfAnItem() {
        assertThat(without("a: 1\nb: 2 # x\nc: 3\n", "b")).isEqualTo("a: 1\nc: 3\n");
        assertThat(without("m: {a: 1, b: 2, c: 3}\n", "m.b")).isEqualTo("m: {a: 1, c: 3}\n");
        assertThat(without("m: {a: 1, b: 2}\n", "m.a")).isEqualTo("m: {b: 2}\n");
        assertThat(without("m:\n  - a: 1\n    b: 2\n", "m[0].a")).isEqualTo("m:\n  - b: 2\n");
    }

    @Test
    void removesAListInLinesOfItsOwnAndNothingBehindIt() {
        assertThat(without("a:\n  - {x: 1}\n  - {x: 2}\n# of b\nb: 1\n", "a")).isEqualTo("# of b\nb: 1\n");
        assertThat(without("m:\n  a:\n    b:\n      - 1\n\n  c: 2\n", "m.a")).isEqualTo("m:\n\n  c: 2\n");
        assertThat(without("b: 1\na:\n  - 1\n", "a")).isEqualTo("b: 1\n");
    }

    @Test
    void leavesACommentInPlaceOfALine() {
        YamlEdit edit = new YamlEdit("m:\n  a: 1\n  b: 2\n");
        edit.remove("m.a", "a: ?");
        edit.remove("m.none", "");
        assertThat(edit.done()).isEqualTo("m:\n  # a: ?\n  b: 2\n");
    }

    private static String without(String text, String key) {
        YamlEdit edit = new YamlEdit(text);
        edit.remove(key, "");
        return edit.done();
    }
}
