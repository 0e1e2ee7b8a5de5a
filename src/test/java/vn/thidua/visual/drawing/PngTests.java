package vn.thidua.visual.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.visual.ChartGallery;
import vn.thidua.visual.Charts;

class PngTests {

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 2", "300, 200", "1920, 90"})
    void anotherReaderFindsEveryPixel(int width, int height) throws IOException {
        int[] pixels = noise(width, height, 256);
        BufferedImage read = read(Png.of(pixels, width, height, Set.of()));
        assertThat(read.getWidth()).isEqualTo(width);
        assertThat(read.getHeight()).isEqualTo(height);
        for (int at = 0; at < pixels.length; at++) {
            assertThat(read.getRGB(at % width, at / width) & 0xFFFFFF).isEqualTo(pixels[at] & 0xFFFFFF);
        }
    }

    @Test
    void moreColoursThanATableHoldsAreRounded() throws IOException {
        int[] pixels = noise(640, 40, 1 << 24);
        BufferedImage read = read(Png.of(pixels, 640, 40, Set.of()));
        assertThat(largestDifference(read, pixels)).isBetween(1, 32);
    }

    @Test
    void noShadeOfAChartIsOffByMoreThanNobodySees() throws IOException {
        var results = ChartGallery.nineSections();
        for (var chart : new Charts().of(results, results.blocs().get(0))) {
            Drawing drawing = Pictures.drawing(chart);
            int[] pixels = new Canvas().paint(drawing);
            BufferedImage read = read(Png.of(pixels, drawing.width(), drawing.height(), drawing.colours()));
            assertThat(((IndexColorModel) read.getColorModel()).getMapSize()).isLessThanOrEqualTo(256);
            assertThat(largestDifference(read, pixels)).as(chart.title()).isLessThanOrEqualTo(12);
        }
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static int largestDifference(BufferedImage read, int[] pixels) {
        int largest = 0;
        for (int at = 0; at < read.getWidth() * read.getHeight(); at++) {
            int found = read.getRGB(at % read.getWidth(), at / read.getWidth());
            for (int shift = 0; shift <= 16; shift += 8) {
                largest = Math.max(largest, Math.abs((found >> shift & 255) - (pixels[at] >> shift & 255)));
            }
        }
        return largest;
    }

    /** Noise does not compress, so that the larger pictures fill several chunks. */
    private static int[] noise(int width, int height, int colours) {
        Random random = new Random(17);
        return random.ints((long) width * height, 0, colours)
                .map(colour -> colour * 0x10305)
                .toArray();
    }
}
