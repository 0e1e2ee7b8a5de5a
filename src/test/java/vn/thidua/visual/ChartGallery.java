package vn.thidua.visual;

import static vn.thidua.visual.ExampleAgency.agency;
import static vn.thidua.visual.ExampleResults.criterion;
import static vn.thidua.visual.ExampleResults.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.InputKind;
import vn.thidua.campaign.Section;
import vn.thidua.reconcile.FileState;
import vn.thidua.reconcile.FiledSubmission;
import vn.thidua.standing.Results;
import vn.thidua.standing.UnrankedReason;

/** Blocs that are hard to draw or to print, by name. */
public final class ChartGallery {

    private static final String LONG =
            "Chi cục Quản lý chất lượng nông lâm sản và thủy sản thuộc Sở Nông nghiệp và PTNT tỉnh";

    private ChartGallery() {}

    public static Map<String, Results> all() {
        Map<String, Results> gallery = new LinkedHashMap<>();
        gallery.put("usual", usual());
        gallery.put("one", one());
        gallery.put("nobody", nobody());
        gallery.put("forty", many(40, "Công đoàn cơ sở"));
        gallery.put("forty-long", many(40, LONG));
        gallery.put("long", many(6, LONG));
        gallery.put("equal", equal());
        gallery.put("nine-sections", nineSections());
        gallery.put("negative", negative());
        gallery.put("provisional", provisional());
        gallery.put("ordinary", ordinary());
        gallery.put("giant", giant());
        gallery.put("85-criteria", criteria(10));
        gallery.put("85-criteria-forty", criteria(40));
        return gallery;
    }

    /** Every chart of every bloc of the gallery, and those that need more than one bloc or year. */
    public static Map<String, Chart> charts() {
        Map<String, Chart> charts = new LinkedHashMap<>();
        all().forEach((name, results) -> new Charts()
                .of(results, results.blocs().get(0))
                .forEach(chart -> charts.put(name + "-" + chart.body().ending(), chart)));
        charts.putAll(PactGallery.all());
        charts.putAll(YearGallery.all());
        charts.putAll(BlocGallery.all());
        return charts;
    }

    /** A bloc as they mostly are: ten agencies, 33 criteria, self-scores that came in time, late, twice and not at all. */
    public static Results ordinary() {
        ExampleResults example = ExampleResults.with(IntStream.rangeClosed(1, 10)
                        .mapToObj(i -> i == 10
                                ? agency("mau-10", "Công đoàn cơ sở mẫu số 10").unranked(UnrankedReason.NOT_RECEIVED)
                                : agency("mau-" + i, "Công đoàn cơ sở mẫu số " + i)
                                        .self(scores(33, at -> at % 7 == i % 5 ? "2.5" : "3"))
                                        .appraised(scores(
                                                33, at -> at % 5 == i % 5 ? "2.25" : at % 11 == i ? "3.5" : "3")))
                        .toArray(ExampleAgency[]::new))
                .sections(sections(11, 3))
                .displayScale(2)
                .illustrative();
        for (int i = 1; i <= 6; i++) {
            example.sent("mau-" + i, FileState.ACCEPTED, "2022-11-2" + i + "T09:30", 1);
        }
        return example.sent("mau-7", FileState.SUPERSEDED, "2022-11-25T08:00", 1)
                .sent("mau-7", FileState.ACCEPTED, "2022-11-30T16:00", 2)
                .sent("mau-8", FileState.REFUSED, "2022-11-29T10:00", 1)
                .sent("mau-8", FileState.ACCEPTED_WITH_WARNINGS, "2022-12-03T10:00", 2)
                .sent("mau-9", FileState.ACCEPTED, "2022-12-05T10:00", 1)
                .extended("mau-9", "2022-12-06T17:00")
                .build();
    }

    /** One agency has twenty times the points of the others. */
    public static Results giant() {
        return ExampleResults.with(
                        agency("a", "Đơn vị khổng lồ")
                                .self("1960", "24", "14", "10")
                                .appraised("1950.5", "24", "14", "10"),
                        agency("b", "Đơn vị B").self("48", "24", "14", "9").appraised("47", "24", "14", "9"),
                        agency("c", "Đơn vị C").self("48", "20", "14", "9").appraised("40", "20", "14", "9"),
                        agency("d", "Đơn vị D").self("1", "0", "0", "0").appraised("1", "0", "0", "0"))
                .build();
    }

    /** The longest table of points that is known, 85 criteria, and so many agencies. */
    public static Results criteria(int agencies) {
        return ExampleResults.with(IntStream.rangeClosed(1, agencies)
                        .mapToObj(i -> agency("mau-" + i, "Phòng Tài nguyên và Môi trường huyện mẫu số " + i)
                                .self(scores(85, at -> "3"))
                                .appraised(
                                        scores(85, at -> at % 9 == i % 9 ? "1.75" : at % 17 == i % 13 ? "3.25" : "3")))
                        .toArray(ExampleAgency[]::new))
                .sections(sections(17, 5))
                .displayScale(2)
                .build();
    }

    private static String[] scores(int count, IntFunction<String> score) {
        return IntStream.range(0, count).mapToObj(score).toArray(String[]::new);
    }

