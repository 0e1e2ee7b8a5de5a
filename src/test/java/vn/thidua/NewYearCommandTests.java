package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.bilingual.Language;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.rulebook.RuleBooks;

class NewYearCommandTests {

    @TempDir
    Path folder;

    private final CommandTrial trial = new CommandTrial();

    @Test
    void movesYearDatesAndTitlesOnAndKeepsMembersAndRules() throws IOException {
        Path jobs = TestJobs.copyOf(folder, "cdvc-khoi-1-2022");
        assertThat(newYear(jobs, "2023", "--from", "cdvc-khoi-1-2022")).isZero();

        Campaign before = new RuleBooks(jobs).read("cdvc-khoi-1-2022");
        Campaign after = new RuleBooks(jobs).read("cdvc-khoi-1-2023");
        assertThat(after.year()).isEqualTo(2023);
        assertThat(after.title()).isEqualTo("Khối thi đua số 1, Công đoàn Viên chức tỉnh, năm 2023");
        assertThat(after.from()).isEqualTo("2023-01-01");
        assertThat(after.to()).isEqualTo("2023-12-31");
        assertThat(after.inputs().get(0).due().toLocalDateTime()).isEqualTo("2023-11-11T17:00");
        assertThat(after.blocs().get(0).members())
                .isEqualTo(before.blocs().get(0).members());
        assertThat(after.blocs().get(0).rubric().sections())
                .isEqualTo(before.blocs().get(0).rubric().sections());
        assertThat(after.blocs().get(0).rubric().id()).isEqualTo("r2-2023");
        assertThat(folder.resolve("inbox/cdvc-khoi-1-2023")).isEmptyDirectory();
    }

    @Test
    void theDeputyBecomesHeadAndTheNewDeputyIsLeftToPeople() throws IOException {
        Path jobs = TestJobs.copyOf(folder, "cdvc-khoi-1-2022");
        newYear(jobs, "2023", "--from", "cdvc-khoi-1-2022");

        Campaign after = new RuleBooks(jobs).read("cdvc-khoi-1-2023");
        assertThat(after.blocs().get(0).head()).isEqualTo("truong-chinh-tri");
        assertThat(after.blocs().get(0).deputy()).isNull();
        assertThat(trial.said())
                .contains("Khối trưởng khoi-1: Trường Chính trị tỉnh (khối phó năm 2022, theo cài đặt luân phiên)")
                .contains("điền deputy (khối phó) của khoi-1 khi đã bầu");
    }

    @Test
    void thePublishedNextHeadGoesBeforeTheSetting() throws IOException {
        Path jobs = TestJobs.copyOf(folder, "cdvc-khoi-1-2022");
        Path results = Files.createDirectories(folder.resolve("output/cdvc-khoi-1-2022"));
        Files.writeString(
                results.resolve("results.json"), "{\"blocs\":[{\"code\":\"khoi-1\",\"nextHead\":\"mau-03\"}]}");
        newYear(jobs, "2023", "--from", "cdvc-khoi-1-2022");

        Campaign after = new RuleBooks(jobs).read("cdvc-khoi-1-2023");
        assertThat(after.blocs().get(0).head()).isEqualTo("mau-03");
        assertThat(after.blocs().get(0).deputy()).isEqualTo("truong-chinh-tri");
        assertThat(trial.said()).contains("Đơn vị mẫu 03 (theo kết quả đã công bố)");
    }

