package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.thidua.samples.FixtureFile;

/** Night after night over one small campaign, the one of the fixtures of breaks, whose inbox is written as text. */
final class Nights {

    private static final String CAMPAIGN = "nights";
    private static final Path BOOKS = Path.of("src/test/resources/vn/thidua/breaks/rule-book");

    private final Path folder;
    private final String database = TestDatabase.fresh();

    Nights(Path folder) throws IOException {
        this(folder, book -> book);
    }

    /** @param book what becomes of the rule book */
    Nights(Path folder, UnaryOperator<String> book) throws IOException {
        this.folder = folder;
        Path job = Files.createDirectories(folder.resolve("jobs").resolve(CAMPAIGN));
        for (String schema : List.of("campaign.schema.json", "rubric.schema.json")) {
            Files.copy(TestHouse.JOBS.resolve(schema), job.resolveSibling(schema));
        }
        String campaign = Files.readString(BOOKS.resolve("campaign.yaml")).replace("CAMPAIGN", CAMPAIGN);
        Files.writeString(job.resolve("campaign.yaml"), book.apply(campaign));
        Files.copy(BOOKS.resolve("rubric.yaml"), job.resolve("rubric.yaml"));
    }

    /** Puts a file into the inbox, or another content in its place. */
    void send(String file, String text) throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox").resolve(CAMPAIGN));
        Files.deleteIfExists(inbox.resolve(file));
        FixtureFile.write(inbox.resolve(file), text);
    }

    /** Puts a self-score of ten points into the inbox, whose total is as told. */
    void selfScore(String file, String unit, String total) throws IOException {
        send(file, """
                # Tự chấm
                BẢNG TỰ CHẤM ĐIỂM THI ĐUA NĂM 2022
                Đơn vị: %s
                STT | Nội dung | Điểm chuẩn | Thưởng | Trừ | Điểm tự chấm | Giải trình
                a1 | Triển khai luật | 3 | | | 3
                a2 | Sáng kiến | 5 | | | 5 | Quyết định số 7
                a3 | Chỉ tiêu được giao | 2 | | | 2
                | Tổng cộng | 13 | | | %s
                """.formatted(unit, total));
    }

    /**
     * Writes the register.
     *
     * @param rows such as {@code tu-cham.xlsx | Sở Y tế | Bảng tự chấm | 30/11/2022}
     */
    void register(String... rows) throws IOException {
        StringBuilder text = new StringBuilder("""
                # Sổ
                SỔ TIẾP NHẬN VĂN BẢN NĂM 2022
                STT | Tên tệp | Đơn vị | Loại | Ngày nhận | Giờ nhận | Số văn bản
                """);
        for (int i = 0; i < rows.length; i++) {
            text.append(i + 1).append(" | ").append(rows[i]).append(" | 08:00\n");
        }
        send("so-tiep-nhan.xlsx", text.toString());
    }

    /** Runs once; the results that are published then. */
    JsonNode run() {
        try (TestHouse house = house()) {
            assertThat(house.run()).as(house.printed()).isZero();
            return house.results(CAMPAIGN);
        }
    }

    private TestHouse house() {
        return TestHouse.open(database, folder.resolve("jobs"), folder.resolve("inbox"), folder.resolve("output"));
    }

    /** What is remembered of the ages of breaks, a line each. */
    List<String> ages() {
        try (TestHouse house = house()) {
            return house.bean(JdbcClient.class)
                    .sql(
                            "select key || ' ' || first_seen || ' ' || last_seen || ' ' || coalesce(resolved::text, 'open')"
                                    + " || ' ' || reopened from break_age order by key")
                    .query(String.class)
                    .list();
        }
    }

    byte[] output(String file) throws IOException {
        return Files.readAllBytes(folder.resolve("output").resolve(CAMPAIGN).resolve(file));
    }

    /** The sentences of all findings. */
    static List<String> sentences(JsonNode results) {
        return StreamSupport.stream(results.get("submissions").spliterator(), false)
                .flatMap(file -> StreamSupport.stream(file.get("findings").spliterator(), false))
                .map(finding -> finding.get("sentence").asString())
                .toList();
    }

    /** The bloc's only break. */
    static JsonNode only(JsonNode results) {
        JsonNode breaks = results.get("blocs").get(0).get("breaks");
        assertThat(breaks).hasSize(1);
        return breaks.get(0);
    }
}