    private static Section[] sections(int count, int criteria) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> section(
                        "" + i,
                        "Nội dung thi đua thứ " + i,
                        IntStream.rangeClosed(1, criteria)
                                .mapToObj(j -> criterion(i + "." + j, "Tiêu chí thứ " + j + " của nội dung " + i, "3"))
                                .toArray(Criterion[]::new)))
                .toArray(Section[]::new);
    }

    public static Results usual() {
        return ExampleResults.with(
                        agency("y-te", "Sở Y tế")
                                .self("49.5", "24.5", "15", "10")
                                .appraised("49", "24.25", "15", "10"),
                        agency("gddt", "Sở Giáo dục và Đào tạo")
                                .self("49", "24", "15", "10")
                                .appraised("48", "24", "15", "10"),
                        agency("bhxh", "Bảo hiểm Xã hội tỉnh")
                                .self("47", "24", "14.5", "10")
                                .appraised("47", "24", "14.5", "9"),
                        agency("khcn", "Sở Khoa học và Công nghệ")
                                .self("46", "22", "15", "9")
                                .appraised("44.35", "22", "14", "9"),
                        agency("vhttdl", "Sở Văn hóa, Thể thao và Du lịch")
                                .self("45", "23", "14", "9")
                                .appraised("45", "23", "14", "9"),
                        agency("ldtbxh", "Sở Lao động - Thương binh và Xã hội")
                                .self("46", "21", "13", "8.5")
                                .appraised("42.5", "20", "13", "9.5"),
                        agency("tttt", "Sở Thông tin và Truyền thông")
                                .self("41", "18", "13", "8")
                                .appraised("40", "17.5", "12", "8"),
                        agency("mau-1", "Đơn vị mẫu 01").unranked(UnrankedReason.NOT_RECEIVED),
                        agency("mau-2", "Đơn vị mẫu 02").unranked(UnrankedReason.REFUSED))
                .illustrative()
                .displayScale(2)
                .received(new FiledSubmission(
                        "y-te/tu-cham.xlsx",
                        "0".repeat(64),
                        "y-te",
                        InputKind.SELF_SCORE,
                        FileState.ACCEPTED,
                        ExampleResults.at("2022-12-09T16:30"),
                        List.of()))
                .build();
    }

    public static Results one() {
        return ExampleResults.with(agency("cai-lay", "Phòng Tài nguyên và Môi trường thị xã Cai Lậy")
                        .self("100.4", "2.5", "12.5", "9")
                        .appraised("94.4", "2.5", "12.5", "9"))
                .blocName("Các phòng Tài nguyên và Môi trường")
                .build();
    }

    public static Results nobody() {
        return ExampleResults.with(IntStream.rangeClosed(1, 9)
                        .mapToObj(i -> agency("mau-" + i, "Đơn vị mẫu 0" + i).unranked(UnrankedReason.NOT_RECEIVED))
                        .toArray(ExampleAgency[]::new))
                .illustrative()
                .build();
    }

    public static Results many(int count, String name) {
        return ExampleResults.with(IntStream.rangeClosed(1, count)
                        .mapToObj(i -> agency("mau-" + i, name + " số " + i)
                                .self("" + (50 - i * 0.25), "24", "14", "10")
                                .appraised("" + (50 - i * 0.5), "24.125", "14", "10"))
                        .toArray(ExampleAgency[]::new))
                .illustrative()
                .blocName(name.length() > 40 ? "Khối thi đua " + name : "Khối thi đua số 1")
                .build();
    }

    public static Results equal() {
        return ExampleResults.with(IntStream.rangeClosed(1, 5)
                        .mapToObj(i -> agency("mau-" + i, "Đơn vị mẫu 0" + i)
                                .self("48", "24", "14", "9")
                                .appraised("48", "24", "14", "9"))
                        .toArray(ExampleAgency[]::new))
                .build();
    }

    public static Results nineSections() {
        List<Section> sections = new ArrayList<>();
        String[] titles = {
            "Chính sách pháp luật",
            "Tuyên giáo",
            "Tổ chức",
            "Nữ công",
            "Tài chính",
            "Kiểm tra",
            "Hành chính – văn phòng",
            "Điểm thưởng",
            "Ban Thường vụ công đoàn cơ sở chấm"
        };
        int[] max = {20, 15, 15, 15, 5, 5, 5, 15, 5};
        for (int i = 0; i < 9; i++) {
            sections.add(section("TC00" + (i + 1), titles[i], criterion("00" + (i + 1), titles[i], "" + max[i])));
        }
        return ExampleResults.with(IntStream.rangeClosed(1, 10)
                        .mapToObj(i -> agency("mau-" + i, "Công đoàn cơ sở mẫu số " + i)
                                .self("19", "14", "14", "13", "5", "5", "4", "10", "-")
                                .appraised("" + (19 - i), "14", "" + (14 - i / 2), "13", "5", "5", "4", "9", "5"))
                        .toArray(ExampleAgency[]::new))
                .sections(sections.toArray(Section[]::new))
                .build();
    }

    public static Results negative() {
        return ExampleResults.with(
                        agency("a", "Đơn vị A").self("20", "10", "3", "1").appraised("20", "-12", "3", "1"),
                        agency("b", "Đơn vị B").self("5", "1", "1", "1").appraised("-15", "1", "1", "1"),
                        agency("c", "Đơn vị C").self("2", "0", "0", "0").appraised("0", "0", "0", "0"))
                .build();
    }

    public static Results provisional() {
        return ExampleResults.with(
                        agency("a", "Trường Chính trị tỉnh")
                                .self("49", "24", "15", "10")
                                .appraised("48.04", "24", "15", "10"),
                        agency("b", "Ban Dân vận Tỉnh ủy").self("48", "24", "15", "10"),
                        agency("c", "Đài Phát thanh - Truyền hình tỉnh")
                                .self("48", "24", "15", "10")
                                .appraised("48", "24", "-", "-"),
                        agency("d", "Ban Dân tộc").self("48", "24", "15", "9").unranked(UnrankedReason.VETO))
                .illustrative()
                .build();
    }
}
