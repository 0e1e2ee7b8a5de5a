package vn.thidua.transcript;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import vn.thidua.finding.Place;
import vn.thidua.finding.Sentences;
import vn.thidua.finding.Severity;
import vn.thidua.inbox.Untaken;
import vn.thidua.reconcile.Board;
import vn.thidua.reconcile.BoardLine;
import vn.thidua.reconcile.Docket;
import vn.thidua.reconcile.Edit;
import vn.thidua.reconcile.FiledSubmission;
import vn.thidua.reconcile.MissingInput;
import vn.thidua.reconcile.Revision;

/** The files, each with its state and findings. */
final class FilesJson {

    private static final Sentences SENTENCES = Sentences.of(Locale.forLanguageTag("vi"));

    private final JsonGenerator json;
    private final Fields fields;

    FilesJson(JsonGenerator json) {
        this.json = json;
        fields = new Fields(json);
    }

    /** All that was received, all that was not taken, what each member owes and what is missing. */
    void write(Docket docket, Board board) {
        json.writeArrayPropertyStart("submissions");
        docket.submissions().forEach(this::submission);
        json.writeEndArray();
        json.writeArrayPropertyStart("untaken");
        docket.untaken().forEach(this::untaken);
        json.writeEndArray();
        json.writeBooleanProperty("inboxFolder", docket.folder());
        json.writeArrayPropertyStart("board");
        board.lines().forEach(this::boardLine);
        json.writeEndArray();
        json.writeArrayPropertyStart("missing");
        docket.missing().forEach(this::missing);
        json.writeEndArray();
    }

    private void submission(FiledSubmission submission) {
        json.writeStartObject();
        json.writeStringProperty("file", submission.file());
        json.writeStringProperty("sha256", submission.sha256());
        fields.string("agency", submission.agency());
        fields.string(
                "kind", submission.kind() == null ? null : submission.kind().name());
        json.writeStringProperty("state", submission.state().name());
        fields.time("receivedAt", submission.receivedAt());
        json.writeBooleanProperty("inFolder", submission.inFolder());
        json.writeNumberProperty("version", submission.version());
        previous(submission.revision());
        json.writeArrayPropertyStart("findings");
        submission.findings().forEach(finding -> FindingJson.write(json, finding, SENTENCES));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void previous(@Nullable Revision revision) {
        if (revision == null) {
            json.writeNullProperty("previous");
            return;
        }
        json.writeObjectPropertyStart("previous");
        json.writeStringProperty("file", revision.file());
        json.writeStringProperty("sha256", revision.sha256());
        fields.number("totalBefore", revision.totalBefore());
        fields.number("totalAfter", revision.totalAfter());
        json.writeArrayPropertyStart("changes");
        revision.edits().forEach(this::edit);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void edit(Edit edit) {
        Place place = edit.place();
        json.writeStartObject();
        json.writeStringProperty("agency", edit.agency());
        json.writeStringProperty("code", edit.code());
        json.writeStringProperty("field", edit.field().name());
        fields.string("sheet", place == null ? null : place.sheet());
        fields.string("cell", place == null ? null : place.cell());
        json.writeStringProperty("before", edit.before());
        json.writeStringProperty("after", edit.after());
        json.writeEndObject();
    }

    private void boardLine(BoardLine line) {
        FiledSubmission file = line.file();
        json.writeStartObject();
        json.writeStringProperty("agency", line.agency());
        json.writeStringProperty("kind", line.kind().name());
        fields.time("due", line.due());
        fields.string("extendedBy", line.extendedBy().isEmpty() ? null : line.extendedBy());
        json.writeStringProperty("fill", line.fill().name());
        json.writeNumberProperty("filled", line.filled());
        json.writeNumberProperty("wanted", line.wanted());
        fields.string("file", file == null ? null : file.file());
        fields.string("sha256", file == null ? null : file.sha256());
        fields.string("state", file == null ? null : file.state().name());
        fields.time("receivedAt", file == null ? null : file.receivedAt());
        fields.string("lateBy", line.late().isZero() ? null : line.late().toString());
        json.writeNumberProperty("version", file == null ? 0 : file.version());
        json.writeNumberProperty("errors", file == null ? 0 : file.count(Severity.ERROR));
        json.writeNumberProperty("warnings", file == null ? 0 : file.count(Severity.WARNING));
        fields.string("refused", line.refused() == null ? null : line.refused().file());
        json.writeNumberProperty("copies", line.copies());
        json.writeArrayPropertyStart("decisions");
        line.decisions().forEach(decision -> json.writeString(SENTENCES.sentence(decision)));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void untaken(Untaken entry) {
        json.writeStartObject();
        json.writeStringProperty("file", entry.path());
        json.writeStringProperty("state", entry.state().name());
        json.writeStringProperty("code", entry.finding().code().name());
        json.writeStringProperty("reason", SENTENCES.sentence(entry.finding()));
        json.writeStringProperty("advice", SENTENCES.advice(entry.finding()));
        json.writeEndObject();
    }

    private void missing(MissingInput missing) {
        json.writeStartObject();
        json.writeStringProperty("agency", missing.agency());
        json.writeStringProperty("kind", missing.kind().name());
        fields.time("due", missing.due());
        json.writeEndObject();
    }
}