    @Test
    void everyLineThatNeedNotChangeStaysAsItWasWritten() throws IOException {
        Path jobs = TestJobs.copyOf(folder, "khoi-kh-vh-xh-2022");
        newYear(jobs, "2023", "--from", "khoi-kh-vh-xh-2022");

        List<String> before = Files.readAllLines(jobs.resolve("khoi-kh-vh-xh-2022/campaign.yaml"));
        List<String> after = Files.readAllLines(jobs.resolve("khoi-kh-vh-xh-2023/campaign.yaml"));
        assertThat(after.remove(7)).isEqualTo("previous: khoi-kh-vh-xh-2022");
        assertThat(before.removeIf(line -> line.startsWith("  - {agency: ")))
                .as("lines of lastYear")
                .isTrue();
        assertThat(after.remove(20)).isEqualTo("# headAppraisedBy: DEPUTY (ghi lại khi đã có khối phó năm 2023)");
        assertThat(trial.said()).contains("campaign.yaml: ghi lại headAppraisedBy: DEPUTY khi đã có khối phó");
        assertThat(after).hasSameSizeAs(before);
        assertThat(IntStream.range(0, before.size())
                        .filter(i -> !before.get(i).equals(after.get(i)))
                        .mapToObj(after::get))
                .containsExactly(
                        "id: khoi-kh-vh-xh-2023",
                        "title: Khối thi đua các sở, ngành Khoa học – Văn hóa – Xã hội năm 2023",
                        "year: 2023",
                        "period: {from: 2023-01-01, to: 2023-12-31}",
                        "appraisal: {levels: [APPRAISAL, COUNCIL], headAppraisedBy: HEAD, awaitsCouncil: true}",
                        "# lastYear: (thứ hạng và khen thưởng năm 2022)",
                        "  - {kind: SELF_SCORE, due: \"2023-12-15T17:00\"}",
                        "  - {kind: PACT_REPORT, due: \"2023-12-15T17:00\"}",
                        "    head: so-gd-dt",
                        "    # deputy: (khối phó năm 2023 chưa rõ)");
    }

    @Test
    void theNewYearIsComparedWithTheOldOneLineByLine() throws IOException {
        Path jobs = TestJobs.copyOf(folder, "cdvc-khoi-1-2022");
        Path rubric = jobs.resolve("cdvc-khoi-1-2022/rubric.yaml");
        Files.writeString(
                rubric, Files.readString(rubric).replaceFirst("base: 3,", "base: 3, formerly: [\"091\", \"092\"],"));
        newYear(jobs, "2023", "--from", "cdvc-khoi-1-2022");
        newYear(jobs, "2024", "--from", "cdvc-khoi-1-2023");

        Campaign before = new RuleBooks(jobs).read("cdvc-khoi-1-2022");
        Campaign next = new RuleBooks(jobs).read("cdvc-khoi-1-2023");
        assertThat(before.blocs().get(0).rubric().allCriteria().flatMap(line -> line.formerly().stream()))
                .containsExactly("091", "092");
        assertThat(next.earlier().previous()).isEqualTo("cdvc-khoi-1-2022");
        assertThat(next.blocs().get(0).rubric().allCriteria().flatMap(line -> line.formerly().stream()))
                .isEmpty();
        assertThat(new RuleBooks(jobs).read("cdvc-khoi-1-2024").earlier().previous())
                .isEqualTo("cdvc-khoi-1-2023");
    }

    @Test
    void whatStillNamesTheOldYearIsListedWithItsLine() throws IOException {
        Path jobs = TestJobs.copyOf(folder, "khoi-kh-vh-xh-2022");
        newYear(jobs, "2023", "--from", "khoi-kh-vh-xh-2022");

        assertThat(trial.said())
                .containsPattern("rubric\\.yaml:\\d+: còn nhắc năm 2022 .*Chỉ số năm 2022")
                .containsPattern("campaign\\.yaml:\\d+: căn cứ còn hiệu lực không\\? .*legalBasis")
                .contains("illustrative: true");
    }

    @Test
    void everyShippedCampaignAndTheTemplateCanBeCarriedOn() throws IOException {
        for (String id : List.of("khoi-mau", "stnmt-tien-giang-2023", "cdvc-khoi-1-2022", "khoi-kh-vh-xh-2022")) {
            Path jobs = TestJobs.copyOf(Files.createDirectory(folder.resolve(id)), id);
            assertThat(newYear(jobs, "2027", "--from", id, "--id", "moi")).isZero();
            assertThat(new RuleBooks(jobs).read("moi").year()).isEqualTo(2027);
            assertThat(new RuleBooks(jobs).ids()).contains("moi");
        }
    }

