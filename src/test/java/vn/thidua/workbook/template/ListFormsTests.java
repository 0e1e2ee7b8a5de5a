package vn.thidua.workbook.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.DateUtil;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Indicator;
import vn.thidua.campaign.InputKind;
import vn.thidua.ingest.DisciplineLine;
import vn.thidua.ingest.OwnerFigure;
import vn.thidua.ingest.PactLine;
import vn.thidua.ingest.PastAwardLine;
import vn.thidua.ingest.PastLine;
import vn.thidua.ingest.Submission;
import vn.thidua.ingest.SubmissionReader;
import vn.thidua.inspect.Inspection;

/** The lists, filled in by their keepers, are read as typed. */
class ListFormsTests {

    @Test
    void nominations() {
        Campaign campaign = ShippedForms.campaign("cdvc-khoi-1-2022");
        Bloc bloc = campaign.blocs().get(0);
        FilledForm form =
                new FilledForm(ListForms.nominations(campaign, bloc.members().get(0)));
        String sheet = "Đề nghị";
        int row = rowBelow(form, sheet, "STT");
        form.type(sheet, row, 1, "Tổ công đoàn số 1");
        form.type(sheet, row, 2, "Tập thể");
        form.type(sheet, row, 3, campaign.awards().get(0).label());
        form.type(sheet, row, 4, "Dẫn đầu phong trào");
        assertThat(form.accepts(sheet, row, 2)).isTrue();
        assertThat(form.accepts(sheet, row, 3)).isTrue();

        Submission read = read(campaign, form);

        assertThat(read.findings()).isEmpty();
        assertThat(read.kind()).isEqualTo(InputKind.NOMINATION);
        assertThat(read.nominations()).singleElement().satisfies(line -> {
            assertThat(line.recipient()).isEqualTo("Tổ công đoàn số 1");
            assertThat(line.award()).isEqualTo(campaign.awards().get(0).label());
        });
        form.type(sheet, row, 2, "Cá nhân và tập thể");
        form.type(sheet, row, 3, "Huân chương");
        assertThat(form.accepts(sheet, row, 2)).isFalse();
        assertThat(form.accepts(sheet, row, 3)).isFalse();
    }

    @Test
    void indices() {
        Campaign campaign = ShippedForms.campaign("khoi-kh-vh-xh-2022");
        Bloc bloc = campaign.blocs().get(0);
        FilledForm form = new FilledForm(new OwnerForm(campaign, bloc).write());
        int row = rowBelow(form, "Chỉ số", "STT");
        for (int agency = 0; agency < bloc.members().size(); agency++) {
            form.type("Chỉ số", row + agency, 5, new BigDecimal("87.5"));
            form.type("Chỉ số", row + agency, 7, "Quyết định công bố chỉ số");
        }

        Submission read = read(campaign, form);

        assertThat(read.findings()).isEmpty();
        assertThat(read.kind()).isEqualTo(InputKind.INDEX);
        assertThat(read.quantities())
                .hasSize(bloc.members().size())
                .allSatisfy(line -> assertThat(line.actual()).isEqualByComparingTo("87.5"));
        form.type("Chỉ số", row, 5, new BigDecimal("-1"));
        assertThat(form.accepts("Chỉ số", row, 5)).isFalse();
    }

    @Test
    void receiptsOfFunds() {
        Campaign campaign = ShippedForms.campaign("cdvc-khoi-1-2022");
        FilledForm form =
                new FilledForm(new OwnerForm(campaign, campaign.blocs().get(0)).write());
        String sheet = "Thu quỹ";
        int row = rowBelow(form, sheet, "STT");
        for (int voucher = 0; voucher < 2; voucher++) {
            form.type(sheet, row + voucher, 1, "Đơn vị mẫu 01");
            form.type(sheet, row + voucher, 2, "Quỹ Mái ấm Công đoàn");
            form.type(sheet, row + voucher, 3, new BigDecimal("7500000"));
            form.type(sheet, row + voucher, 4, "PT " + voucher);
            assertThat(form.accepts(sheet, row + voucher, 1)).isTrue();
            assertThat(form.accepts(sheet, row + voucher, 2)).isTrue();
        }

        Submission read = read(campaign, form);

        assertThat(read.findings()).isEmpty();
        assertThat(read.kind()).isEqualTo(InputKind.INDEX);
        assertThat(read.lines(OwnerFigure.class))
                .extracting(OwnerFigure::code, OwnerFigure::amount, OwnerFigure::owner)
                .containsOnly(tuple("Q3", new BigDecimal("7.5"), "Công đoàn Viên chức tỉnh Gia Lai"));
        form.type(sheet, row, 2, "Quỹ lạ");
        assertThat(form.accepts(sheet, row, 2)).isFalse();
    }

