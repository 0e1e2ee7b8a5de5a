package vn.thidua.yearend.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.AwardRule.RecipientKind;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.words.Settings;
import vn.thidua.standing.Standing;
import vn.thidua.standing.years.BlocYears;
import vn.thidua.telling.AppraiserNotes;
import vn.thidua.telling.BlocView;
import vn.thidua.telling.RankingNotes;
import vn.thidua.visual.Body;
import vn.thidua.visual.Ranking;
import vn.thidua.visual.Sections;
import vn.thidua.visual.SelfAndFinal;
import vn.thidua.word.Paper;
import vn.thidua.word.Picture;

/** The bloc's report on its year (báo cáo tổng kết): what the results tell is filled in, what only people know is left open. */
final class YearReport {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    /** Members whom one sentence can name. */
    private static final int MOST_NAMED = 15;

    private final Material material;
    private final BlocView view;
    private final Campaign campaign;
    private final Bloc bloc;
    private final Issuer issuer;
    private final Paper paper;
    private int drawn;

    private YearReport(Material material) {
        this.material = material;
        this.view = material.view();
        this.campaign = view.results().campaign();
        this.bloc = view.bloc().bloc();
        this.issuer = new Issuer(view);
        this.paper = issuer.paper("BC", view.provisional());
    }

    static byte[] write(Material material) {
        return new YearReport(material).write();
    }

    private byte[] write() {
        paper.title(
                "BÁO CÁO", "Tổng kết công tác thi đua, khen thưởng năm " + campaign.year() + "\ncủa " + issuer.bloc());
        situation();
        movements();
        appraisal();
        ranking();
        awards();
        leadership();
        openMatters();
        outlook();
        paper.lead("Trên đây là báo cáo tổng kết công tác thi đua, khen thưởng năm " + campaign.year() + " của "
                + issuer.bloc() + "./.");
        paper.end(List.of(campaign.owner(), "Các đơn vị thành viên", "Lưu: VT, ……"), issuer.signer());
        settings();
        return paper.bytes("Báo cáo tổng kết – " + bloc.name(), issuer.moment());
    }

