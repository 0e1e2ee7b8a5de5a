package vn.thidua.visual.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.visual.drawing.Palette.contrast;

import java.awt.Color;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaletteTests {

    @Test
    void contrastIsThatOfWcag() {
        assertThat(contrast(Color.BLACK, Color.WHITE)).isEqualTo(21);
        assertThat(contrast(new Color(0x767676), Color.WHITE)).isBetween(4.5, 4.6);
    }

    @Test
    void marksStandOutFromPaperAndFromShadedGround() {
        Stream.of(Palette.LEADER, Palette.BAR, Palette.SELF, Palette.FINAL, Palette.THRESHOLD, Palette.CONNECTOR)
                .forEach(mark -> assertThat(contrast(mark, Palette.PAPER)).isGreaterThanOrEqualTo(3));
        Stream.of(Palette.LEADER, Palette.THRESHOLD)
                .forEach(mark -> assertThat(contrast(mark, Palette.BAND)).isGreaterThanOrEqualTo(3));
    }

    @Test
    void sectionsStandOutFromPaperAndFromTheirNeighbours() {
        for (int section = 0; section < 10; section++) {
            Color colour = Palette.section(section);
            assertThat(contrast(colour, Palette.PAPER)).as("paper, " + section).isGreaterThanOrEqualTo(3);
            assertThat(contrast(colour, Palette.section(section + 1)))
                    .as("next, " + section)
                    .isGreaterThanOrEqualTo(3);
            assertThat(contrast(colour, Palette.textOn(colour)))
                    .as("text, " + section)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void leaderAndOthersDifferInGreyToo() {
        assertThat(contrast(Palette.LEADER, Palette.BAR)).isGreaterThan(2);
    }

    @Test
    void shadesDarkenAndCarryText() {
        double[] light = IntStream.range(0, 5)
                .mapToDouble(step -> Palette.luminance(Palette.shade(step / 5.0 + 0.01)))
                .toArray();
        for (int step = 0; step < 5; step++) {
            Color shade = Palette.shade(step / 5.0 + 0.01);
            assertThat(contrast(shade, Palette.textOn(shade))).isGreaterThanOrEqualTo(4.5);
            assertThat(step == 0 ? 1 : light[step - 1]).isGreaterThan(light[step]);
        }
        assertThat(Palette.shade(1)).isEqualTo(Palette.shade(0.99));
    }

    @Test
    void textStandsOut() {
        for (Color ground : new Color[] {Palette.PAPER, Palette.BAND}) {
            Stream.of(Palette.INK, Palette.MUTED, Palette.THRESHOLD, Palette.LEADER)
                    .forEach(text -> assertThat(contrast(text, ground)).isGreaterThanOrEqualTo(4.5));
        }
        assertThat(contrast(Palette.PAPER, Palette.ILLUSTRATIVE)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(Palette.PAPER, Palette.PROVISIONAL)).isGreaterThanOrEqualTo(4.5);
    }
}
