package vn.thidua.workbook.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Rubric;
import vn.thidua.ingest.Submission;
import vn.thidua.ingest.SubmissionReader;
import vn.thidua.inspect.Inspection;

/** A form that went through LibreOffice says what it said before; where there is no LibreOffice nothing is proved. */
class LibreOfficeTests {

    private static final String PROGRAM = "soffice";
    private static final String SHEET = "Tự chấm";

    @TempDir
    Path folder;

    @Test
    void opensCalculatesAndSavesAFilledForm() throws IOException, InterruptedException {
        assumeTrue(installed(), "no " + PROGRAM + " on the path");
        Campaign campaign = ShippedForms.campaign("khoi-kh-vh-xh-2022");
        FilledForm form = new FilledForm(ShippedForms.selfScore(campaign));
        Map<String, Integer> rows = form.rows(SHEET);
        Rubric rubric = campaign.blocs().get(0).rubric();
        rubric.allCriteria().forEach(criterion -> {
            form.type(SHEET, rows.get(criterion.code()), 5, criterion.base());
            form.type(SHEET, rows.get(criterion.code()), 6, "Văn bản số 5");
        });
        form.type(SHEET, rows.get("III.2"), 5, new BigDecimal("7.5"));
        form.type(SHEET, rows.get("IV.5"), 5, Bounds.NOT_APPLICABLE);
        Path typed = Files.write(folder.resolve("tu-cham.xlsx"), form.written());

        convert(typed, "xlsx", folder.resolve("saved"));
        byte[] saved = Files.readAllBytes(folder.resolve("saved/tu-cham.xlsx"));

        Submission read = new Inspection(campaign).inspect(new SubmissionReader(campaign).read("tu-cham.xlsx", saved));
        assertThat(read.findings()).isEmpty();
        assertThat(read.marker()).isNotNull();
        assertThat(read.totals())
                .filteredOn(total -> total.section() == null)
                .singleElement()
                .satisfies(total -> assertThat(total.value()).isEqualByComparingTo("96.5"));
        FilledForm after = new FilledForm(saved);
        assertThat(after.rows(SHEET)).isEqualTo(rows);
        int last = rows.get("III.2");
        after.type(SHEET, last, 5, new BigDecimal("8.01"));
        assertThat(after.accepts(SHEET, last, 5)).isFalse();
        after.type(SHEET, last, 5, new BigDecimal("8"));
        assertThat(after.accepts(SHEET, last, 5)).isTrue();
    }

    private void convert(Path file, String format, Path target) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        PROGRAM,
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        target.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    }

    private static boolean installed() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, PROGRAM)));
    }
}
