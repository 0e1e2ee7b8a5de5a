package vn.thidua.workbook.returns;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thidua.campaign.Campaign;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.SubmissionReader;
import vn.thidua.inspect.Inspection;
import vn.thidua.inspect.Repair;
import vn.thidua.reconcile.FiledSubmission;
import vn.thidua.workbook.SteadyZip;

/** Makes what goes back to agencies. The same submission and bytes give the same files. Serves any number of threads. */
public final class Returning {

    private static final Logger LOG = LoggerFactory.getLogger(Returning.class);
    private static final String CREATOR = "Thi Đua";

    private final Campaign campaign;
    private final SubmissionReader reader;
    private final Inspection inspection;

    public Returning(Campaign campaign) {
        this.campaign = campaign;
        this.reader = new SubmissionReader(campaign);
        this.inspection = new Inspection(campaign);
    }

    /**
     * The marked book, where the file can be opened, and the letter.
     *
     * @param content the bytes as they were received
     */
    public List<ReturnedFile> make(Returned returned, byte[] content) {
        FiledSubmission submission = returned.submission();
        Particulars head = new Particulars(campaign, returned);
        List<Finding> findings = submission.findings().stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
        Wording wording = new Wording(repairs(submission, content));
        List<ReturnedFile> files = new ArrayList<>();
        try {
            book(content, head, findings, wording)
                    .ifPresent(book -> files.add(new ReturnedFile(returned.name() + ".xlsx", book)));
            if (returned.ofOneSender()) {
                String name = returned.name().substring(returned.name().lastIndexOf('/') + 1);
                byte[] letter = CoverLetter.write(head, findings, wording, files.isEmpty() ? "" : name + ".xlsx");
                files.add(new ReturnedFile(returned.name() + ".docx", letter));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that is odd enough to fail the copy must not fail the night: it goes back by letter alone. */
    private static Optional<byte[]> book(byte[] content, Particulars head, List<Finding> findings, Wording wording)
            throws IOException {
        try {
            CopiedBook copy = CopiedBook.of(content).orElse(null);
            return copy == null ? Optional.empty() : Optional.of(book(copy, head, findings, wording));
        } catch (RuntimeException e) {
            LOG.warn("{} goes back unmarked", head.submission().file(), e);
            return Optional.empty();
        }
    }

    /** Read again only where sums do not hold. */
    private List<Repair> repairs(FiledSubmission submission, byte[] content) {
        boolean sums = submission.findings().stream()
                .anyMatch(finding -> finding.code() == FindingCode.TOTAL_NOT_SUM_OF_PARTS
                        || finding.code() == FindingCode.SCORE_NOT_SUM_OF_PARTS);
        return sums ? inspection.repairs(reader.read(submission.file(), content)) : List.of();
    }

    private static byte[] book(CopiedBook copy, Particulars head, List<Finding> findings, Wording wording)
            throws IOException {
        new Marks(copy, wording).mark(findings);
        ReportSheet.write(copy, head, findings, wording);
        try (XSSFWorkbook book = copy.book()) {
            CoreProperties properties = book.getProperties().getCoreProperties();
            Optional<Date> moment =
                    Optional.of(Date.from(head.submission().receivedAt().toInstant()));
            properties.setTitle("Phát hiện trong tệp " + head.file());
            properties.setCreator(CREATOR);
            properties.setLastModifiedByUser(CREATOR);
            properties.setCreated(moment);
            properties.setModified(moment);
            book.getProperties().getExtendedProperties().setApplication(CREATOR);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return SteadyZip.of(bytes.toByteArray());
        }
    }
}
