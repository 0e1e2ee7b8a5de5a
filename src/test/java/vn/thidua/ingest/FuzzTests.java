package vn.thidua.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import vn.thidua.finding.Severity;

/**
 * Valid files, changed at random in their bytes, in the XML of their parts and in what their cells say. The seed of a
 * round is its number: {@code -Dthidua.fuzz=100000} runs as many, {@code -Dthidua.fuzz.from=N} begins at that one.
 */
class FuzzTests {

    private static final int ROUNDS = Integer.getInteger("thidua.fuzz", 300);
    private static final int FIRST = Integer.getInteger("thidua.fuzz.from", 0);
    private static final List<String> NAMES = List.of("tu-cham.xlsx", "tu-cham.ods", "tu-cham.csv", "tu-cham.xls");
    private static final List<String> PIECES = List.of(
            "",
            "\"",
            "<",
            ">",
            "&",
            "&#0;",
            "<!DOCTYPE a>",
            "]]>",
            "999999999999",
            "-1",
            "1e999",
            "NaN",
            "ZZZ9",
            "A0",
            "\u0000",
            "\uFFFE",
            "=cmd|' /C calc'!A0",
            "t=\"s\"",
            "<c r=\"A1\"><v>1</v></c>",
            "xml:space=\"preserve\"");

    private final SubmissionReader reader = new SubmissionReader(SmallCampaign.campaign());

    @Test
    void whateverIsChangedEndsAsASubmissionOrARefusalWithAPlace() throws IOException {
        for (int seed = FIRST; seed < FIRST + ROUNDS; seed++) {
            Random random = new Random(seed);
            // Old Excel files are read in another process, which takes longer.
            String name = NAMES.get(seed % 10 == 0 ? 3 : random.nextInt(3));
            Submission submission = reader.read(name, changed(OfficeForm.libreOffice(name), random));

            assertThat(submission.file()).as("seed %d", seed).isEqualTo(name);
            if (submission.refused()) {
                assertThat(submission.findings())
                        .as("seed %d", seed)
                        .anyMatch(finding -> finding.severity() == Severity.ERROR
                                && finding.place().file().equals(name));
            } else {
                assertThat(submission.kind()).as("seed %d", seed).isNotNull();
            }
        }
    }

    private static byte[] changed(byte[] content, Random random) throws IOException {
        if (content[0] != 'P' || random.nextInt(3) == 0) {
            return changedBytes(content, random);
        }
        ZipBuilder zip = ZipBuilder.aZip();
        Map<String, byte[]> parts = parts(content);
        int chosen = random.nextInt(parts.size());
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            boolean likely = part.getKey().contains("sheet") || part.getKey().equals("content.xml");
            if (chosen-- == 0 || likely && random.nextBoolean()) {
                zip.with(part.getKey(), changedText(part.getValue(), random));
            } else {
                zip.with(part.getKey(), part.getValue());
            }
        }
        return zip.bytes();
    }

    private static byte[] changedBytes(byte[] content, Random random) {
        byte[] changed = content.clone();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(5) == 0 ? java.util.Arrays.copyOf(changed, random.nextInt(changed.length)) : changed;
    }

    /** Puts something else between two places, often where a tag or an attribute begins. */
    private static String changedText(byte[] content, Random random) {
        StringBuilder text = new StringBuilder(new String(content, StandardCharsets.UTF_8));
        for (int i = 1 + random.nextInt(4); i > 0 && text.length() > 1; i--) {
            int from = random.nextInt(text.length());
            int mark = text.indexOf(random.nextBoolean() ? ">" : "\"", from);
            int start = mark < 0 || random.nextInt(4) == 0 ? from : mark;
            int end = Math.min(text.length(), start + random.nextInt(12));
            text.replace(start, end, PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static Map<String, byte[]> parts(byte[] content) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    parts.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return parts;
    }
}
