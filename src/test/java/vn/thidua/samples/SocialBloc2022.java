package vn.thidua.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.rulebook.RuleBooks;
import vn.thidua.samples.Matrix.Reason;
import vn.thidua.samples.SocialFigures.Agreement;
import vn.thidua.samples.SocialFigures.Sheet;

/**
 * Bloc A: made-up figures of nine offices under an illustrative table. One never sent its file although the register
 * has it, one is vetoed for being thirteen days late, one is not appraised, one has a criterion that does not apply, one
 * found and punished a breach itself, one claims full points although the register has a breach; minutes for three offices, two appraisers' matrices for three more.
 */
final class SocialBloc2022 {

    private static final String ID = "khoi-kh-vh-xh-2022";

    private final Campaign campaign;
    private final Bloc bloc;
    private final SocialPapers papers;
    private final SampleFolder folder;

    private SocialBloc2022(Campaign campaign, SampleFolder folder) {
        this.campaign = campaign;
        this.bloc = campaign.blocs().get(0);
        this.papers = new SocialPapers(bloc.rubric().allCriteria().toList());
        this.folder = folder;
    }

    static void writeTo(Path jobs, Path inbox) throws IOException {
        new SocialBloc2022(new RuleBooks(jobs).read(ID), new SampleFolder(inbox.resolve(ID))).write();
    }

    private void write() throws IOException {
        for (Sheet sheet : SocialFigures.SHEETS) {
            SelfScore self = papers.selfScore(sheet);
            String file = "tu-cham/" + sheet.code() + "-tu-cham.xlsx";
            folder.write(file, book -> SelfScoreForm.write(book, campaign, bloc, self));
        }
        for (Agreement agreement : SocialFigures.AGREEMENTS) {
            Minutes minutes = papers.minutes(agreement);
            String file = "tham-dinh/" + agreement.code() + "-bien-ban.xlsx";
            folder.write(file, book -> MinutesForm.write(book, campaign, bloc, minutes));
        }
        matrix("khoi-truong", "Khối trưởng", List.of("I", "III", "V"), SocialFigures.HEAD_REASONS);
        matrix("ban-tdkt", "Ban Thi đua – Khen thưởng tỉnh", List.of("II", "IV", "VI"), SocialFigures.BOARD_REASONS);
        folder.write(
                "giao-uoc/giao-uoc-khoi.xlsx",
                book -> PactForm.signed(
                        book, SocialPapers.blocHead("10 tháng 3"), campaign.year(), SocialTargets.SIGNED));
        for (Sheet sheet : SocialFigures.SHEETS) {
            report(sheet);
        }
        folder.write(
                "chi-so-cchc.xlsx",
                book -> IndexForm.write(
                        book,
                        new Letterhead(
                                "ỦY BAN NHÂN DÂN TỈNH", "CƠ QUAN THƯỜNG TRỰC CCHC", "", "Ngày 20 tháng 12 năm 2022"),
                        "CẢI CÁCH HÀNH CHÍNH",
                        campaign.year(),
                        SocialFigures.INDICES));
        folder.write(
                "bien-ban-kiem-phieu.xlsx",
                book -> BallotForm.write(
                        book,
                        new Letterhead(
                                "ỦY BAN NHÂN DÂN TỈNH", "KHỐI THI ĐUA KH–VH–XH", "", "Ngày 26 tháng 12 năm 2022"),
                        campaign.year(),
                        9,
                        9,
                        8,
                        SocialFigures.VOTES));
        folder.write(
                "hoi-nghi-dieu-chinh.xlsx",
                book -> CorrectionForm.write(
                        book,
                        new Letterhead(
                                "ỦY BAN NHÂN DÂN TỈNH", "KHỐI THI ĐUA KH–VH–XH", "", "Ngày 26 tháng 12 năm 2022"),
                        campaign.year(),
                        "Hội nghị tổng kết khối thi đua",
                        "05/BB-KTĐ ngày 26/12/2022",
                        SocialFigures.CORRECTIONS));
        folder.write(
                "so-ky-luat.xlsx",
                book -> DisciplineSheet.write(book, bloc.name(), campaign.year(), SocialFigures.DISCIPLINE));
        folder.write("so-khen-thuong.xlsx", book -> PastAwardSheet.write(book, bloc.name(), SocialFigures.REACHED));
        folder.write(
                "so-tiep-nhan.xlsx",
                book -> RegisterForm.write(book, bloc.name(), campaign.year(), SocialFigures.RECEIPTS));
    }

    private void report(Sheet sheet) throws IOException {
        List<PactForm.Target> targets = SocialTargets.KEPT.stream()
                .filter(target -> target.unit().equals(sheet.code()))
                .toList();
        if (!targets.isEmpty()) {
            folder.write(
                    "giao-uoc/" + sheet.code() + "-bao-cao-giao-uoc.xlsx",
                    book -> PactForm.report(
                            book, SocialPapers.unitHead(sheet), sheet.unit(), campaign.year(), targets));
        }
    }

    private void matrix(String name, String appraiser, List<String> sections, List<Reason> reasons) throws IOException {
        Matrix matrix = papers.matrix(appraiser, sections, reasons);
        folder.write("tham-dinh/" + name + "-tham-dinh.xlsx", book -> MatrixForm.write(book, campaign, bloc, matrix));
    }
}
