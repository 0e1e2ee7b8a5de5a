package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.ingest.WorkbookBuilder.aWorkbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.thidua.standing.history.RecordedRun;
import vn.thidua.standing.history.RecordedRuns;

/** A score's way through three levels: what a meeting changed, what it changed again, and a head that appraised itself. */
class CouncilRunTests {

    private static final String ID = "khoi-kh-vh-xh-2022";

    @TempDir
    Path folder;

    private String database;
    private Path inbox;

    @BeforeEach
    void copySamples() throws IOException {
        database = TestDatabase.fresh();
        inbox = folder.resolve("inbox");
        Path samples = TestHouse.SAMPLES.resolve(ID);
        try (Stream<Path> files = Files.walk(samples)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = inbox.resolve(ID).resolve(samples.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void aCorrectionInTheHallIsCountedNamedAndKeptInBothVersions() throws IOException {
        JsonNode first = run().bloc();
        JsonNode council = criterion(first, "mau-03", "I.1").get("council");
        assertThat(council.get("score").asString()).isEqualTo("9.6");
        assertThat(council.get("by").asString()).startsWith("Hội nghị tổng kết khối thi đua, biên bản số 05/BB-KTĐ");
        assertThat(council.get("source").get("cell").asString()).isEqualTo("F10");
        assertThat(criterion(first, "mau-03", "I.1").get("final").asString()).isEqualTo("9.6");

        correct("4.8", "4.3");
        Night second = run();
        assertThat(second.changes())
                .containsExactly("Sở Giáo dục và Đào tạo theo biên bản họp (lan-2.xlsx): −0,5 ở tiêu chí I.3"
                        + " → tổng 98,18 xuống 97,68.");
        assertThat(criterion(second.bloc(), "so-gd-dt", "I.3").get("final").asString())
                .isEqualTo("4.3");

        correct("4.8", "4.4");
        Night third = run();
        assertThat(third.changes())
                .containsExactly("Sở Giáo dục và Đào tạo theo biên bản họp (lan-2.xlsx): +0,1 ở tiêu chí I.3"
                        + " → tổng 97,68 lên 97,78.");
        assertThat(submissions(third.results(), "lan-2.xlsx"))
                .containsExactlyInAnyOrder("SUPERSEDED 1", "ACCEPTED_WITH_WARNINGS 2");
    }

    @Test
    void aMeetingThatSawAnOldTableIsToldSo() throws IOException {
        correct("5", "4.3");
        Night night = run();
        assertThat(findings(night.results(), "lan-2.xlsx")).contains("CORRECTION_OUTDATED F5");
        assertThat(criterion(night.bloc(), "so-gd-dt", "I.3").get("final").asString())
                .isEqualTo("4.3");
    }

    @Test
    void aHeadThatAppraisedItselfStaysProvisionalAndAtStake() throws IOException {
        JsonNode before = run().bloc();
        assertThat(agency(before, "so-y-te").get("provisional").asBoolean()).isFalse();
        assertThat(appraisers(before, "so-y-te"))
                .contains("Khối phó (Sở Giáo dục và Đào tạo)")
                .doesNotContain("Khối trưởng (Sở Y tế)");

        Files.write(
                inbox.resolve(ID).resolve("tham-dinh/so-y-te-bien-ban.xlsx"),
                aWorkbook()
                        .sheet("Thống nhất")
                        .row("BIÊN BẢN THỐNG NHẤT ĐIỂM THI ĐUA NĂM 2022")
                        .row("Đơn vị: Sở Y tế")
                        .row("Đơn vị thẩm định: Khối trưởng")
                        .row("STT", "Nội dung", "Điểm chuẩn", "Điểm tự chấm", "Điểm thống nhất", "Lý do")
                        .row("V.1", "Báo cáo định kỳ, đột xuất", 5, 5, 5)
                        .bytes());
        Night night = run();
        assertThat(agency(night.bloc(), "so-y-te").get("provisional").asBoolean())
                .isTrue();
        assertThat(criterion(night.bloc(), "so-y-te", "V.1")
                        .get("appraised")
                        .get("score")
                        .isNull())
                .isTrue();
        assertThat(findings(night.results(), "tham-dinh/so-y-te-bien-ban.xlsx")).contains("HEAD_APPRAISED_ITSELF E5");
        assertThat(questions(night.bloc()))
                .contains("so-y-te Khối trưởng tự thẩm định, chờ Khối phó thẩm định 1 tiêu chí mục V – Chế độ báo cáo");
    }

    /** What one run left. */
    private record Night(JsonNode results, List<String> changes) {
        JsonNode bloc() {
            return results.get("blocs").get(0);
        }
    }

    private Night run() {
        try (TestHouse house = TestHouse.open(database, inbox, folder.resolve("output"), ID)) {
            assertThat(house.run()).as(house.printed()).isZero();
            List<RecordedRun> runs = house.bean(RecordedRuns.class).of(ID);
            return new Night(
                    house.results(ID), runs.get(runs.size() - 1).report().changes());
        }
    }

    private void correct(String before, String agreed) throws IOException {
        Files.write(
                inbox.resolve(ID).resolve("lan-2.xlsx"),
                aWorkbook()
                        .sheet("Điều chỉnh")
                        .row("BIÊN BẢN HỌP ĐIỀU CHỈNH ĐIỂM THI ĐUA NĂM 2022")
                        .row("Cuộc họp: Họp khối lần 2")
                        .row()
                        .row("STT", "Đơn vị", "Mã tiêu chí", "Nội dung", "Điểm trước", "Điểm thống nhất", "Lý do")
                        .row(
                                1,
                                "Sở GD&ĐT",
                                "I.3",
                                "Giải ngân vốn được giao",
                                Double.valueOf(before),
                                Double.valueOf(agreed),
                                "Một gói thầu quyết toán sau ngày 31/12")
                        .bytes());
    }

    private static JsonNode agency(JsonNode bloc, String code) {
        return stream(bloc.get("agencies"))
                .filter(agency -> agency.get("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode criterion(JsonNode bloc, String agency, String code) {
        return stream(agency(bloc, agency).get("criteria"))
                .filter(criterion -> criterion.get("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> appraisers(JsonNode bloc, String agency) {
        return stream(agency(bloc, agency).get("appraisedBy"))
                .map(one -> one.get("by").asString())
                .toList();
    }

    private static List<String> questions(JsonNode bloc) {
        return stream(bloc.get("atStake"))
                .map(stake -> stake.get("agency").asString() + " "
                        + stake.get("question").asString())
                .toList();
    }

    private static List<String> submissions(JsonNode results, String file) {
        return stream(results.get("submissions"))
                .filter(submission -> submission.get("file").asString().equals(file))
                .map(submission -> submission.get("state").asString() + " " + submission.get("version"))
                .toList();
    }

    private static List<String> findings(JsonNode results, String file) {
        return stream(results.get("submissions"))
                .filter(submission -> submission.get("file").asString().equals(file))
                .filter(submission -> !submission.get("state").asString().equals("SUPERSEDED"))
                .flatMap(submission -> stream(submission.get("findings")))
                .map(finding -> finding.get("code").asString() + " "
                        + finding.get("cell").asString(""))
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
