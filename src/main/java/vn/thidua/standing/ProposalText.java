package vn.thidua.standing;

import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.campaign.AwardRule;
import vn.thidua.finding.Place;

/** Why somebody is proposed, or why nobody is, in Vietnamese. */
final class ProposalText {

    private ProposalText() {}

    /** Such as "Hạng 1 của khối, xếp loại “Hoàn thành xuất sắc”; hạn mức 1 (Điều 12 …)". */
    static String rule(AwardRule award, Candidate candidate, int quota) {
        Place nomination = candidate.nomination();
        return "Hạng %s của khối, xếp loại “%s”%s; hạn mức %s%s"
                .formatted(
                        candidate.rank(),
                        candidate.awardClass().label(),
                        nomination == null ? "" : "; đơn vị đề nghị tại " + nomination,
                        quota,
                        award.legal() == null ? "" : " (" + award.legal() + ")");
    }

    /** Such as "Cờ …: còn 1 suất chưa đề xuất vì A, B đồng hạng 1; khối bình xét hoặc bỏ phiếu suy tôn". */
    static String tie(AwardRule award, int left, List<Candidate> equals) {
        String names = equals.stream()
                .map(candidate -> candidate.agency().name())
                .distinct()
                .collect(Collectors.joining(", "));
        return "%s: còn %s suất chưa đề xuất vì %s đồng hạng %s ở ranh giới hạn mức; khối bình xét hoặc bỏ phiếu suy tôn"
                .formatted(award.label(), left, names, equals.get(0).rank());
    }

    /** The same told of each of the equals. */
    static String tied(int left, int equals) {
        return "%s đơn vị bằng nhau mà chỉ còn %s suất; khối bình xét hoặc bỏ phiếu suy tôn".formatted(equals, left);
    }
}
