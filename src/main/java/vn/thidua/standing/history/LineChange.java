package vn.thidua.standing.history;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Speech;

/** What became of one agency from one table of its bloc to the next, and why. */
final class LineChange {

    private final Overtaking overtaking;
    private final Digits digits;
    private final Snapshot.@Nullable Line was;
    private final Snapshot.Line is;
    private final Causes causes;
    private final String scores;

    LineChange(Snapshot before, Snapshot after, Snapshot.@Nullable Line was, Snapshot.Line is) {
        this.overtaking = new Overtaking(before, after);
        this.digits = new Digits(after.rounding());
        this.was = was;
        this.is = is;
        this.causes = new Causes(was, is);
        // No table quotes the scores of an agency without rank.
        this.scores = was == null || was.rank() == null || is.rank() == null
                ? ""
                : ScoreChanges.between(before, was, after, is).text(digits);
    }

    Causes causes() {
        return causes;
    }

    /** Whether anything that is published of the agency changed. */
    boolean matters() {
        return !scores.isEmpty() || !outcome().isEmpty();
    }

    /** Whether the agency's own figures changed, not only its place among the others: only then its files are the cause. */
    boolean ofItself() {
        return was == null
                || !scores.isEmpty()
                || !Objects.equals(was.unranked(), is.unranked())
                || was.provisional() != is.provisional()
                || !Objects.equals(was.selfTotal(), is.selfTotal())
                || !was.awards().equals(is.awards()) && causes.nominate();
    }

    /** Such as "Đơn vị mẫu 03 nộp lại (v2.xlsx): +1,5 ở tiêu chí II.2 → tổng 84,0 lên 85,5, hạng 4 lên 3." */
    String sentence() {
        String head = causes.files().isEmpty() || !ofItself() ? is.name() : is.name() + " " + causes.text();
        String outcome = String.join(", ", outcome());
        String body = scores.isEmpty() || outcome.isEmpty() ? scores + outcome : scores + " → " + outcome;
        return head + ": " + body + ".";
    }

    private List<String> outcome() {
        List<String> outcome = new ArrayList<>();
        if (was == null) {
            outcome.add(
                    is.rank() == null
                            ? say("mới vào khối")
                            : say("mới vào khối, xếp hạng {0}{1}", is.rank(), withTotal()));
        } else if (was.rank() == null || is.rank() == null) {
            admission(was, outcome);
        } else {
            total(was, outcome);
            rank(was, was.rank(), is.rank(), outcome);
        }
        reached(outcome);
        provisional(outcome);
        AwardChanges.between(was, is).forEach(outcome::add);
        return outcome;
    }

    private void admission(Snapshot.Line former, List<String> outcome) {
        if (is.rank() != null) {
            outcome.add(say("được xếp hạng {0}{1} (trước đó: {2})", is.rank(), withTotal(), reason(former)));
        } else if (former.rank() != null) {
            outcome.add(say("không còn được xếp hạng vì: {0} (trước đó: hạng {1})", reason(is), former.rank()));
        } else if (!Objects.equals(former.unranked(), is.unranked())) {
            outcome.add(say("vẫn chưa được xếp hạng vì: {0} (trước đó: {1})", reason(is), reason(former)));
        } else if (former.selfTotal() != null
                && is.selfTotal() != null
                && former.selfTotal().compareTo(is.selfTotal()) != 0) {
            outcome.add(
                    say("điểm tự chấm {0}, vẫn chưa được xếp hạng", digits.change(former.selfTotal(), is.selfTotal())));
        }
    }

    private static String reason(Snapshot.Line line) {
        return line.unranked() == null ? say("không rõ lý do") : Speech.small(say(line.unranked()));
    }

    private String withTotal() {
        return is.total() == null ? "" : say(" với tổng {0}", digits.of(is.total()));
    }

    private void total(Snapshot.Line former, List<String> outcome) {
        int direction = direction(former);
        if (direction != 0 && former.total() != null && is.total() != null) {
            outcome.add(say("tổng {0}", digits.change(former.total(), is.total())));
        } else if (!scores.isEmpty() && is.total() != null) {
            outcome.add(say("tổng vẫn {0}", digits.of(is.total())));
        } else if (former.selfTotal() != null
                && is.selfTotal() != null
                && former.selfTotal().compareTo(is.selfTotal()) != 0) {
            outcome.add(say(
                    "điểm tự chấm {0}, điểm được tính không đổi", digits.change(former.selfTotal(), is.selfTotal())));
        }
    }

    private int direction(Snapshot.Line former) {
        BigDecimal from = former.total() == null ? BigDecimal.ZERO : former.total();
        BigDecimal to = is.total() == null ? BigDecimal.ZERO : is.total();
        return to.compareTo(from);
    }

    private void rank(Snapshot.Line former, int from, int to, List<String> outcome) {
        if (to < from) {
            String behind = direction(former) > 0 ? "" : overtaking.fellBehind(is);
            outcome.add(
                    behind.isEmpty()
                            ? say("hạng {0} lên {1}", from, to)
                            : say("hạng {0} lên {1} vì {2} không còn đứng trước", from, to, behind));
        } else if (to > from) {
            String ahead = direction(former) < 0 ? "" : overtaking.passed(is);
            outcome.add(
                    ahead.isEmpty()
                            ? say("hạng {0} xuống {1}", from, to)
                            : say("tụt hạng {0} xuống {1} vì {2} vượt lên", from, to, ahead));
        }
    }

    private void reached(List<String> outcome) {
        Snapshot.Reached from = was == null ? null : was.reached();
        Snapshot.Reached to = is.reached();
        if (to == null || to.equals(from)) {
            return;
        }
        outcome.add(
                from == null
                        ? say("xếp loại “{0}”##in a list", to.label())
                        : say("xếp loại “{0}” thành “{1}”", from.label(), to.label()));
    }

    private void provisional(List<String> outcome) {
        if (was == null || was.rank() == null || is.rank() == null || was.provisional() == is.provisional()) {
            return;
        }
        outcome.add(is.provisional() ? say("điểm trở lại tạm tính") : say("điểm tạm tính nay đã thống nhất"));
    }
}