    private void situation() {
        paper.part("I. TÌNH HÌNH CHUNG");
        String members = bloc.members().size() > MOST_NAMED
                ? ""
                : bloc.members().stream().map(Agency::name).collect(Collectors.joining("; ", ": ", ""));
        paper.text("%s năm %s có %s đơn vị thành viên%s. Thời gian thi đua từ ngày %s đến ngày %s."
                .formatted(
                        bloc.name(),
                        campaign.year(),
                        bloc.members().size(),
                        members,
                        day(campaign.from()),
                        day(campaign.to())));
        if (!campaign.legalBasis().isEmpty()) {
            paper.text("Căn cứ: " + String.join("; ", campaign.legalBasis()) + ".");
        }
        paper.table(YearFigures.of(material));
        paper.blank("Khối bổ sung: đặc điểm tình hình, thuận lợi, khó khăn trong năm");
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private void movements() {
        paper.part("II. PHONG TRÀO THI ĐUA VÀ HOẠT ĐỘNG CỦA KHỐI");
        paper.blank("Khối bổ sung: kết quả phát động, ký kết giao ước và các phong trào thi đua trong năm");
        new Movements(view, material.undertaken()).write(paper);
        paper.blank(
                "Khối bổ sung: hoạt động chung (hội thao, kiểm tra chéo, quỹ vận động), mô hình, điển hình tiên tiến");
    }

    private void appraisal() {
        Receipts receipts = new Receipts(view, material.breaks());
        paper.part("III. TỰ CHẤM, THẨM ĐỊNH VÀ ĐỐI CHIẾU");
        paper.heading("1. Tiếp nhận hồ sơ");
        receipts.write(paper);
        paper.heading("2. Điểm tự chấm và điểm sau thẩm định");
        AgreementTable.write(paper, view);
        AppraiserNotes.of(view).forEach(paper::text);
        paper.text(receipts.differences());
        figure(SelfAndFinal.class, "Điểm tự chấm và kết quả");
    }

    private void ranking() {
        paper.part("IV. KẾT QUẢ XẾP HẠNG, XẾP LOẠI");
        paper.heading("1. Thứ hạng");
        RankingTable.write(paper, view);
        paper.text(Settings.rankBy(campaign) + " Các quy định khác mà kết quả phụ thuộc ghi ở Phụ lục.");
        if (view.bloc().awaitsBallot()) {
            paper.text("Chưa có biên bản kiểm phiếu: tạm xếp theo điểm.");
        }
        if (!view.ranked().isEmpty()) {
            figure(Ranking.class, "Thứ hạng");
            paper.heading("2. Điểm theo từng mục");
            SectionTables.write(paper, view);
            figure(Sections.class, "Kết quả theo từng mục");
        }
        yearBefore();
    }

    private void yearBefore() {
        BlocYears years = material.years();
        Integer before = years.before();
        if (before == null) {
            return;
        }
        paper.heading((view.ranked().isEmpty() ? "2" : "3") + ". So với năm " + before);
        for (Standing standing : view.standings()) {
            years.of(standing.agency().code())
                    .ifPresent(one -> paper.text("- " + standing.agency().name() + ": ", one.words()));
        }
        years.notes().forEach(paper::note);
    }

    /** A chart's message as a sentence, and its picture. */
    private void figure(Class<? extends Body> body, String caption) {
        material.figures().stream()
                .filter(figure -> body.isInstance(figure.chart().body()))
                .forEach(figure -> {
                    drawn++;
                    paper.lead(figure.chart().title() + ".");
                    paper.picture(new Picture(figure.png(), figure.chart().alt()), "Hình " + drawn + ". " + caption);
                });
    }

    private void awards() {
        paper.part("V. ĐỀ NGHỊ KHEN THƯỞNG");
        Proposals proposals = new Proposals(material);
        if (proposals.none()) {
            paper.blank("Khối bổ sung: khen thưởng; quy tắc của đợt không nêu hình thức khen thưởng");
            return;
        }
        paper.table(proposals.quotas());
        paper.heading("1. Tập thể");
        paper.table(proposals.proposed(RecipientKind.COLLECTIVE), Proposals.NONE);
        paper.heading("2. Cá nhân");
        paper.table(proposals.proposed(RecipientKind.INDIVIDUAL), Proposals.NONE);
        view.bloc().notes().forEach(paper::text);
        paper.text(Proposals.NO_AWARD);
    }

    private void leadership() {
        paper.part("VI. KHỐI TRƯỞNG, KHỐI PHÓ");
        RankingNotes.leadership(view).forEach(paper::text);
    }

    private void openMatters() {
        paper.part("VII. NỘI DUNG CHƯA RÕ");
        new OpenMatters(view, material.breaks()).write(paper);
    }

    private void outlook() {
        paper.part("VIII. ĐÁNH GIÁ CHUNG VÀ PHƯƠNG HƯỚNG NĂM " + (campaign.year() + 1));
        paper.blank("Khối bổ sung: ưu điểm, hạn chế, nguyên nhân, bài học kinh nghiệm");
        paper.blank("Khối bổ sung: phương hướng, nhiệm vụ, giao ước thi đua năm " + (campaign.year() + 1));
        paper.blank("Khối bổ sung: kiến nghị, đề xuất");
    }

    private void settings() {
        paper.annex("Phụ lục", "Các quy định mà số liệu của báo cáo phụ thuộc");
        int number = 1;
        for (String setting : RankingNotes.settings(view)) {
            paper.text(number++ + ". " + setting);
        }
        paper.text(number + ". " + Settings.succession(campaign.succession()));
        paper.note("Số liệu tính từ hồ sơ của đợt " + campaign.id()
                + "; từng con số có nguồn (tệp, trang, ô) ở bảng kết quả" + " của khối.");
    }
}
