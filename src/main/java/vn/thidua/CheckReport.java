package vn.thidua;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Sentences;
import vn.thidua.finding.Severity;
import vn.thidua.telling.Words;
import vn.thidua.transcript.FindingJson;

/** What a check found, for a terminal or for a program. */
final class CheckReport {

    private static final int WIDEST = 160;
    private static final int NARROWEST = 100;
    private static final int USUAL = 120;

    private final PrintWriter out;
    private final Sentences sentences;
    private final boolean english;

    CheckReport(PrintWriter out, Locale locale) {
        this.out = out;
        this.sentences = Sentences.of(locale);
        this.english = locale.getLanguage().equals("en");
    }

    void table(List<CheckedFile> files) {
        files.forEach(this::table);
        out.flush();
    }

    private void table(CheckedFile checked) {
        out.println(checked.file());
        out.println("  " + about(checked));
        out.println("  " + verdict(checked));
        if (!checked.findings().isEmpty()) {
            TextColumns columns = new TextColumns(out, widths(width()));
            columns.row(heads());
            columns.rule();
            checked.findings().forEach(finding -> columns.row(row(finding)));
        }
        out.println();
    }

    private List<String> heads() {
        return english
                ? List.of("Level", "Sheet", "Cell", "What", "Found", "Expected", "What to do")
                : List.of("Mức", "Trang", "Ô", "Vấn đề", "Có", "Cần", "Cách sửa");
    }

    private List<String> row(Finding finding) {
        return List.of(
                words(finding.severity()),
                Objects.requireNonNullElse(finding.place().sheet(), ""),
                finding.cellRanges(),
                sentences.sentence(finding),
                sentences.found(finding),
                sentences.expected(finding),
                sentences.advice(finding));
    }

    /** The two sentences share what the short columns leave. */
    private static int[] widths(int all) {
        int left = all - 9 - 10 - 9 - 10 - 10 - 7 * 2;
        return new int[] {9, 10, 9, left / 2, 10, 10, left - left / 2};
    }

    private static int width() {
        String told = System.getenv("COLUMNS");
        int columns = told != null && told.matches("\\d{1,4}") ? Integer.parseInt(told) : USUAL;
        return Math.max(NARROWEST, Math.min(columns, WIDEST));
    }

    private String about(CheckedFile checked) {
        InputKind kind = checked.submission().kind();
        String agency = checked.agency();
        return (english ? "campaign " : "đợt ")
                + checked.campaign().id()
                + (kind == null ? "" : " · " + words(kind))
                + (agency.isEmpty() ? "" : " · " + agency);
    }

    private String verdict(CheckedFile checked) {
        long errors = checked.count(Severity.ERROR);
        long warnings = checked.count(Severity.WARNING);
        if (english) {
            String counts = counted(errors, "error") + ", " + counted(warnings, "warning");
            return errors > 0
                    ? "WOULD BE REFUSED: " + counts
                    : warnings > 0 ? "would be accepted, please look: " + counts : "clean: nothing to mend";
        }
        String counts = "%d lỗi, %d cảnh báo".formatted(errors, warnings);
        return errors > 0
                ? "SẼ BỊ TRẢ LẠI: " + counts
                : warnings > 0 ? "được nhận, nên xem lại: " + counts : "sạch: không phải sửa gì";
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private String words(Severity severity) {
        return english ? severity.name().toLowerCase(Locale.ROOT) : Words.of(severity);
    }

    private String words(InputKind kind) {
        return english ? kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') : Words.of(kind);
    }

    void json(List<CheckedFile> files) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .createGenerator(text)) {
            json.writeStartArray();
            files.forEach(checked -> json(json, checked));
            json.writeEndArray();
        }
        out.println(text);
        out.flush();
    }

    private void json(JsonGenerator json, CheckedFile checked) {
        InputKind kind = checked.submission().kind();
        json.writeStartObject();
        json.writeStringProperty("file", checked.file());
        json.writeStringProperty("campaign", checked.campaign().id());
        json.writeStringProperty("kind", kind == null ? null : kind.name());
        json.writeStringProperty("agency", checked.submission().agency());
        json.writeBooleanProperty("refused", checked.refused());
        json.writeNumberProperty("errors", checked.count(Severity.ERROR));
        json.writeNumberProperty("warnings", checked.count(Severity.WARNING));
        json.writeArrayPropertyStart("findings");
        checked.findings().forEach(finding -> FindingJson.write(json, finding, sentences));
        json.writeEndArray();
        json.writeEndObject();
    }
}
