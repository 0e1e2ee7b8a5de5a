package vn.thidua.visual.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTests {

    private static final Lines LINES = new Lines(Typeface.REGULAR, 20);

    @Test
    void breaksAtSpaces() {
        assertThat(LINES.wrap("Sở Văn hóa, Thể thao và Du lịch", 160))
                .containsExactly("Sở Văn hóa, Thể", "thao và Du lịch");
        assertThat(LINES.wrap("Sở", 1)).containsExactly("Sở");
    }

    @Test
    void balancesTheLines() {
        assertThat(LINES.wrap("Sở Lao động - Thương binh và Xã hội", 300))
                .containsExactly("Sở Lao động - Thương binh và", "Xã hội");
        assertThat(LINES.balanced("Sở Lao động - Thương binh và Xã hội", 300))
                .containsExactly("Sở Lao động - Thương", "binh và Xã hội");
    }

    @Test
    void leavesOutTheMiddleSinceNamesDifferAtTheirEnds() {
        String name = "Chi cục Quản lý chất lượng nông lâm sản và thủy sản tỉnh số 12";
        List<String> lines = LINES.fitted(name, 260, 1);
        assertThat(lines)
                .singleElement()
                .asString()
                .startsWith("Chi cục")
                .contains("…")
                .endsWith("số 12");
        assertThat(LINES.widest(lines)).isLessThanOrEqualTo(260);
        assertThat(LINES.fitted(name, 2000, 1)).containsExactly(name);
    }
}
