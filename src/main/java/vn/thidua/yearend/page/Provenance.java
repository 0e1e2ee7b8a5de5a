package vn.thidua.yearend.page;

import static vn.thidua.bilingual.Speech.say;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thidua.campaign.Campaign;
import vn.thidua.reconcile.FiledSubmission;
import vn.thidua.reconcile.MissingInput;
import vn.thidua.telling.CampaignWords;
import vn.thidua.telling.Words;

/** What every figure comes from: the files received, what is still missing, and the rule book. */
final class Provenance {

    /** So many digits of a fingerprint tell files apart. */
    private static final int DIGITS = 12;

    private final Whole whole;
    private final Html html;

    Provenance(Whole whole, Html html) {
        this.whole = whole;
        this.html = html;
    }

    void write() {
        html.open("section", "class", "part provenance", "id", "nguon-so-lieu", "aria-labelledby", "nguon-so-lieu_ten");
        html.element("h2", say("Nguồn số liệu"), "id", "nguon-so-lieu_ten");
        rules();
        files();
        missing();
        html.close().line();
    }

    private void rules() {
        Campaign campaign = whole.results().campaign();
        html.open("ul");
        campaign.legalBasis().forEach(basis -> html.element("li", basis));
        Set<String> told = new HashSet<>();
        whole.results().blocs().stream()
                .map(bloc -> bloc.bloc().rubric())
                .filter(rubric -> told.add(rubric.id()))
                .forEach(rubric -> html.element("li", say("Bảng điểm: {0} ({1}).", rubric.title(), rubric.id())));
        html.open("li").text(say("Quy định của đợt") + ": ").element("code", campaign.id());
        html.text(", " + say("mã kiểm") + " ")
                .element("code", campaign.digest().substring(0, DIGITS))
                .text(".")
                .close();
        html.close().line();
    }

    private void files() {
        List<FiledSubmission> files = whole.results().docket().submissions();
        html.open("details").element("summary", say("Tệp đã nhận: {0}", files.size()));
        if (!files.isEmpty()) {
            html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", say("Tệp đã nhận"));
            html.open("table", "class", "sortable").open("thead").open("tr");
            List.of(say("Tệp"), say("Loại"), say("Đơn vị"), say("Tình trạng"), say("Nhận lúc"), say("Mã kiểm SHA-256"))
                    .forEach(head -> html.element("th", head, "scope", "col", "class", "text"));
            html.close().close().open("tbody");
            files.forEach(this::file);
            html.close().close().close();
        }
        html.close().line();
    }

    private void file(FiledSubmission file) {
        String agency = file.agency();
        html.open("tr").open("th", "scope", "row").name(file.file()).close();
        html.element("td", Words.of(file.kind()));
        html.element("td", agency == null ? "" : CampaignWords.name(whole.results(), agency));
        html.element("td", Words.of(file.state()));
        html.element(
                "td",
                Words.of(file.receivedAt()),
                "data-order",
                file.receivedAt().toInstant().toString());
        html.open("td")
                .element("code", file.sha256().substring(0, DIGITS))
                .close()
                .close()
                .line();
    }

    private void missing() {
        List<MissingInput> missing = whole.results().docket().missing();
        if (missing.isEmpty()) {
            return;
        }
        html.open("details")
                .element("summary", say("Hồ sơ còn thiếu: {0}", missing.size()))
                .open("ul");
        for (MissingInput input : missing) {
            html.open("li").name(CampaignWords.name(whole.results(), input.agency()));
            html.text(": " + say("{0}, hạn {1}", Words.of(input.kind()), Words.of(input.due())))
                    .close();
        }
        html.close().close().line();
    }
}
