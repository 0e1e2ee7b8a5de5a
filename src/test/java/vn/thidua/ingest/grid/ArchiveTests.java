package vn.thidua.ingest.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.thidua.ingest.ZipBuilder.aZip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.SmallCampaign;
import vn.thidua.ingest.SubmissionReader;

class ArchiveTests {

    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int OFFSET = 42;
    private static final int SIZE = 24;

    @Test
    void namesThatDifferInCapitalsAloneAreOneName() {
        byte[] content =
                aZip().with("xl/a.xml", "<a/>").with("xl/A.xml", "<b/>").bytes();

        assertThat(refusal(content)).isEqualTo(FindingCode.FILE_AMBIGUOUS);
    }

    @Test
    void entriesThatLieOverOneAnotherAreRefused() {
        byte[] content = aZip().with("a", "aaaa").with("b", "bbbb").bytes();
        patch(content, 1, OFFSET, 0);

        assertThat(refusal(content)).isEqualTo(FindingCode.FILE_AMBIGUOUS);
    }

    @Test
    void declaredSizesAreNotBelieved() {
        byte[] content = aZip().with("a", "<" + "a".repeat(70_000_000)).bytes();
        patch(content, 0, SIZE, 10);

        assertThat(refusal(content)).isIn(FindingCode.CONTENT_TOO_LARGE, FindingCode.FILE_UNREADABLE);
    }

    @Test
    void anArchiveWithinAnArchiveIsNotOpened() {
        byte[] inner = aZip().with("a", "a".repeat(1_000_000)).bytes();
        SubmissionReader reader = new SubmissionReader(SmallCampaign.campaign());

        assertThat(reader.read("a.xlsx", aZip().with("b.zip", inner).bytes()).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo(FindingCode.FORMAT_ARCHIVE));
    }

    @Test
    void moreThanTheInboxTakesIsNotLookedAt() {
        SubmissionReader reader = new SubmissionReader(SmallCampaign.campaign());
        byte[] content = "x".repeat(33 << 20).getBytes(StandardCharsets.US_ASCII);

        assertThat(reader.read("a.csv", content).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo(FindingCode.FILE_TOO_LARGE));
    }

    private static FindingCode refusal(byte[] content) {
        return catchThrowableOfType(UnreadableFileException.class, () -> {
                    try (Archive archive = Archive.open(content)) {
                        ArchiveBounds.check(archive);
                    }
                })
                .code();
    }

    /** Writes a number into the header of an entry in the table of contents. */
    private static void patch(byte[] content, int entry, int place, int value) {
        ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int left = entry;
        for (int i = 0; i + 4 < content.length; i++) {
            if (bytes.getInt(i) == CENTRAL_HEADER && left-- == 0) {
                bytes.putInt(i + place, value);
                return;
            }
        }
        throw new IllegalStateException("No entry " + entry);
    }
}
