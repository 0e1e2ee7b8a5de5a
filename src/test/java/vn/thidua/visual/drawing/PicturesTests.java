package vn.thidua.visual.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.thidua.standing.Results;
import vn.thidua.visual.Chart;
import vn.thidua.visual.ChartGallery;
import vn.thidua.visual.Charts;

class PicturesTests {

    @Test
    void everyChartIsDrawnTwiceUnderAsciiNames() {
        assertThat(draw(ChartGallery.usual()))
                .extracting(ChartFile::name)
                .containsExactly(
                        "khoi-mau-xep-hang.png",
                        "khoi-mau-xep-hang.svg",
                        "khoi-mau-co-cau.png",
                        "khoi-mau-co-cau.svg",
                        "khoi-mau-tu-cham-va-thong-nhat.png",
                        "khoi-mau-tu-cham-va-thong-nhat.svg",
                        "khoi-mau-diem-mat.png",
                        "khoi-mau-diem-mat.svg",
                        "khoi-mau-do-chac-thu-hang.png",
                        "khoi-mau-do-chac-thu-hang.svg",
                        "khoi-mau-tien-do-nop.png",
                        "khoi-mau-tien-do-nop.svg");
    }

    @Test
    void drawsEveryHardCase() throws IOException {
        Pictures pictures = new Pictures();
        for (Map.Entry<String, Chart> entry : ChartGallery.charts().entrySet()) {
            for (ChartFile file : pictures.of(entry.getValue(), entry.getKey())) {
                keepForTheEye(file);
                if (file.name().endsWith(".png")) {
                    BufferedImage image = ImageIO.read(new ByteArrayInputStream(file.content()));
                    assertThat(image.getWidth()).isEqualTo(1920);
                    assertThat(image.getHeight()).isBetween(400, 1080);
                    assertThat(inked(image)).as(file.name()).isGreaterThan(0.005);
                } else {
                    assertThat(new String(file.content(), StandardCharsets.UTF_8))
                            .contains("<svg")
                            .doesNotContain("<text");
                }
            }
        }
    }

    @Test
    void aPictureOfOneRowIsNotHalfEmpty() throws IOException {
        assertThat(height(ChartGallery.usual())).isEqualTo(1080);
        assertThat(height(ChartGallery.one())).isLessThan(660);
    }

    private int height(Results results) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(draw(results).get(0).content()))
                .getHeight();
    }

    @Test
    void givesTheSameBytesInAnyLocaleAndTimeZone() {
        Results results = ChartGallery.usual();
        List<ChartFile> first = draw(results);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            List<ChartFile> second = draw(results);
            for (int i = 0; i < first.size(); i++) {
                assertThat(Arrays.equals(second.get(i).content(), first.get(i).content()))
                        .as(first.get(i).name())
                        .isTrue();
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    static List<ChartFile> draw(Results results) {
        Pictures pictures = new Pictures();
        return new Charts()
                .of(results, results.blocs().get(0)).stream()
                        .flatMap(chart ->
                                pictures.of(chart, "khoi-mau-" + chart.body().ending()).stream())
                        .toList();
    }

    private static double inked(BufferedImage image) {
        int inked = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                inked += (image.getRGB(x, y) & 0xFFFFFF) == 0xFFFFFF ? 0 : 1;
            }
        }
        return (double) inked / (image.getWidth() * image.getHeight());
    }

    private static void keepForTheEye(ChartFile file) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "charts"));
        Files.write(folder.resolve(file.name()), file.content());
    }
}
