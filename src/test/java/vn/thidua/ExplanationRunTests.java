package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.bilingual.Language;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Classification.AwardClass;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Indicator;
import vn.thidua.campaign.Level;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Section;
import vn.thidua.campaign.Veto;
import vn.thidua.campaign.rulebook.RuleBooks;
import vn.thidua.finding.Place;
import vn.thidua.ingest.ActivityLine;
import vn.thidua.ingest.NominationLine;
import vn.thidua.reconcile.Dockets;
import vn.thidua.reconcile.PactOutcome;
import vn.thidua.standing.explanation.BlocExplanations;
import vn.thidua.standing.explanation.Explanation;
import vn.thidua.standing.explanation.Party;
import vn.thidua.standing.explanation.Sources;
import vn.thidua.standing.years.PastStanding;

/** Everything in the results of the samples can be defended in the hall. */
class ExplanationRunTests {

    private static final Pattern VIETNAMESE = Pattern.compile("[À-ỹĐđ]");
    private static final String CAI_LAY = "stnmt-tien-giang-2022";

    @TempDir
    static Path folder;

    private static String database;
    private static TestHouse house;

    @BeforeAll
    static void runOnce() {
        database = TestDatabase.fresh();
        house = TestHouse.open(database, TestHouse.SAMPLES, folder.resolve("output"));
        assertThat(house.run()).as(house.printed()).isZero();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cdvc-khoi-1-2022", "khoi-kh-vh-xh-2022", CAI_LAY, "stnmt-tien-giang-2023"})
    void everyNumberOfTheResultsEndsInACellOrARule(String campaign) {
        assertThat(unexplained(campaign, (path, one) -> Optional.of(one))).isEmpty();
    }

    @Test
    void thereAreManyNumbers() {
        assertThat(numbers("khoi-kh-vh-xh-2022", (path, one) -> Optional.of(one)))
                .hasSizeGreaterThan(700);
    }

    @Test
    void aNumberWithoutExplanationIsNoticed() {
        String cut = "/agencies/0/criteria/6/final";
        assertThat(unexplained(CAI_LAY, (path, one) -> path.equals(cut) ? Optional.empty() : Optional.of(one)))
                .containsExactly(cut + " = 7");
    }

    @Test
    void anExplanationThatEndsInTheAirIsNoticed() {
        String cut = "/agencies/0/selfTotal";
        assertThat(unexplained(CAI_LAY, (path, one) -> Optional.of(path.equals(cut) ? withoutDeepestGround(one) : one)))
                .containsExactly(cut + " = 124.4");
    }

    @Test
    void anExplanationOfAnotherNumberIsNoticed() {
        String cut = "/agencies/0/finalTotal";
        BlocExplanations told = new BlocExplanations(sources(CAI_LAY));
        Explanation other = told.total("cai-lay", Party.SELF).orElseThrow();
        assertThat(unexplained(CAI_LAY, (path, one) -> Optional.of(path.equals(cut) ? other : one)))
                .containsExactly(cut + " = 118.4");
    }

    /** What the board counts are findings and versions of the file that it names. */
    @ParameterizedTest
    @ValueSource(strings = {"cdvc-khoi-1-2022", "khoi-kh-vh-xh-2022", CAI_LAY})
    void countsOfTheBoardAreThoseOfTheFilesItNames(String campaign) {
        JsonNode results = house.results(campaign);
        int files = 0;
        for (JsonNode line : results.get("board")) {
            int wanted = line.get("wanted").asInt();
            assertThat(line.get("filled").asInt()).isBetween(0, wanted == 0 ? Integer.MAX_VALUE : wanted);
            if (line.get("file").isNull()) {
                assertThat(List.of(
                                line.get("filled").asInt(),
                                line.get("errors").asInt(),
                                line.get("warnings").asInt(),
                                line.get("copies").asInt()))
                        .containsOnly(0);
                continue;
            }
            files++;
            JsonNode file = submission(results, line.get("file"), line.get("version"));
            assertThat(line.get("sha256")).isEqualTo(file.get("sha256"));
            assertThat(line.get("state")).isEqualTo(file.get("state"));
            assertThat(line.get("errors").asInt()).isEqualTo(findings(file, "ERROR"));
            assertThat(line.get("warnings").asInt()).isEqualTo(findings(file, "WARNING"));
        }
        assertThat(files).isPositive();
    }

    /** What is left of Vietnamese stands in quotes, in names, in titles and labels of the rule book. */
    @ParameterizedTest
    @ValueSource(strings = {"cdvc-khoi-1-2022", "khoi-kh-vh-xh-2022", CAI_LAY, "stnmt-tien-giang-2023"})
    void inEnglishOnlyWordsOfTheDataAreVietnamese(String campaign) {
        Campaign book = new RuleBooks(TestHouse.JOBS).read(campaign);
        List<Sources> all =
                book.blocs().stream().map(bloc -> sources(book, bloc)).toList();
        Campaign english = book.speak(Language.ENGLISH, book::told);
        Pattern data =
                data(Stream.of(wordsOf(book), wordsOf(english), all.stream().flatMap(ExplanationRunTests::written))
                        .flatMap(words -> words));
        List<String> told = book.speak(
                Language.ENGLISH,
                () -> book.blocs().stream()
                        .flatMap(bloc -> everything(sources(book, bloc)))
                        .flatMap(Explanation::withParts)
                        .flatMap(one -> Stream.of(one.label(), one.figure(), one.sentence(), one.rule()))
                        .distinct()
                        .toList());
        assertThat(told).hasSizeGreaterThan(100);
        assertThat(told.stream()
                        .map(words -> data.matcher(words).replaceAll("…"))
                        .filter(VIETNAMESE.asPredicate()))
                .isEmpty();
    }

    private static Stream<Explanation> everything(Sources sources) {
        BlocExplanations told = new BlocExplanations(sources);
        Stream<Explanation> ofBloc = Stream.of(List.of(told.members(), told.ranked(), told.linesFrom()), told.papers())
                .flatMap(List::stream);
        Stream<Explanation> ofAgencies = sources.table().standings().stream()
                .map(standing -> standing.agency().code())
                .flatMap(agency -> Stream.of(
                                List.of(told.agency(agency)),
                                told.criteria(agency),
                                told.inflation(agency),
                                sources.table()
                                        .bloc()
                                        .rubric()
                                        .allCriteria()
                                        .map(criterion -> told.criterion(agency, criterion.code()))
                                        .toList())
                        .flatMap(List::stream));
        return Stream.concat(ofBloc, ofAgencies);
    }

    private static Pattern data(Stream<String> words) {
        String longestFirst = words.filter(word -> !word.isBlank())
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("“[^”]*”|![^!]*!|(?<=Settled: ).*|(?<=decision No\\. )\\S+|" + longestFirst);
    }

    private static Stream<String> wordsOf(Campaign book) {
        return Stream.of(
                        book.blocs().stream().map(Bloc::name),
                        book.blocs().stream()
                                .flatMap(bloc -> bloc.members().stream())
                                .map(Agency::name),
                        book.blocs().stream().map(Bloc::rubric).flatMap(ExplanationRunTests::wordsOf),
                        Stream.of(book.owner()),
                        book.indicators().stream().map(Indicator::title),
                        book.classification().classes().stream().map(AwardClass::label),
                        book.awards().stream().map(AwardRule::label),
                        book.awards().stream().flatMap(award -> Stream.ofNullable(award.legal())))
                .flatMap(words -> words);
    }

    /** What people wrote into their sheets. */
    private static Stream<String> written(Sources sources) {
        return Stream.of(
                        sources.compared().dossiers().stream()
                                .flatMap(dossier -> dossier.nominations().stream())
                                .map(NominationLine::recipient),
                        sources.table().standings().stream()
                                .flatMap(standing -> standing.card().criteria().stream())
                                .flatMap(score -> Stream.of(Level.values()).map(score::mark))
                                .flatMap(mark -> Stream.of(mark.note().strip(), mark.by())),
                        sources.compared().dossiers().stream()
                                .flatMap(dossier -> dossier.pact().outcomes().stream())
                                .map(PactOutcome::title),
                        sources.compared().activities().stream().map(ActivityLine::title),
                        sources.years().agencies().stream()
                                .flatMap(agency -> agency.series().stream())
                                .flatMap(year -> Stream.concat(year.units().stream(), Stream.of(year.bloc()))),
                        sources.years().agencies().stream()
                                .flatMap(agency -> agency.then().stream())
                                .map(PastStanding::name))
                .flatMap(words -> words);
    }

    private static Stream<String> wordsOf(Rubric rubric) {
        return Stream.of(
                        Stream.of(rubric.title()),
                        rubric.allSections().map(Section::title),
                        rubric.allCriteria().map(Criterion::title),
                        rubric.vetoes().stream().map(Veto::title),
                        rubric.allCriteria()
                                .flatMap(Criterion::allRules)
                                .flatMap(
                                        rule -> Stream.concat(Stream.of(rule.title()), Stream.ofNullable(rule.unit()))),
                        rubric.allCriteria()
                                .flatMap(Criterion::allRules)
                                .flatMap(rule -> rule.method() instanceof Method.AwardBonus bonus
                                        ? bonus.prizes().stream().map(Method.Prize::title)
                                        : Stream.empty()))
                .flatMap(words -> words);
    }

    private static JsonNode submission(JsonNode results, JsonNode file, JsonNode version) {
        return StreamSupport.stream(results.get("submissions").spliterator(), false)
                .filter(one ->
                        one.get("file").equals(file) && one.get("version").equals(version))
                .findFirst()
                .orElseThrow();
    }

    private static int findings(JsonNode file, String severity) {
        return (int) StreamSupport.stream(file.get("findings").spliterator(), false)
                .filter(finding -> finding.get("severity").asString().equals(severity))
                .count();
    }

    @Test
    void numbersBesideBlocsTellOfAFileOrAPaperThatIsNamedBesideThem() {
        JsonNode results = house.results("khoi-kh-vh-xh-2022");
        results.get("submissions")
                .forEach(file -> assertThat(file.get("file").asString()).isNotBlank());
        results.get("board").forEach(line -> {
            assertThat(line.get("agency").asString()).isNotBlank();
            assertThat(line.get("kind").asString()).isNotBlank();
        });
    }

    @ParameterizedTest(name = "{0}: {1} / {2} / {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            a1  | 3   | 3    | 3   | "Thẩm định giữ nguyên điểm tự chấm. Điểm chuẩn 3, không cộng, không trừ."
            a4  | 3,5 | 5,5  | 5,5 | "Điểm chuẩn 3,5, cộng 2 là 5,5 điểm."
            a7  | 3   | 11   | 7   | "Tính điểm thẩm định 7 thay cho điểm tự chấm 11, kém 4 điểm. Điểm chuẩn 3, cộng 4 là 7 điểm. Giải pháp quản lý đất công được công nhận: 4 giải pháp, mỗi giải pháp 1 điểm: cộng 4 điểm. Lý do: “Công nhận 4 trong 8 giải pháp"
            a9  | 5   | 5    | 5   | "không cộng, không trừ."
            b2  | 5   | 5,5  | 5,5 | "Điểm chuẩn 5, cộng 0,5 là 5,5 điểm."
            b3  | 3   | 3,5  | 3,5 | "100 % trường hợp lập hồ sơ cấp phép: có: cộng 0,5 điểm."
            C1  | 5   | 5    | 5   | "8.366/8.532 hộ = 98,05 % thuộc mức trên 98: được 5 điểm."
            C2  | 5   | 5,7  | 5,7 | "97,7 %, vượt 90 % được 7 lần trọn 1 %, mỗi lần 0,1 điểm: cộng 0,7 điểm."
            C3  | 5   | 5,2  | 5,2 | "1 lần, mỗi lần 0,2 điểm: cộng 0,2 điểm."
            C4  | 4   | 4,5  | 4,5 | "Đạt 4 trong 4 điểm chuẩn, cộng 0,5 là 4,5 điểm."
            d1  | 3   | 5    | 5   | "= 155 % thuộc mức từ 120 trở lên: cộng 2 điểm."
            d2  | 7   | 13   | 11  | "Tính điểm thẩm định 11 thay cho điểm tự chấm 13, kém 2 điểm. Điểm chuẩn 7, cộng 4 là 11 điểm. Vận động rút đơn: 4 vụ, mỗi vụ 1 điểm: cộng 4 điểm. Lý do: “Công nhận 4 trong 6 vụ"
            2.2 | 1   | 1,5  | 1,5 | "1 báo cáo, mỗi báo cáo 0,5 điểm: cộng 0,5 điểm."
            3.2 | 2   | 2,5  | 2,5 | "Điểm chuẩn 2, cộng 0,5 là 2,5 điểm."
            3.3 | 6   | 8    | 8   | "khối lượng 723 hồ sơ thuộc nhóm dưới 1.000; 626/723 hồ sơ = 86,58 % thuộc mức từ 10 trở lên: cộng 2 điểm."
            4.3 | 1,5 | 2,5  | 2,5 | "5 bài, mỗi bài 0,2 điểm: cộng 1 điểm."
            """)
    void caiLayIsToldWithThePublishedFiguresAndReasons(
            String code, String base, String claimed, String agreed, String sentence) {
        BlocExplanations told = new BlocExplanations(sources(CAI_LAY));
        Explanation criterion = told.criterion("cai-lay", code);
        assertThat(criterion.figure()).isEqualTo(agreed + " điểm");
        assertThat(criterion.rule()).startsWith("Điểm chuẩn " + base + " điểm");
        assertThat(criterion.parts())
                .extracting(Explanation::figure)
                .containsExactly(claimed + " điểm", agreed + " điểm");
        assertThat(brief(told.total("cai-lay", Party.FINAL).orElseThrow(), code).sentence())
                .contains(sentence);
    }

    private static Explanation brief(Explanation total, String code) {
        return total.withParts()
                .filter(one -> one.label().startsWith("Tiêu chí " + code + " – "))
                .findFirst()
                .orElseThrow();
    }

    /** 8.366 in one cell of the sheet of figures, 8.532 in the other. */
    @Test
    void aPercentageNamesTheCellOfItsPlanToo() {
        BlocExplanations told = new BlocExplanations(sources(CAI_LAY));
        assertThat(told.criterion("cai-lay", "C1", Level.SELF).parts().get(0).places())
                .containsExactly(
                        new Place("cai-lay-tu-cham.xlsx", "Số liệu", "E44"),
                        new Place("cai-lay-tu-cham.xlsx", "Số liệu", "D44"));
    }

    @Test
    void caiLaysTotalsAreToldAsPublished() {
        BlocExplanations told = new BlocExplanations(sources(CAI_LAY));
        assertThat(told.total("cai-lay", Party.SELF).orElseThrow().figure()).isEqualTo("124,4 điểm");
        assertThat(told.total("cai-lay", Party.APPRAISED).orElseThrow().figure())
                .isEqualTo("118,4 điểm");
        assertThat(told.total("cai-lay", Party.FINAL).orElseThrow().parts())
                .extracting(Explanation::figure)
                .containsExactly("94,4 điểm", "2,5 điểm", "12,5 điểm", "4 điểm", "5 điểm");
        assertThat(told.section("cai-lay", "a", Party.SELF).figure()).isEqualTo("40 điểm");
        assertThat(told.section("cai-lay", "a", Party.FINAL).figure()).isEqualTo("36 điểm");
    }

    @Test
    void theCommandTellsACriterionDownToItsCells() {
        assertThat(command(0, "explain", CAI_LAY, "Phòng TN&MT TX Cai Lậy", "A7"))
                .startsWith("Tiêu chí a7 – Quản lý đất công: 7 điểm\n")
                .contains(
                        "Tính điểm thẩm định 7 thay cho điểm tự chấm 11, kém 4 điểm.",
                        "↳ ô E17, trang “Thống nhất”, tệp cai-lay-bien-ban.xlsx",
                        "Quy định: Cộng 1 điểm mỗi giải pháp.",
                        "Thẩm định – Phòng Quản lý đất đai: 7 điểm")
                .isEqualTo(command(0, "explain", CAI_LAY, "cai-lay", "a7.6"));
    }

    @Test
    void theCommandTellsRankClassAwardsAndTotal() {
        String bloc = "khoi-kh-vh-xh-2022";
        assertThat(command(0, "explain", bloc, "bhxh", "hạng"))
                .contains("Thứ hạng: hạng 3", "Vì sao hạng 3 mà không phải hạng 2: kém 0,71 điểm", "thêm 1 điểm");
        assertThat(command(0, "explain", bloc, "mau-03", "xếp loại"))
                .contains("Xếp loại: Hoàn thành nhiệm vụ", "Đạt 7/10 điểm chuẩn = 70 %, dưới 80 %.");
        assertThat(command(0, "explain", bloc, "bhxh", "khen thưởng"))
                .contains("Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh: đề nghị", "Hạn mức: 30\u00a0% của 9 thành");
        assertThat(command(0, "explain", bloc, "bhxh", "khen", "thưởng"))
                .as("unquoted")
                .isEqualTo(command(0, "explain", bloc, "bhxh", "khen thưởng"));
        assertThat(command(0, "explain", bloc, "bhxh", "tổng")).contains("Tổng điểm: 97,47 điểm", "Mục VI");
        assertThat(command(0, "explain", bloc, "mau-05")).contains("không xếp hạng", "nhận trễ 13 ngày");
        assertThat(command(0, "explain", bloc, "bhxh", "ii")).startsWith("Mục II – Cải cách hành chính: 13,95 điểm");
    }

    @Test
    void whatOnlyAnOwnersFiguresTellIsNobodysSelfScore() {
        assertThat(command(0, "explain", "khoi-kh-vh-xh-2022", "mau-05", "II.1"))
                .contains("Tính theo chỉ số của Sở Nội vụ, không do đơn vị tự chấm.")
                .doesNotContain("Tự chấm:");
        assertThat(command(0, "explain", "khoi-kh-vh-xh-2022", "mau-05", "V.2"))
                .contains("Tính theo sổ tiếp nhận, không do đơn vị tự chấm.")
                .doesNotContain("Tự chấm:");
    }

    @Test
    void aChangeThatCannotBeSplitIsToldAsAWhole() {
        assertThat(command(0, "explain", "cdvc-khoi-1-2022", "mau-07"))
                .contains("phần do bảng điểm không tách được")
                .doesNotContain("Do kết quả: −4");
    }

    @Test
    void theCommandFitsATerminal() {
        assertThat(command(0, "explain", "khoi-kh-vh-xh-2022", "mau-03").lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
    }

    @Test
    void theCommandTellsPrograms() {
        JsonNode told = JsonMapper.shared().readTree(command(0, "explain", CAI_LAY, "cai-lay", "d2", "--json"));
        assertThat(told.get(0).get("value").asString()).isEqualTo("11");
        assertThat(told.get(0)
                        .get("parts")
                        .get(1)
                        .get("places")
                        .get(0)
                        .get("cell")
                        .asString())
                .isEqualTo("E34");
    }

    @Test
    void theCommandProposesWhatMayHaveBeenMeant() {
        assertThat(command(2, "explain", "stnmt", "cai-lay")).contains(CAI_LAY);
        assertThat(command(2, "explain", "khoi-kh-vh-xh-2022", "Sở Y tá")).contains("Sở Y tế");
        assertThat(command(2, "explain", CAI_LAY, "cai-lay", "a77")).contains("a7 – Quản lý đất công");
        assertThat(command(2, "explain", CAI_LAY, "cai-lay", "đất công")).contains("a7 – Quản lý đất công");
        assertThat(command(2, "explain", CAI_LAY)).contains("thidua explain --help");
    }

    @Test
    void theCommandSaysSoWhereNothingHasBeenScored() {
        String fresh = TestDatabase.fresh();
        assertThat(command(fresh, 2, "explain", CAI_LAY, "cai-lay")).contains("hãy chạy: thidua run " + CAI_LAY);
    }

    private static String command(int code, String... arguments) {
        return command(database, code, arguments);
    }

    private static String command(String url, int code, String... arguments) {
        Map<String, String> properties = Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", "postgres",
                "spring.datasource.password", "");
        properties.forEach(System::setProperty);
        CommandTrial trial = new CommandTrial();
        try {
            assertThat(trial.execute(arguments)).as(trial.complained()).isEqualTo(code);
        } finally {
            properties.keySet().forEach(System::clearProperty);
        }
        return code == 0 ? trial.said() : trial.complained();
    }

    /** Without the cells and rules of its last part, and of the last part of that, and so on. */
    private static Explanation withoutDeepestGround(Explanation one) {
        List<Explanation> parts = new ArrayList<>(one.parts());
        if (parts.isEmpty()) {
            return new Explanation(
                    one.label(), one.value(), one.figure(), one.sentence(), List.of(), "", "", List.of());
        }
        parts.set(parts.size() - 1, withoutDeepestGround(parts.get(parts.size() - 1)));
        return new Explanation(
                one.label(), one.value(), one.figure(), one.sentence(), one.places(), one.rule(), one.legal(), parts);
    }

    private static Stream<String> unexplained(
            String campaign, BiFunction<String, Explanation, Optional<Explanation>> filter) {
        return numbers(campaign, filter).filter(number -> !number.explained()).map(ExplainedNumbers.Number::toString);
    }

    private static Stream<ExplainedNumbers.Number> numbers(
            String campaign, BiFunction<String, Explanation, Optional<Explanation>> filter) {
        JsonNode results = house.results(campaign);
        Campaign book = new RuleBooks(TestHouse.JOBS).read(campaign);
        assertThat(results.get("blocs")).hasSameSizeAs(book.blocs());
        return IntStream.range(0, book.blocs().size()).boxed().flatMap(i -> {
            ExplainedNumbers explained =
                    new ExplainedNumbers(sources(book, book.blocs().get(i)));
            return Stream.concat(
                    explained.of(results.get("blocs").get(i), filter).stream(),
                    explained.ofCampaign(results.get("awardTraces"), filter).stream());
        });
    }

    private static Sources sources(String campaign) {
        Campaign book = new RuleBooks(TestHouse.JOBS).read(campaign);
        return sources(book, book.blocs().get(0));
    }

    private static Sources sources(Campaign book, Bloc bloc) {
        return house.bean(BlocSources.class)
                .of(book, bloc, house.bean(Dockets.class).of(book));
    }
}
