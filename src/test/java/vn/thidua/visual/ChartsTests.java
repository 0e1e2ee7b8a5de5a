package vn.thidua.visual;

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

class ChartsTests {

    private final Charts charts = new Charts();

    @Test
    void drawsSixFilesWithAsciiNames() {
        assertThat(draw(ChartGallery.usual()))
                .extracting(ChartFile::name)
                .containsExactly(
                        "khoi-mau-xep-hang.png",
                        "khoi-mau-xep-hang.svg",
                        "khoi-mau-co-cau.png",
                        "khoi-mau-co-cau.svg",
                        "khoi-mau-tu-cham-va-thong-nhat.png",
                        "khoi-mau-tu-cham-va-thong-nhat.svg");
    }

    @Test
    void drawsEveryHardCase() throws IOException {
        for (Map.Entry<String, Results> entry : ChartGallery.all().entrySet()) {
            for (ChartFile file : draw(entry.getValue())) {
                keepForTheEye(entry.getKey(), file);
                if (file.name().endsWith(".png")) {
                    BufferedImage image = ImageIO.read(new ByteArrayInputStream(file.content()));
                    assertThat(image.getWidth()).isEqualTo(1600);
                    assertThat(image.getHeight()).isBetween(350, 900);
                    assertThat(inked(image))
                            .as(entry.getKey() + " " + file.name())
                            .isGreaterThan(0.005);
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
        assertThat(height(ChartGallery.usual())).isEqualTo(900);
        assertThat(height(ChartGallery.one())).isLessThan(500);
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

    private List<ChartFile> draw(Results results) {
        return charts.draw(results, results.blocs().get(0));
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

    private static void keepForTheEye(String example, ChartFile file) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "charts"));
        Files.write(folder.resolve(example + "-" + file.name()), file.content());
    }
}
