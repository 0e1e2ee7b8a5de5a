package vn.thidua.yearend.document;

import static vn.thidua.bilingual.Speech.day;
import static vn.thidua.bilingual.Speech.say;

import java.util.List;
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
                say("BÁO CÁO"),
                say("Tổng kết công tác thi đua, khen thưởng năm {0}\ncủa {1}", campaign.year(), issuer.bloc()));
        situation();
        movements();
        appraisal();
        ranking();
        awards();
        leadership();
        openMatters();
        outlook();
        paper.lead(say(
                "Trên đây là báo cáo tổng kết công tác thi đua, khen thưởng năm {0} của {1}./.",
                campaign.year(), issuer.bloc()));
        paper.end(List.of(campaign.owner(), say("Các đơn vị thành viên"), say("Lưu: VT, ……")), issuer.signer());
        settings();
        return paper.bytes(say("Báo cáo tổng kết – {0}", bloc.name()), issuer.moment());
    }

    private void situation() {
        paper.part(say("I. TÌNH HÌNH CHUNG"));
        String members = bloc.members().size() > MOST_NAMED
                ? ""
                : bloc.members().stream().map(Agency::name).collect(Collectors.joining("; ", ": ", ""));
        paper.text(say(
                "{0} năm {1} có {2} đơn vị thành viên{3}. Thời gian thi đua từ ngày {4} đến ngày {5}.",
                bloc.name(),
                campaign.year(),
                bloc.members().size(),
                members,
                day(campaign.from()),
                day(campaign.to())));
        if (!campaign.legalBasis().isEmpty()) {
            paper.text(say("Căn cứ: {0}.", String.join("; ", campaign.legalBasis())));
        }
        paper.table(YearFigures.of(material));
        paper.blank(say("Khối bổ sung: đặc điểm tình hình, thuận lợi, khó khăn trong năm"));
    }

    private void movements() {
        paper.part(say("II. PHONG TRÀO THI ĐUA VÀ HOẠT ĐỘNG CỦA KHỐI"));
        paper.blank(say("Khối bổ sung: kết quả phát động, ký kết giao ước và các phong trào thi đua trong năm"));
        new Movements(view, material.undertaken()).write(paper);
        paper.blank(say(
                "Khối bổ sung: hoạt động chung (hội thao, kiểm tra chéo, quỹ vận động), mô hình, điển hình tiên tiến"));
    }

    private void appraisal() {
        Receipts receipts = new Receipts(view, material.breaks());
        paper.part(say("III. TỰ CHẤM, THẨM ĐỊNH VÀ ĐỐI CHIẾU"));
        paper.heading(say("1. Tiếp nhận hồ sơ"));
        receipts.write(paper);
        paper.heading(say("2. Điểm tự chấm và điểm sau thẩm định"));
        AgreementTable.write(paper, view);
        AppraiserNotes.of(view).forEach(paper::text);
        paper.text(receipts.differences());
        figure(SelfAndFinal.class, say("Điểm tự chấm và kết quả"));
    }

    private void ranking() {
        paper.part(say("IV. KẾT QUẢ XẾP HẠNG, XẾP LOẠI"));
        paper.heading(say("1. Thứ hạng"));
        RankingTable.write(paper, view);
        paper.text(Settings.rankBy(campaign) + " " + say("Các quy định khác mà kết quả phụ thuộc ghi ở Phụ lục."));
        if (view.bloc().awaitsBallot()) {
            paper.text(say("Chưa có biên bản kiểm phiếu: tạm xếp theo điểm."));
        }
        if (!view.ranked().isEmpty()) {
            figure(Ranking.class, say("Thứ hạng##of all"));
            paper.heading(say("2. Điểm theo từng mục"));
            SectionTables.write(paper, view);
            figure(Sections.class, say("Kết quả theo từng mục"));
        }
        yearBefore();
    }

    private void yearBefore() {
        BlocYears years = material.years();
        Integer before = years.before();
        if (before == null) {
            return;
        }
        paper.heading(say("{0}. So với năm {1}", view.ranked().isEmpty() ? "2" : "3", before));
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
                    paper.picture(
                            new Picture(figure.png(), figure.chart().alt()), say("Hình {0}. {1}", drawn, caption));
                });
    }

    private void awards() {
        paper.part(say("V. ĐỀ NGHỊ KHEN THƯỞNG"));
        Proposals proposals = new Proposals(material);
        if (proposals.none()) {
            paper.blank(say("Khối bổ sung: khen thưởng; quy tắc của đợt không nêu hình thức khen thưởng"));
            return;
        }
        paper.table(proposals.quotas());
        paper.heading(say("1. Tập thể"));
        paper.table(proposals.proposed(RecipientKind.COLLECTIVE), say(Proposals.NONE));
        paper.heading(say("2. Cá nhân"));
        paper.table(proposals.proposed(RecipientKind.INDIVIDUAL), say(Proposals.NONE));
        view.bloc().notes().forEach(paper::text);
        paper.text(say(Proposals.NO_AWARD));
    }

    private void leadership() {
        paper.part(say("VI. KHỐI TRƯỞNG, KHỐI PHÓ"));
        RankingNotes.leadership(view).forEach(paper::text);
    }

    private void openMatters() {
        paper.part(say("VII. NỘI DUNG CHƯA RÕ"));
        new OpenMatters(view, material.breaks()).write(paper);
    }

    private void outlook() {
        paper.part(say("VIII. ĐÁNH GIÁ CHUNG VÀ PHƯƠNG HƯỚNG NĂM {0}", campaign.year() + 1));
        paper.blank(say("Khối bổ sung: ưu điểm, hạn chế, nguyên nhân, bài học kinh nghiệm"));
        paper.blank(say("Khối bổ sung: phương hướng, nhiệm vụ, giao ước thi đua năm {0}", campaign.year() + 1));
        paper.blank(say("Khối bổ sung: kiến nghị, đề xuất"));
    }

    private void settings() {
        paper.annex(say("Phụ lục"), say("Các quy định mà số liệu của báo cáo phụ thuộc"));
        int number = 1;
        for (String setting : RankingNotes.settings(view)) {
            paper.text(number++ + ". " + setting);
        }
        paper.text(number + ". " + Settings.succession(campaign.succession()));
        paper.note(say(
                "Số liệu tính từ hồ sơ của đợt {0}; từng con số có nguồn (tệp, trang, ô) ở bảng kết quả của khối.",
                campaign.id()));
    }
}