    @Test
    void resultsOfAnEarlierYear() {
        Campaign campaign = ShippedForms.campaign("khoi-kh-vh-xh-2022");
        Bloc bloc = campaign.blocs().get(0);
        FilledForm form = new FilledForm(PastResultForm.write(campaign, bloc));
        String sheet = "Kết quả";
        int row = rowBelow(form, sheet, "Hạng");
        int last = row + bloc.members().size();
        form.type(sheet, row - 2, 2, new BigDecimal("110"));
        form.type(sheet, row, 0, new BigDecimal("2"));
        form.type(sheet, row, 2, new BigDecimal("91.5"));
        form.type(sheet, row, 3, "Hoàn thành xuất sắc nhiệm vụ");
        form.type(sheet, last, 0, new BigDecimal("1"));
        form.type(sheet, last, 1, "Trung tâm mẫu đã giải thể");
        form.type(sheet, last, 2, new BigDecimal("92"));
        for (int column : new int[] {0, 2, 3}) {
            assertThat(form.accepts(sheet, row, column)).isTrue();
        }

        Submission read = read(campaign, form);

        assertThat(read.kind()).isEqualTo(InputKind.PAST_TABLE);
        assertThat(read.refused()).isFalse();
        assertThat(read.lines(PastLine.class))
                .extracting(line -> line.year() + " " + line.unit() + " " + line.rank() + " " + line.max())
                .containsExactly("2021 Sở Y tế 2 110", "2021 Trung tâm mẫu đã giải thể 1 110");
        form.type(sheet, row, 0, new BigDecimal("1.5"));
        assertThat(form.accepts(sheet, row, 0)).isFalse();
    }

    @Test
    void register() {
        Campaign campaign = ShippedForms.campaign("stnmt-tien-giang-2022");
        FilledForm form = new FilledForm(ListForms.register(campaign));
        String sheet = "Sổ tiếp nhận";
        int row = rowBelow(form, sheet, "STT");
        form.type(sheet, row, 1, "cai-lay-tu-cham.xlsx");
        form.type(sheet, row, 2, TemplateAgreementTests.first(campaign).name());
        form.type(sheet, row, 3, "Bảng tự chấm");
        form.type(sheet, row, 4, day("2022-12-01"));
        form.type(sheet, row, 5, time("16:30"));
        form.type(sheet, row, 6, "403/BC");
        for (int column = 2; column <= 5; column++) {
            assertThat(form.accepts(sheet, row, column)).isTrue();
        }

        Submission read = read(campaign, form);

        assertThat(read.findings()).isEmpty();
        assertThat(read.kind()).isEqualTo(InputKind.REGISTER);
        assertThat(read.register()).singleElement().satisfies(line -> {
            assertThat(line.agency()).isEqualTo("cai-lay");
            assertThat(line.kind()).isEqualTo(InputKind.SELF_SCORE);
            assertThat(line.receivedAt().toLocalDateTime()).isEqualTo("2022-12-01T16:30");
        });
        form.type(sheet, row, 4, day("2012-12-01"));
        form.type(sheet, row, 5, new BigDecimal("16.5"));
        assertThat(form.accepts(sheet, row, 4)).isFalse();
        assertThat(form.accepts(sheet, row, 5)).isFalse();
    }

