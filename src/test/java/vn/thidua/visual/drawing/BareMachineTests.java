package vn.thidua.visual.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.visual.ChartGallery;

/** Draws in a Java process that finds no font on the system and a display that is not there. */
class BareMachineTests {

    @Test
    @EnabledOnOs(OS.LINUX)
    void drawsTheSameWithoutFontsAndScreen(@TempDir Path nothing) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                BareMachineTests.class.getName());
        builder.environment().put("FONTCONFIG_FILE", nothing.toString());
        builder.environment().put("DISPLAY", ":4711");
        builder.environment().put("LC_ALL", "C");
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(output.lines().toList()).containsExactlyElementsOf(digests());
    }

    public static void main(String[] arguments) {
        digests().forEach(System.out::println);
    }

    private static List<String> digests() {
        return PicturesTests.draw(ChartGallery.usual()).stream()
                .map(file -> file.name() + " " + Arrays.hashCode(file.content()))
                .toList();
    }
}
