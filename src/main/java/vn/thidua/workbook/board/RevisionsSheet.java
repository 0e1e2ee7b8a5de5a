package vn.thidua.workbook.board;

import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.Place;
import vn.thidua.reconcile.Edit;
import vn.thidua.reconcile.FiledSubmission;
import vn.thidua.reconcile.Revision;
import vn.thidua.standing.Results;
import vn.thidua.telling.CampaignWords;
import vn.thidua.workbook.Book;
import vn.thidua.workbook.Column;
import vn.thidua.workbook.Look;
import vn.thidua.workbook.Page;
import vn.thidua.workbook.Tab;

/** "Khác nhau giữa các bản": every cell that a version changed of the one before. */
final class RevisionsSheet {

    static final String NAME = "Khác nhau giữa các bản";

    private RevisionsSheet() {}

    private static Tab tab() {
        return new Tab(say(NAME), say("Từng ô mà bản gửi lại khác với bản trước"), Tab.Kind.CHECK);
    }

    private static List<Column> columns() {
        return List.of(
                new Column(say("Đơn vị"), 32, Look.TEXT),
                new Column(say("Mã"), 14, Look.TEXT),
                new Column(say("Cột"), 20, Look.TEXT),
                new Column(say("Bản trước"), 36, Look.TEXT),
                new Column(say("Bản này"), 36, Look.TEXT),
                new Column(say("Trang##of a workbook"), 16, Look.TEXT),
                new Column(say("Ô"), 8, Look.CENTRE));
    }

    static void write(Book book, Results results) {
        List<FiledSubmission> revised = results.docket().submissions().stream()
                .filter(file -> file.revision() != null)
                .toList();
        if (revised.isEmpty()) {
            book.without(tab(), say("không hồ sơ nào được gửi lại với nội dung khác"));
            return;
        }
        Page page = book.page(tab(), columns(), 1);
        page.title(say("KHÁC NHAU GIỮA CÁC BẢN"), CampaignWords.subtitle(results), false);
        page.head();
        revised.forEach(file -> rows(page, results, file, file.revision()));
        page.table();
    }

    private static void rows(Page page, Results results, FiledSubmission file, @Nullable Revision revision) {
        if (revision == null) {
            return;
        }
        page.strongRow(
                file.agency() == null ? "" : CampaignWords.name(results, file.agency()),
                say("Bản {0}", file.version()),
                say("{0} ô khác", revision.edits().size()),
                revision.file(),
                file.file() + FilesSheet.totals(revision),
                "",
                "");
        revision.edits().forEach(edit -> row(page, results, edit));
    }

    private static void row(Page page, Results results, Edit edit) {
        Place place = edit.place() == null ? edit.placeBefore() : edit.place();
        page.row(
                CampaignWords.name(results, edit.agency()),
                edit.code(),
                BoardWords.field(edit.field()),
                edit.before(),
                edit.after(),
                place == null ? "" : place.sheet(),
                place == null ? "" : place.cell());
    }
}