    @Test
    void decisions() {
        Campaign campaign = ShippedForms.campaign("stnmt-tien-giang-2022");
        FilledForm form = new FilledForm(DecisionForm.write(campaign));
        String sheet = "Quyết định";
        int row = rowBelow(form, sheet, "Ngày");
        form.type(sheet, row, 0, day("2022-12-02"));
        form.type(sheet, row, 1, "15/QĐ");
        form.type(sheet, row, 2, campaign.owner());
        form.type(sheet, row, 3, "Gia hạn");
        form.type(sheet, row, 4, TemplateAgreementTests.first(campaign).name());
        form.type(sheet, row, 6, "Bảng tự chấm");
        form.type(sheet, row, 7, "Mất điện do bão");
        form.type(sheet, row, 8, day("2022-12-06"));
        assertThat(form.accepts(sheet, row, 3)).isTrue();
        assertThat(form.accepts(sheet, row, 4)).isTrue();

        Submission read = read(campaign, form);

        assertThat(read.findings()).isEmpty();
        assertThat(read.kind()).isEqualTo(InputKind.DECISION);
        assertThat(read.decisions()).hasSize(1);
    }

    @Test
    void discipline() {
        Campaign campaign = ShippedForms.campaign("khoi-kh-vh-xh-2022");
        Bloc bloc = campaign.blocs().get(0);
        FilledForm form = new FilledForm(RegisterForms.discipline(campaign, bloc));
        String sheet = "Sổ kỷ luật";
        int row = rowBelow(form, sheet, "STT");
        assertThat(read(campaign, form).findings()).isEmpty();
        form.type(sheet, row, 1, bloc.members().get(0).name());
        form.type(sheet, row, 2, "Cảnh cáo");
        form.type(sheet, row, 3, day("2022-06-05"));
        form.type(sheet, row, 4, "12/QĐ-SYT");
        form.type(sheet, row, 5, new BigDecimal("2"));
        form.type(sheet, row, 6, "Không");
        for (int column = 1; column <= 6; column++) {
            assertThat(form.accepts(sheet, row, column)).as("column %s", column).isTrue();
        }

        Submission read = read(campaign, form);

        assertThat(read.findings()).isEmpty();
        assertThat(read.kind()).isEqualTo(InputKind.DISCIPLINE);
        assertThat(read.lines(DisciplineLine.class)).singleElement().satisfies(line -> {
            assertThat(line.agency()).isEqualTo(bloc.members().get(0).code());
            assertThat(line.form().code()).isEqualTo("CANH_CAO");
            assertThat(line.persons()).isEqualTo(2);
            assertThat(line.selfDetected()).isFalse();
        });
        form.type(sheet, row, 2, "Nhắc nhở");
        form.type(sheet, row, 3, day("2021-06-05"));
        form.type(sheet, row, 5, new BigDecimal("0.5"));
        for (int column : new int[] {2, 3, 5}) {
            assertThat(form.accepts(sheet, row, column)).as("column %s", column).isFalse();
        }
    }

    @Test
    void pastAwards() {
        Campaign campaign = ShippedForms.campaign("khoi-kh-vh-xh-2022");
        Bloc bloc = campaign.blocs().get(0);
        FilledForm form = new FilledForm(RegisterForms.pastAwards(campaign, bloc));
        String sheet = "Sổ khen thưởng";
        int row = rowBelow(form, sheet, "STT");
        assertThat(read(campaign, form).findings()).isEmpty();
        form.type(sheet, row, 2, campaign.awards().get(0).label());
        form.type(sheet, row, 4, "05/QĐ-UBND");
        form.type(sheet, row, 5, new BigDecimal("1"));
        assertThat(form.accepts(sheet, row, 3)).isTrue();
        assertThat(form.accepts(sheet, row, 5)).isTrue();

        Submission read = read(campaign, form);

        assertThat(read.findings()).isEmpty();
        assertThat(read.kind()).isEqualTo(InputKind.PAST_AWARD);
        assertThat(read.lines(PastAwardLine.class)).singleElement().satisfies(line -> {
            assertThat(line.award()).isEqualTo(campaign.awards().get(0).code());
            assertThat(line.year()).isEqualTo(2021);
            assertThat(line.rank()).isEqualTo(1);
        });
        form.type(sheet, row, 3, new BigDecimal("2022"));
        form.type(sheet, row, 5, new BigDecimal("0"));
        assertThat(form.accepts(sheet, row, 3)).isFalse();
        assertThat(form.accepts(sheet, row, 5)).isFalse();
    }

