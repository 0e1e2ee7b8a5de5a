package vn.thidua.campaign.rulebook;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.campaign.DisciplineForm;
import vn.thidua.campaign.DisciplineScale;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/**
 * Entries of the register of discipline are counted by rules that count, by no others, and their bounds are forms that
 * exist, the lighter one first. A rubric on its own knows the usual forms only.
 */
final class BreachesAreSoundCheck implements MeaningCheck {

    private static final String DISCIPLINE = "DISCIPLINE";
    private static final Set<MethodKind> COUNTING = EnumSet.of(
            MethodKind.YES_NO,
            MethodKind.COUNT_RATE,
            MethodKind.DEDUCT_PER_CASE,
            MethodKind.DEDUCT_ONCE,
            MethodKind.BANDS,
            MethodKind.STEP_BONUS,
            MethodKind.BEST_OF);

    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        DisciplineScale scale = DisciplineReader.scale(book.campaign());
        return Stream.of(
                        Outline.of(book).stream()
                                .flatMap(Outline::criteria)
                                .flatMap(criterion -> criterion.list("rules").stream())
                                .flatMap(rule -> ofRule(rule, counts(rule), scale)),
                        conditions(book.campaign().at("classification").list("classes"), "conditions", scale),
                        conditions(book.campaign().list("awards"), "requires", scale))
                .flatMap(found -> found);
    }

    private static boolean counts(Entry rule) {
        return rule.text("source", "").equals(DISCIPLINE);
    }

    /** @param counts whether it, or the rule that combines it, counts entries of the register */
    private static Stream<Mistake> ofRule(Entry rule, boolean counts, DisciplineScale scale) {
        Stream<Mistake> own = counts
                ? Stream.concat(
                        cannotCount(rule), rule.find("breaches").stream().flatMap(of -> bounds(of, scale)))
                : rule.find("breaches").stream()
                        .map(breaches -> breaches.mistake("có khóa", "chỉ dùng với source: DISCIPLINE"));
        return Stream.concat(own, rule.list("rules").stream().flatMap(part -> ofRule(part, counts, scale)));
    }

    private static Stream<Mistake> cannotCount(Entry rule) {
        Entry method = rule.at("method");
        boolean ratio = rule.text("measure", "").equals("RATIO");
        if (COUNTING.contains(rule.choice("method", MethodKind.class)) && !ratio) {
            return Stream.empty();
        }
        Entry wrong = ratio ? rule.at("measure") : method;
        return Stream.of(wrong.mistake(
                wrong.text(),
                "với source: DISCIPLINE, cách chấm đếm được số vụ: "
                        + COUNTING.stream().map(Enum::name).collect(Collectors.joining(", "))));
    }

    private static Stream<Mistake> conditions(List<Entry> holders, String key, DisciplineScale scale) {
        return holders.stream().flatMap(holder -> holder.list(key).stream()).flatMap(entry -> bounds(entry, scale));
    }

    private static Stream<Mistake> bounds(Entry entry, DisciplineScale scale) {
        Stream<Mistake> unknown = Stream.of("from", "to")
                .flatMap(key -> entry.find(key).stream())
                .filter(form -> scale.form(form.text()).isEmpty())
                .map(form -> form.mistake(form.text(), "mã một hình thức kỷ luật: " + codes(scale)));
        return Stream.concat(unknown, backwards(entry, scale));
    }

    private static Stream<Mistake> backwards(Entry entry, DisciplineScale scale) {
        Optional<DisciplineForm> from = entry.find("from").flatMap(form -> scale.form(form.text()));
        Optional<DisciplineForm> to = entry.find("to").flatMap(form -> scale.form(form.text()));
        boolean wrong = from.isPresent()
                && to.isPresent()
                && from.get().severity() > to.get().severity();
        return wrong
                ? Stream.of(entry.at("to").mistake(entry.text("to"), "không nhẹ hơn from: " + entry.text("from")))
                : Stream.empty();
    }

    private static String codes(DisciplineScale scale) {
        return scale.forms().stream().map(DisciplineForm::code).collect(Collectors.joining(", "));
    }
}