    @Test
    void theTemplateOpensACampaignOfItsOwnYear() throws IOException {
        Path jobs = TestJobs.copyOf(folder, "khoi-mau");
        assertThat(newYear(jobs, "2026", "--from", "khoi-mau", "--id", "khoi-9-2026"))
                .isZero();

        Campaign fresh = new RuleBooks(jobs).read("khoi-9-2026");
        assertThat(fresh.blocs().get(0).head()).isEqualTo("mau-01");
        assertThat(fresh.blocs().get(0).deputy()).isEqualTo("mau-02");
        assertThat(new RuleBooks(jobs).ids()).containsExactly("khoi-9-2026");
    }

    @Test
    void theLogoGoesAlong() throws IOException {
        Path jobs = TestJobs.copyOf(folder, "cdvc-khoi-1-2022");
        Path campaign = jobs.resolve("cdvc-khoi-1-2022/campaign.yaml");
        Files.writeString(campaign, Files.readString(campaign) + "presentation: {logo: logo.png}\n");
        Path logo = Path.of("src/test/resources/vn/thidua/campaign/accepted/all-methods/logo.png");
        Files.copy(logo, jobs.resolve("cdvc-khoi-1-2022/logo.png"));

        assertThat(newYear(jobs, "2023", "--from", "cdvc-khoi-1-2022")).isZero();
        assertThat(jobs.resolve("cdvc-khoi-1-2023/logo.png")).hasSameBinaryContentAs(logo);
        assertThat(new RuleBooks(jobs).read("cdvc-khoi-1-2023").style().logo()).isNotNull();
    }

    @Test
    void theEnglishNamesGoAlongWithTheNewYear() throws IOException {
        Path jobs = TestJobs.copyOf(folder, "cdvc-khoi-1-2022");

        assertThat(newYear(jobs, "2023", "--from", "cdvc-khoi-1-2022")).isZero();
        Campaign next = new RuleBooks(jobs).read("cdvc-khoi-1-2023");
        Campaign told = next.speak(Language.ENGLISH, next::told);
        assertThat(told.title()).isEqualTo("Emulation bloc No. 1, Provincial Public Employees' Union, 2023");
        assertThat(told.blocs().get(0).rubric().title()).isEqualTo("Emulation rubric of grassroots unions, 2023");
        assertThat(told.agency("mau-01").orElseThrow().name()).isEqualTo("Sample unit 01");
    }

    @Test
    void nothingIsEverOverwritten() throws IOException {
        Path jobs = TestJobs.copyOf(folder, "cdvc-khoi-1-2022");
        Path received = Files.createDirectories(folder.resolve("inbox/cdvc-khoi-1-2023"));
        Files.writeString(received.resolve("a.xlsx"), "x");

        assertThat(newYear(jobs, "2023", "--from", "cdvc-khoi-1-2022")).isEqualTo(ExitCode.USAGE);
        assertThat(trial.complained()).contains("không trống");
        assertThat(newYear(jobs, "2023", "--from", "cdvc-khoi-1-2022", "--id", "cdvc-khoi-1-2022"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(trial.complained()).contains("không ghi đè");
        assertThat(jobs.resolve("cdvc-khoi-1-2023")).doesNotExist();
    }

    @Test
    void anIdThatLeadsElsewhereIsRefused() throws IOException {
        Path jobs = TestJobs.copyOf(folder, "khoi-mau");
        assertThat(newYear(jobs, "2027", "--from", "khoi-mau", "--id", "../x")).isEqualTo(ExitCode.USAGE);
        assertThat(newYear(jobs, "2020", "--from", "khoi-mau", "--id", "x")).isEqualTo(ExitCode.USAGE);
    }

    private int newYear(Path jobs, String... arguments) {
        List<String> all = new java.util.ArrayList<>(List.of("new-year"));
        all.addAll(List.of(arguments));
        all.addAll(List.of(
                "--jobs", jobs.toString(),
                "--inbox", folder.resolve("inbox").toString(),
                "--output", folder.resolve("output").toString()));
        return trial.execute(all.toArray(String[]::new));
    }
}
