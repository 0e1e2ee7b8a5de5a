package vn.thidua.standing;

import static vn.thidua.bilingual.Speech.say;

import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.AwardRule;
import vn.thidua.finding.Place;

/** Why somebody is proposed, or why nobody is, in words. */
final class ProposalText {

    private ProposalText() {}

    /** Such as "Hạng 1 của khối, xếp loại “Hoàn thành xuất sắc”; hạn mức 1 (Điều 12 …)". */
    static String rule(AwardRule award, Candidate candidate, int quota) {
        Place nomination = candidate.nomination();
        return say(
                "Hạng {0} của khối, xếp loại “{1}”{2}; hạn mức {3}{4}",
                candidate.rank(),
                candidate.awardClass().label(),
                nomination == null ? "" : say("; đơn vị đề nghị tại {0}", nomination),
                quota,
                award.legal() == null ? "" : " (" + Speech.name(award.legal()) + ")");
    }

    /** Such as "Cờ …: còn 1 suất chưa đề xuất vì A, B đồng hạng 1; khối bình xét hoặc bỏ phiếu suy tôn". */
    static String tie(AwardRule award, int left, List<Candidate> equals) {
        String names = equals.stream()
                .map(candidate -> candidate.agency().name())
                .distinct()
                .collect(Collectors.joining(", "));
        return say(
                "{0}: còn {1} suất chưa đề xuất vì {2} đồng hạng {3} ở ranh giới hạn mức;"
                        + " khối bình xét hoặc bỏ phiếu suy tôn",
                award.label(), left, names, equals.get(0).rank());
    }

    /** The same told of each of the equals. */
    static String tied(int left, int equals) {
        return say("{0} đơn vị bằng nhau mà chỉ còn {1} suất; khối bình xét hoặc bỏ phiếu suy tôn", equals, left);
    }
}
