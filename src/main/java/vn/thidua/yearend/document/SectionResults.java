package vn.thidua.yearend.document;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Section;
import vn.thidua.score.Balance;
import vn.thidua.score.Balances;
import vn.thidua.score.CriterionScore;
import vn.thidua.score.ScoreText;
import vn.thidua.score.Scorecard;
import vn.thidua.score.SectionScore;
import vn.thidua.word.Paper;

/** What was agreed, section by section: "Điểm chuẩn X, cộng Y, trừ Z, thống nhất đạt T", and the reasons. */
final class SectionResults {

    private final Paper paper;
    private final Scorecard card;
    private final Balances balances;
    private final Digits digits;
    private final LevelWords levels;
    private final Map<String, String> appraisers;

    /** @param appraisers by the code of the section that they appraise as a whole */
    SectionResults(Paper paper, Rubric rubric, Scorecard card, Digits digits, Map<String, String> appraisers) {
        this.paper = paper;
        this.card = card;
        this.balances = new Balances(rubric, card);
        this.digits = digits;
        this.levels = new LevelWords(digits);
        this.appraisers = appraisers;
    }

    void write(Section section) {
        Balance balance = balances.of(section).orElseThrow();
        paper.text(
                section.code() + ". " + section.title() + ": ",
                digits.of(balance, provisional(section)) + selfOf(section, balance) + "." + bonus(section)
                        + unscored(section) + appraiser(section));
        section.sections().forEach(this::write);
        List<String> even = new ArrayList<>();
        for (Criterion criterion : section.criteria()) {
            if (unremarkable(criterion)) {
                even.add(criterion.code());
            } else {
                paper.text("- " + criterion.code() + ". " + criterion.title() + ": " + sentence(criterion));
            }
        }
        if (!even.isEmpty()) {
            paper.text(even(section, even));
        }
    }

    private String even(Section section, List<String> criteria) {
        String codes = String.join(", ", criteria);
        boolean one = criteria.size() == 1;
        if (balances.bonus(section)) {
            return one
                    ? say("- Tiêu chí {0}: không có điểm thưởng, thống nhất với điểm tự chấm.", codes)
                    : say("- Các tiêu chí {0}: không có điểm thưởng, thống nhất với điểm tự chấm.", codes);
        }
        return one
                ? say("- Tiêu chí {0}: đạt điểm chuẩn, thống nhất với điểm tự chấm.", codes)
                : say("- Các tiêu chí {0}: đạt điểm chuẩn, thống nhất với điểm tự chấm.", codes);
    }

    private boolean provisional(Section section) {
        return section.allCriteria()
                .map(criterion -> card.criterion(criterion.code()))
                .anyMatch(score -> score.isEmpty()
                        || score.get().finalScore() == null
                        || score.get().provisional());
    }

    private String selfOf(Section section, Balance balance) {
        BigDecimal self = card.section(section.code()).map(SectionScore::self).orElse(null);
        if (self == null || owned(section)) {
            return "";
        }
        return self.compareTo(balance.score()) == 0
                ? ", " + say("bằng điểm tự chấm")
                : " " + say("(đơn vị tự chấm {0})", digits.of(self));
    }

    /** Whether the agency had nothing to score in it. */
    private boolean owned(Section section) {
        return section.allCriteria()
                .allMatch(criterion -> card.criterion(criterion.code())
                        .flatMap(score -> score.owner(criterion))
                        .isPresent());
    }

    private String bonus(Section section) {
        return balances.bonus(section) && section.max().signum() > 0
                ? " " + say("Mục điểm thưởng, tối đa {0} điểm.", ScoreText.of(section.max()))
                : "";
    }

    private String unscored(Section section) {
        String codes = section.allCriteria()
                .filter(criterion -> balances.of(criterion).isEmpty())
                .map(Criterion::code)
                .collect(Collectors.joining(", "));
        return codes.isEmpty() ? "" : " " + say("Chưa có điểm, đang tính 0: {0}.", codes);
    }

    private String appraiser(Section section) {
        String name = appraisers.get(section.code());
        return name == null ? "" : " " + say("Bên thẩm định: {0}.", name);
    }

    /** At its base, appraised, and both parties agree. */
    private boolean unremarkable(Criterion criterion) {
        return card.criterion(criterion.code())
                        .filter(score -> !score.open() && score.self().score() != null)
                        .filter(score -> !score.differs() && !score.notApplicable())
                        .filter(score -> score.owner(criterion).isEmpty())
                        .isPresent()
                && balances.of(criterion).filter(Balance::even).isPresent();
    }

    private String sentence(Criterion criterion) {
        Optional<Balance> balance = balances.of(criterion);
        CriterionScore score = card.criterion(criterion.code()).orElse(null);
        if (score == null || balance.isEmpty()) {
            return say("Điểm chuẩn {0}, chưa có điểm.", ScoreText.of(criterion.base()));
        }
        List<String> words = new ArrayList<>();
        words.add(digits.of(balance.get(), score.provisional()) + levels.scores(criterion, score) + ".");
        if (!score.self().note().isEmpty()) {
            words.add(say("Giải trình của đơn vị: {0}", sentence(score.self().note())));
        }
        String reason = LevelWords.reasons(score);
        if (!reason.isEmpty()) {
            words.add(say("Lý do: {0}", sentence(reason)));
        }
        return words.stream().collect(Collectors.joining(" "));
    }

    /** With one full stop. */
    private static String sentence(String words) {
        String bare = words.strip();
        return bare.matches("(?s).*[.!?…]") ? bare : bare + ".";
    }
}
