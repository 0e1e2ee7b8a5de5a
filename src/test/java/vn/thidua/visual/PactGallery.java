package vn.thidua.visual;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Indicator.Direction;
import vn.thidua.standing.Results;

/** Pacts that are hard to draw, by name. */
final class PactGallery {

    private PactGallery() {}

    static Map<String, Chart> all() {
        Map<String, Chart> gallery = new LinkedHashMap<>();
        gallery.put("few-pact", chart(few()));
        gallery.put("kept-pact", chart(List.of(pledge("Sở Y tế", "Giảm hồ sơ trễ hạn", "%", "90", "97.5", true))));
        gallery.put("many-pact", chart(many(9, 5)));
        gallery.put("forty-pact", chart(many(40, 12)));
        gallery.put("silent-pact", chart(silent()));
        gallery.put("giant-pact", chart(giant()));
        return gallery;
    }

    static Chart chart(List<Pledge> pledges) {
        Results results = ChartGallery.usual();
        return PactChart.of(new Table(results, results.blocs().get(0)), pledges).orElseThrow();
    }

    static List<Pledge> few() {
        return List.of(
                pledge("Sở Y tế", "Hồ sơ giải quyết trực tuyến", "hồ sơ", "1200", "1250", true),
                pledge("Sở Giáo dục và Đào tạo", "Trường đạt chuẩn quốc gia", "trường", "14", "11", false),
                pledge(
                        "Bảo hiểm Xã hội tỉnh",
                        "Người tham gia bảo hiểm xã hội tự nguyện",
                        "người",
                        "12504",
                        "12574",
                        true),
                pledge("Sở Khoa học và Công nghệ", "Đề tài được nghiệm thu", "đề tài", "6", null, false),
                pledge("Sở Văn hóa, Thể thao và Du lịch", "Vụ vi phạm", "vụ", "0", "0", true));
    }

    private static List<Pledge> many(int agencies, int targets) {
        List<Pledge> pledges = new ArrayList<>();
        IntStream.rangeClosed(1, agencies)
                .forEach(agency -> IntStream.rangeClosed(1, targets)
                        .forEach(target -> pledges.add(pledge(
                                "Công đoàn cơ sở mẫu số " + agency,
                                "Chỉ tiêu thứ " + target,
                                "người",
                                "100",
                                "" + (70 + (agency * target * 7) % 60),
                                (agency * target * 7) % 60 >= 30))));
        return pledges;
    }

    /** Many, and of one agency nothing is known. */
    private static List<Pledge> silent() {
        List<Pledge> pledges = new ArrayList<>(many(6, 5));
        pledges.add(0, pledge("Đơn vị im lặng", "Chỉ tiêu thứ 1", "người", "100", null, false));
        pledges.add(1, pledge("Đơn vị im lặng", "Chỉ tiêu thứ 2", "người", "100", null, false));
        return pledges;
    }

    private static List<Pledge> giant() {
        return List.of(
                pledge("Đơn vị A", "Cây xanh trồng mới", "cây", "100", "4870", true),
                pledge("Đơn vị B", "Cây xanh trồng mới", "cây", "100", "101", true),
                pledge("Đơn vị C", "Cây xanh trồng mới", "cây", "100", "3", false));
    }

    private static Pledge pledge(
            String agency, String indicator, String unit, String plan, @Nullable String actual, boolean kept) {
        return new Pledge(
                agency,
                indicator,
                unit,
                plan.equals("0") ? Direction.AT_MOST : Direction.AT_LEAST,
                new BigDecimal(plan),
                actual == null ? null : new BigDecimal(actual),
                kept);
    }
}
