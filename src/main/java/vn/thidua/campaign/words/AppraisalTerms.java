package vn.thidua.campaign.words;

import static vn.thidua.bilingual.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.AppraisalRules;
import vn.thidua.campaign.HeadAppraiser;
import vn.thidua.campaign.Level;

/** Who may change a self-score, and how, in words. */
public final class AppraisalTerms {

    private AppraisalTerms() {}

    /** "Mỗi tiêu chí lấy điểm của cấp cao nhất đã chấm (tự chấm, thẩm định, hội nghị). …". */
    public static String words(AppraisalRules rules) {
        List<String> sentences = new ArrayList<>();
        sentences.add(say(
                "Mỗi tiêu chí lấy điểm của cấp cao nhất đã chấm ({0}).",
                Stream.concat(Stream.of(Level.SELF), rules.levels().stream())
                        .map(level -> Speech.small(level.label()))
                        .collect(Collectors.joining(", "))));
        sentences.add(
                rules.reasonRequired()
                        ? say("Cấp sau chấm khác cấp trước phải nêu lý do.")
                        : say("Cấp sau chấm khác cấp trước không phải nêu lý do."));
        sentences.add(
                rules.headAppraisedBy() == HeadAppraiser.HEAD
                        ? say("Bảng của Khối trưởng: ai thẩm định cũng được tính, kể cả Khối trưởng.")
                        : say(
                                "Khối trưởng không được thẩm định bảng của chính mình: Khối phó, hoặc cơ quan ghi ở bảng điểm, thẩm định."));
        if (rules.awaitsCouncil()) {
            sentences.add(say("Điểm thẩm định khác tự chấm còn chờ hội nghị thống nhất."));
        }
        return String.join(" ", sentences);
    }
}