    @Test
    void pactAsSignedAndAsKept() {
        Campaign campaign = ShippedForms.campaign("khoi-kh-vh-xh-2022");
        Agency agency = TemplateAgreementTests.first(campaign);
        FilledForm signed = new FilledForm(PactForm.signed(campaign, agency));
        int row = rowBelow(signed, "Giao ước", "STT");
        int own = row + campaign.indicators().size();
        for (int target = row; target < own; target++) {
            signed.type("Giao ước", target, 3, new BigDecimal("90"));
        }
        signed.type("Giao ước", own, 1, "Trồng cây");
        signed.type("Giao ước", own, 2, "cây");
        signed.type("Giao ước", own, 3, "không quá 200");
        assertThat(signed.accepts("Giao ước", row, 3)).isTrue();
        assertThat(signed.accepts("Giao ước", own, 3)).isTrue();

        Submission pact = read(campaign, signed);

        assertThat(pact.findings()).isEmpty();
        assertThat(pact.kind()).isEqualTo(InputKind.PACT);
        assertThat(pact.agency()).isEqualTo(agency.code());
        assertThat(pact.pact().stream().map(PactLine::indicator))
                .startsWith(campaign.indicators().stream().map(Indicator::code).toArray(String[]::new))
                .hasSize(campaign.indicators().size() + 1);
        signed.type("Giao ước", own, 3, "nhiều");
        signed.type("Giao ước", row, 3, new BigDecimal("-1"));
        assertThat(signed.accepts("Giao ước", own, 3)).isFalse();
        assertThat(signed.accepts("Giao ước", row, 3)).isFalse();

        FilledForm report = new FilledForm(PactForm.report(campaign, agency));
        String sheet = "Báo cáo giao ước";
        row = rowBelow(report, sheet, "STT");
        for (int target = 0; target < campaign.indicators().size(); target++) {
            report.type(sheet, row + target, 3, new BigDecimal("90"));
            report.type(sheet, row + target, 4, new BigDecimal("85"));
        }
        Submission kept = read(campaign, report);
        assertThat(kept.findings()).isEmpty();
        assertThat(kept.kind()).isEqualTo(InputKind.PACT_REPORT);
        assertThat(kept.pact())
                .hasSameSizeAs(campaign.indicators())
                .allSatisfy(line -> assertThat(line.rate().value()).isEqualByComparingTo("94.44"));
        report.type(sheet, row, 4, "vài");
        assertThat(report.accepts(sheet, row, 4)).isFalse();
    }

    @Test
    void activities() {
        Campaign campaign = ShippedForms.campaign("cdvc-khoi-1-2022");
        FilledForm form = new FilledForm(ActivityForm.write(campaign, TemplateAgreementTests.first(campaign)));
        String sheet = "Phong trào";
        int row = rowBelow(form, sheet, "STT");
        form.type(sheet, row, 1, "Ngày vì người nghèo");
        form.type(sheet, row, 2, day("2022-10-17"));
        form.type(sheet, row, 3, day("2022-10-20"));
        form.type(sheet, row, 4, new BigDecimal("120"));
        form.type(sheet, row, 5, new BigDecimal("12.5"));
        for (int column = 2; column <= 5; column++) {
            assertThat(form.accepts(sheet, row, column)).isTrue();
        }

        Submission read = read(campaign, form);

        assertThat(read.findings()).isEmpty();
        assertThat(read.kind()).isEqualTo(InputKind.ACTIVITY);
        assertThat(read.activities()).singleElement().satisfies(line -> {
            assertThat(line.to()).isEqualTo("2022-10-20");
            assertThat(line.funds().text()).isEqualTo("12.500.000 đồng");
        });
        form.type(sheet, row, 2, day("2021-10-17"));
        form.type(sheet, row, 4, new BigDecimal("1.5"));
        form.type(sheet, row, 5, new BigDecimal("-3"));
        for (int column : new int[] {2, 4, 5}) {
            assertThat(form.accepts(sheet, row, column)).isFalse();
        }
    }

    private static Submission read(Campaign campaign, FilledForm form) {
        return new Inspection(campaign).inspect(new SubmissionReader(campaign).read("bieu-mau.xlsx", form.saved()));
    }

    private static int rowBelow(FilledForm form, String sheet, String head) {
        return form.rows(sheet).get(head) + 1;
    }

    private static BigDecimal day(String date) {
        return BigDecimal.valueOf(DateUtil.getExcelDate(LocalDate.parse(date)));
    }

    private static BigDecimal time(String time) {
        return BigDecimal.valueOf(LocalTime.parse(time).toSecondOfDay() / 86_400.0);
    }
}
