package vn.thidua.score;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Breaches;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Method;
import vn.thidua.campaign.Rule;
import vn.thidua.campaign.Source;
import vn.thidua.finding.Place;
import vn.thidua.ingest.DisciplineLine;
import vn.thidua.ingest.QuantityLine;
import vn.thidua.reconcile.DisciplineRecord;
import vn.thidua.reconcile.Dossier;

/** All quantities of one agency on one track, whoever supplies them, and the best of the bloc beside them. */
final class Figures {

    private final Map<String, Quantity> quantities;
    private final Set<String> appraised;
    private final Map<String, Leader> leaders;

    private Figures(Map<String, Quantity> quantities, Set<String> appraised, Map<String, Leader> leaders) {
        this.quantities = quantities;
        this.appraised = appraised;
        this.leaders = leaders;
    }

    /** The agency's figures, without those of its bloc. */
    static Figures of(Dossier dossier, Track track, List<Rule> rules) {
        Map<String, Quantity> submitted = byCode(dossier.selfQuantities());
        Map<String, Quantity> corrections = byCode(dossier.appraisedQuantities());
        if (track == Track.APPRAISED) {
            submitted.putAll(corrections);
        }
        Map<String, Quantity> indices = byCode(dossier.indices());
        Map<String, Quantity> all = new HashMap<>(submitted);
        for (Rule rule : rules) {
            if (rule.source() == Source.SUBMISSION) {
                continue;
            }
            codes(rule)
                    .forEach(code -> put(
                            all,
                            code,
                            switch (rule.source()) {
                                case SUBMISSION -> all.get(code);
                                case REGISTER -> daysLate(dossier);
                                case INDEX -> indices.get(code);
                                case DISCIPLINE -> breaches(dossier.onRecord().discipline(), rule);
                            }));
        }
        return new Figures(all, Set.copyOf(corrections.keySet()), Map.of());
    }

    /** The same with the bloc's best by rule code. */
    Figures among(Map<String, Leader> blocLeaders) {
        return new Figures(quantities, appraised, Map.copyOf(blocLeaders));
    }

    @Nullable
    Quantity of(String code) {
        return quantities.get(code);
    }

    /** Whether at least one case, or "có", is reported under the code. */
    boolean yes(String code) {
        Quantity quantity = of(code);
        return quantity != null && quantity.yes();
    }

    /** The bloc's best under the rule's code. */
    @Nullable
    Leader leader(String code) {
        return leaders.get(code);
    }

    /** Whether any quantity of the criterion is reported. */
    boolean tell(Criterion criterion) {
        return codes(criterion).anyMatch(quantities::containsKey);
    }

    /** Whether the appraiser gave any quantity of the criterion. */
    boolean appraise(Criterion criterion) {
        return !appraised.isEmpty() && codes(criterion).anyMatch(appraised::contains);
    }

    /** The cell that a derived score is traced to: the first of the criterion's quantities, the appraiser's foremost. */
    @Nullable
    Place place(Criterion criterion, Track track) {
        Stream<String> foremost =
                track == Track.APPRAISED ? codes(criterion).filter(appraised::contains) : Stream.empty();
        return Stream.concat(foremost, codes(criterion))
                .flatMap(code -> Optional.ofNullable(quantities.get(code)).stream())
                .flatMap(quantity -> Optional.ofNullable(quantity.place()).stream())
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> codes(Criterion criterion) {
        return criterion.allRules().flatMap(Figures::codes);
    }

    private static Stream<String> codes(Rule rule) {
        Stream<String> prizes = rule.method() instanceof Method.AwardBonus bonus
                ? bonus.prizes().stream().map(Method.Prize::code)
                : Stream.empty();
        return Stream.concat(Stream.of(rule.code()), prizes);
    }

    private static @Nullable Quantity daysLate(Dossier dossier) {
        return dossier.selfReceived() ? Quantity.ofDays(dossier.daysLate()) : null;
    }

    /** So many persons, none where the register is silent; nothing where nobody has sent it. */
    private static @Nullable Quantity breaches(DisciplineRecord record, Rule rule) {
        List<DisciplineLine> meant = record.among(Objects.requireNonNullElse(rule.breaches(), Breaches.ALL));
        int persons = meant.stream().mapToInt(DisciplineLine::persons).sum();
        Place place = meant.isEmpty() ? record.register() : meant.get(0).place();
        return record.known() ? new Quantity(BigDecimal.valueOf(persons), place) : null;
    }

    private static Map<String, Quantity> byCode(List<QuantityLine> lines) {
        Map<String, Quantity> quantities = new HashMap<>();
        for (QuantityLine line : lines) {
            BigDecimal actual = line.actual();
            if (actual != null) {
                quantities.putIfAbsent(line.rule(), Quantity.of(line, actual));
            }
        }
        return quantities;
    }

    private static void put(Map<String, Quantity> quantities, String code, @Nullable Quantity figure) {
        if (figure == null) {
            quantities.remove(code);
        } else {
            quantities.put(code, figure);
        }
    }
}
