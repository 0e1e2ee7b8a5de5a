package vn.thidua.standing.years;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Reorganisation;
import vn.thidua.campaign.words.NumberText;
import vn.thidua.campaign.words.YearTerms;

/** What a reader has to know of a comparison: which year, how far the tables of points agree, which setting decided. */
final class YearNotes {

    private static final int NAMED = 8;
    private static final String CHANGED = "{0} tiêu chí đổi điểm chuẩn ({1})";
    private static final String NEW = "{0} tiêu chí mới ({1})";
    private static final String DROPPED = "{0} tiêu chí đã bỏ ({1})";

    private final Campaign campaign;
    private final Bloc bloc;
    private final Descents before;
    private final PastTable home;

    YearNotes(Campaign campaign, Bloc bloc, Descents before) {
        this.campaign = campaign;
        this.bloc = bloc;
        this.before = before;
        this.home = before.home();
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (home.year() != campaign.year() - 1) {
            sentences.add(say(
                    "Không có kết quả năm {0}; so với năm gần nhất có kết quả là {1}.",
                    campaign.year() - 1, home.year()));
        }
        sentences.add(home.detailed() ? tables() : totals());
        if (home.detailed() && !home.ranksFollowTotals()) {
            sentences.add(say(
                    "Thứ hạng năm {0} không theo tổng điểm, nên phần do bảng điểm đổi không tính vào thứ hạng.",
                    home.year()));
        }
        if (before.byAgency().values().stream().anyMatch(descent -> descent.by() == Reorganisation.Kind.MERGED)) {
            sentences.add(YearTerms.merged(campaign.earlier().merged()));
        }
        return sentences;
    }

    private String totals() {
        BigDecimal max = home.max();
        BigDecimal now = bloc.rubric().max();
        if (max == null || max.compareTo(now) == 0) {
            return say("Năm {0} chỉ có tổng điểm, nên không tách được phần do bảng điểm đổi.", home.year());
        }
        return say(
                "Năm {0} chỉ có tổng điểm; điểm được quy đổi từ thang {1} sang thang {2}, các thay đổi khác của bảng điểm không tách được.",
                home.year(), NumberText.of(max), NumberText.of(now));
    }

    private String tables() {
        List<String> changed = new ArrayList<>();
        List<String> fresh = new ArrayList<>();
        Set<String> dropped = new HashSet<>(home.bases().keySet());
        Rescaling rescaling = new Rescaling(campaign, bloc.rubric());
        for (Criterion criterion : bloc.rubric().allCriteria().toList()) {
            List<String> codes = rescaling.codes(criterion);
            List<String> known =
                    codes.stream().filter(home.bases()::containsKey).toList();
            known.forEach(dropped::remove);
            if (known.isEmpty()) {
                fresh.add(criterion.code());
            } else if (base(known, home.bases()).compareTo(criterion.base()) != 0) {
                changed.add(criterion.code());
            }
        }
        List<String> parts = new ArrayList<>();
        part(parts, changed, CHANGED);
        part(parts, fresh, NEW);
        part(parts, home.bases().keySet().stream().filter(dropped::contains).toList(), DROPPED);
        String what = parts.isEmpty() ? say("cùng tiêu chí và điểm chuẩn") : String.join(", ", parts);
        return say(
                "Bảng điểm so với năm {0}: {1}. Cách chấm thay đổi mà điểm chuẩn giữ nguyên thì nằm trong phần do kết quả.",
                home.year(), what);
    }

    private static BigDecimal base(List<String> codes, Map<String, BigDecimal> bases) {
        return codes.stream()
                .map(code -> Objects.requireNonNull(bases.get(code)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** "2 tiêu chí mới (a1, a2)". */
    private static void part(List<String> parts, List<String> codes, String what) {
        if (!codes.isEmpty()) {
            String named = codes.stream().limit(NAMED).collect(Collectors.joining(", "));
            String more = codes.size() > NAMED ? ", …" : "";
            parts.add(say(what, codes.size(), named + more));
        }
    }
}
