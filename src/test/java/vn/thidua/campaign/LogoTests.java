package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LogoTests {

    @ParameterizedTest
    @EnumSource
    void knowsFormatAndSizeOfWhatJavaWrites(Logo.Format format) throws IOException {
        byte[] file = picture(format, 300, 120);
        assertThat(Logo.of(file)).contains(new Logo(format, 300, 120, file));
    }

    @ParameterizedTest
    @EnumSource
    void aPartOfAPictureIsNone(Logo.Format format) throws IOException {
        byte[] file = picture(format, 300, 120);
        for (int length = 0; length < file.length; length++) {
            assertThat(Logo.of(Arrays.copyOf(file, length)))
                    .as("%s bytes", length)
                    .isEmpty();
        }
    }

    /** Lengths of segments that lead anywhere. */
    @Test
    void noBytesAreTooStrange() throws IOException {
        byte[] file = picture(Logo.Format.JPEG, 40, 40);
        for (int at = 2; at < file.length - 2; at++) {
            byte[] strange = file.clone();
            strange[at] = (byte) (0xFF - strange[at]);
            assertThatCode(() -> Logo.of(strange)).doesNotThrowAnyException();
        }
    }

    @Test
    void contrastIsThatOfWcag() {
        assertThat(Colour.of("#000000").contrastToWhite()).isEqualTo(21);
        assertThat(Colour.of("#FFFFFF").contrastToWhite()).isEqualTo(1);
        // The lightest grey that passes, and the next.
        assertThat(Colour.of("#767676").contrastToWhite()).isGreaterThan(4.5);
        assertThat(Colour.of("#777777").contrastToWhite()).isLessThan(4.5);
        assertThat(Colour.of("#00beef").hex()).isEqualTo("00BEEF");
    }

    private static byte[] picture(Logo.Format format, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format.name(), bytes);
        return bytes.toByteArray();
    }
}
