package vn.thidua.visual;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.standing.Results;

/** Pairs of years that are hard to draw, by name. */
final class YearGallery {

    private YearGallery() {}

    static Map<String, Chart> all() {
        Map<String, Chart> gallery = new LinkedHashMap<>();
        gallery.put("usual-years", chart(usual()));
        gallery.put("same-years", chart(List.of(row("Sở Y tế", 1, 1), row("Sở Giáo dục và Đào tạo", 2, 2))));
        gallery.put("forty-years", chart(forty()));
        return gallery;
    }

    static Chart chart(List<Slopes.Row> rows) {
        Results results = ChartGallery.usual();
        return SlopesChart.of(new Table(results, results.blocs().get(0)), 2021, rows)
                .orElseThrow();
    }

    private static List<Slopes.Row> usual() {
        return List.of(
                row("Sở Y tế", 3, 1),
                row("Sở Giáo dục và Đào tạo", 1, 2),
                row("Bảo hiểm Xã hội tỉnh", 2, 3),
                row("Sở Văn hóa, Thể thao và Du lịch", 5, 4),
                row("Sở Khoa học và Công nghệ", null, 5),
                row("Sở Lao động - Thương binh và Xã hội", 5, 6),
                row("Sở Thông tin và Truyền thông", 7, 7),
                row("Đài Phát thanh - Truyền hình tỉnh", 4, null));
    }

    private static List<Slopes.Row> forty() {
        List<Slopes.Row> rows = new ArrayList<>();
        for (int rank = 1; rank <= 40; rank++) {
            rows.add(row("Ủy ban nhân dân phường, thị trấn Ế Ỗ Ặ mẫu số " + rank, (rank * 7) % 41, rank));
        }
        return rows;
    }

    private static Slopes.Row row(String name, @Nullable Integer before, @Nullable Integer after) {
        return row(name, before, after, before == null || after == null ? 0 : before - after);
    }

    static Slopes.Row row(String name, @Nullable Integer before, @Nullable Integer after, int earned) {
        return new Slopes.Row(Label.of(name), before, after, earned);
    }
}
