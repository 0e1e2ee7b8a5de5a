package vn.thidua.workbook;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.campaign.Bloc;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.CampaignView;
import vn.thidua.standing.CampaignView.Entry;
import vn.thidua.standing.CampaignView.Group;
import vn.thidua.standing.Results;
import vn.thidua.telling.CampaignWords;

/** "Các khối": agencies of several blocs under one table of points side by side; left out of a campaign of one bloc. */
final class BlocsSheet {

    static final String NAME = "Các khối";

    private BlocsSheet() {}

    private static Tab tab() {
        return new Tab(say(NAME), say("Đơn vị của các khối dùng chung một bảng điểm, để so sánh"), Tab.Kind.RESULT);
    }

    private static List<Column> columns() {
        return List.of(
                new Column(say("Thứ tự"), 8, Look.CENTRE),
                new Column(say("Đơn vị"), 36, Look.TEXT),
                new Column(say("Khối"), 36, Look.TEXT),
                new Column(say("Hạng trong khối"), 10, Look.CENTRE),
                new Column(say("Kết quả"), 11, Look.POINTS),
                new Column(say("% điểm tối đa"), 11, Look.POINTS),
                new Column(say("Bảng điểm##of criteria"), 40, Look.TEXT));
    }

    static void write(Book book, Results results) {
        if (results.blocs().size() < 2) {
            return;
        }
        CampaignView view = CampaignView.of(results.blocs());
        Page page = book.page(tab(), columns(), 2);
        page.title(
                say("CÁC KHỐI CÙNG BẢNG ĐIỂM"),
                CampaignWords.subtitle(results),
                results.blocs().stream().anyMatch(BlocStandings::provisional));
        page.head();
        view.groups().forEach(group -> group.entries().forEach(entry -> row(page, group, entry)));
        page.table();
        page.conditions().bars(page.cells(page.column(say("% điểm tối đa"))), BigDecimal.valueOf(100));
        page.skip();
        page.note(say("Chỉ để so sánh: thứ tự này không phải là hạng, hạng được xếp trong từng khối."
                + " Chỉ so các khối dùng cùng một bảng điểm, theo phần trăm điểm tối đa của bảng."));
        view.groups().forEach(group -> page.note(words(group)));
        view.apart().forEach(apart -> page.note(apart.bloc().name() + ": " + apart.reason() + "."));
    }

    private static void row(Page page, Group group, Entry entry) {
        page.row(
                entry.place(),
                entry.agency().name(),
                entry.bloc().name(),
                entry.rank(),
                entry.provisional() ? new Page.Provisional(entry.total()) : entry.total(),
                entry.percent(),
                group.rubric().title());
    }

    private static String words(Group group) {
        return say(
                "Bảng điểm “{0}”: {1}.",
                group.rubric().title(), group.blocs().stream().map(Bloc::name).collect(Collectors.joining("; ")));
    }
}
