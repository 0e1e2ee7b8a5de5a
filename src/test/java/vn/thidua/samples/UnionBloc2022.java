package vn.thidua.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.rulebook.RuleBooks;
import vn.thidua.samples.Matrix.Reason;
import vn.thidua.samples.NominationForm.Nominee;

/**
 * Bloc B: made-up figures of ten unions that lead to the published outcome of the conference of 21-11-2022. Two are
 * classed xuất sắc (a third has 91 points, but two of ten are the ceiling), one collective and five individuals are put
 * forward. One file is late, one re-sent, one does not add up, one cannot be read, one never came.
 */
final class UnionBloc2022 {

    private static final String ID = "cdvc-khoi-1-2022";
    private static final String AWARD = "Giấy khen của Công đoàn Viên chức tỉnh";
    private static final String DATED = "Gia Lai, ngày 8 tháng 11 năm 2022";

    private final Campaign campaign;
    private final Bloc bloc;
    private final SampleFolder folder;

    private UnionBloc2022(Campaign campaign, SampleFolder folder) {
        this.campaign = campaign;
        this.bloc = campaign.blocs().get(0);
        this.folder = folder;
    }

    static void writeTo(Path jobs, Path inbox) throws IOException {
        new UnionBloc2022(new RuleBooks(jobs).read(ID), new SampleFolder(inbox.resolve(ID))).write();
    }

    private void write() throws IOException {
        for (UnionFigures.Sheet sheet : UnionFigures.SHEETS) {
            SelfScore self = selfScore(sheet);
            folder.write(sheet.file(), book -> SelfScoreForm.write(book, campaign, bloc, self));
        }
        folder.write(UnionFigures.MATRIX_FILE, book -> MatrixForm.write(book, campaign, bloc, matrix()));
        nominations(
                "ban-dan-van-de-nghi.xlsx",
                "CĐCS Ban Dân vận Tỉnh ủy",
                List.of(
                        new Nominee(
                                "CĐCS Ban Dân vận Tỉnh ủy", "Tập thể", AWARD, "Dẫn đầu hoạt động công đoàn của khối"),
                        individual("01", "Cán bộ công đoàn xuất sắc"),
                        individual("02", "Tích cực trong các phong trào thi đua")));
        nominations(
                "truong-chinh-tri-de-nghi.xlsx",
                "CĐCS Trường Chính trị tỉnh",
                List.of(
                        individual("03", "Cán bộ công đoàn xuất sắc"),
                        individual("04", "Có sáng kiến đổi mới sinh hoạt công đoàn")));
        nominations(
                "mau-01-de-nghi.xlsx", "CĐCS Đơn vị mẫu 01", List.of(individual("05", "Giỏi việc nước, đảm việc nhà")));
        Letterhead committee = new Letterhead(
                "CÔNG ĐOÀN VIÊN CHỨC TỈNH", "KHỐI THI ĐUA SỐ 1", "", "Gia Lai, ngày 10 tháng 11 năm 2022");
        folder.write("giao-uoc-khoi.xlsx", book -> PactForm.signed(book, committee, campaign.year(), UnionPact.SIGNED));
        folder.write(
                "thuc-hien-giao-uoc.xlsx", book -> PactForm.reports(book, committee, campaign.year(), UnionPact.KEPT));
        folder.write(
                "tong-hop-phong-trao.xlsx",
                book -> ActivityForm.ofAll(book, committee, campaign.year(), UnionPact.ACTIVITIES));
        folder.write(
                "mau-03-phong-trao.xlsx",
                book -> ActivityForm.ofOne(
                        book,
                        head("CĐCS Đơn vị mẫu 03"),
                        "Công đoàn cơ sở Đơn vị mẫu 03",
                        campaign.year(),
                        "đồng",
                        UnionPact.OF_UNIT_03));
        folder.write(
                "ket-qua-2021.xlsx", book -> PastResultForm.write(book, committee, 2021, List.of(), UnionPast.OF_2021));
        folder.write(
                "thu-quy.xlsx",
                book -> FundForm.write(book, committee, campaign.owner(), campaign.year(), UnionPact.RECEIVED));
        folder.write(
                "so-tiep-nhan.xlsx",
                book -> RegisterForm.write(
                        book, "Thường trực Khối thi đua số 1", campaign.year(), UnionFigures.RECEIPTS));
        folder.write(
                "so-ky-luat.xlsx",
                book -> DisciplineSheet.write(
                        book, "Thường trực Khối thi đua số 1", campaign.year(), UnionFigures.DISCIPLINE));
        folder.write(
                "quyet-dinh.xlsx",
                book -> DecisionForm.write(
                        book, "Thường trực Khối thi đua số 1", campaign.year(), UnionFigures.DECISIONS));
    }

    private static Nominee individual(String number, String reason) {
        return new Nominee("Cá nhân mẫu " + number, "Cá nhân", AWARD, reason);
    }

    private void nominations(String file, String unit, List<Nominee> nominees) throws IOException {
        folder.write(file, book -> NominationForm.write(book, head(unit), unit, campaign.year(), nominees));
    }

    private SelfScore selfScore(UnionFigures.Sheet sheet) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        List<String> codes = codes();
        String[] scores = sheet.scores().split(" ");
        for (int i = 0; i < scores.length; i++) {
            String score = scores[i].replace('_', ' ');
            entries.put(codes.get(i), Entry.of(score.equals("-") ? "" : score));
        }
        return new SelfScore(head(sheet.unit()), sheet.unit(), entries, sheet.total(), List.of());
    }

    private Matrix matrix() {
        Map<String, String> columns = UnionFigures.appraised();
        Map<String, List<String>> scores = new LinkedHashMap<>();
        List<String> codes = codes();
        for (int i = 0; i < codes.size(); i++) {
            List<String> row = new ArrayList<>();
            for (String column : columns.values()) {
                row.add(column.split(" ")[i]);
            }
            scores.put(codes.get(i), row);
        }
        List<Reason> reasons = UnionFigures.REASONS;
        var head = new Letterhead(
                "CÔNG ĐOÀN VIÊN CHỨC TỈNH", "KHỐI THI ĐUA SỐ 1", "", "Gia Lai, ngày 18 tháng 11 năm 2022");
        List<String> sections =
                bloc.rubric().sections().stream().map(section -> section.code()).toList();
        return new Matrix(head, "", List.copyOf(columns.keySet()), sections, scores, reasons);
    }

    private List<String> codes() {
        return bloc.rubric().allCriteria().map(Criterion::code).toList();
    }

    private static Letterhead head(String unit) {
        String office = unit.replace("Công đoàn cơ sở", "CĐCS").toUpperCase(Locale.ROOT);
        return new Letterhead("CÔNG ĐOÀN VIÊN CHỨC TỈNH", office, "", DATED);
    }
}
