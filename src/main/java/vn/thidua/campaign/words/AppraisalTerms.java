package vn.thidua.campaign.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.campaign.AppraisalRules;
import vn.thidua.campaign.HeadAppraiser;
import vn.thidua.campaign.Level;

/** Who may change a self-score, and how, in words. */
public final class AppraisalTerms {

    private AppraisalTerms() {}

    /** "Mỗi tiêu chí lấy điểm của cấp cao nhất đã chấm (tự chấm, thẩm định, hội nghị). …". */
    public static String words(AppraisalRules rules) {
        List<String> sentences = new ArrayList<>();
        sentences.add("Mỗi tiêu chí lấy điểm của cấp cao nhất đã chấm ("
                + Stream.concat(Stream.of(Level.SELF), rules.levels().stream())
                        .map(level -> level.label().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "))
                + ").");
        sentences.add(
                rules.reasonRequired()
                        ? "Cấp sau chấm khác cấp trước phải nêu lý do."
                        : "Cấp sau chấm khác cấp trước không phải nêu lý do.");
        sentences.add(
                rules.headAppraisedBy() == HeadAppraiser.HEAD
                        ? "Bảng của Khối trưởng: ai thẩm định cũng được tính, kể cả Khối trưởng."
                        : "Khối trưởng không được thẩm định bảng của chính mình: Khối phó, hoặc cơ quan ghi ở bảng điểm, thẩm định.");
        if (rules.awaitsCouncil()) {
            sentences.add("Điểm thẩm định khác tự chấm còn chờ hội nghị thống nhất.");
        }
        return String.join(" ", sentences);
    }
}
