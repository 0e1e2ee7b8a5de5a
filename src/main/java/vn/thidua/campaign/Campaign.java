package vn.thidua.campaign;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Language;
import vn.thidua.bilingual.Names;

/**
 * One yearly round of emulation (đợt thi đua), such as {@code cdvc-khoi-1-2022}, exactly as its rule book tells it.
 *
 * @param id the folder's name under {@code jobs/}: lower-case ASCII letters, digits and hyphens
 * @param year the year that is judged and that every sheet must name
 * @param from first day of the period, inclusive
 * @param to last day of the period, inclusive
 * @param illustrative whether the figures are made up; printed on every output
 * @param inputs what is expected from the agencies and appraisers, with due times; at most one of each kind
 * @param eligibility who is too young to be classed, or {@code null} if everyone is classed
 * @param standing how totals and votes become an order
 * @param appraisal who may change a self-score, and how
 * @param earlier how the campaign is set beside those before it
 * @param indicators figures that several papers tell
 * @param registers how registers are read
 * @param style how that which is shown in the hall looks
 * @param english how it is told in English; {@code null} if by its Vietnamese names
 * @param digest SHA-256 (hex) over the rule book's files, but for its English names, by which nothing is scored: changes exactly
 *     when one of their bytes does
 */
public record Campaign(
        String id,
        String title,
        int year,
        LocalDate from,
        LocalDate to,
        ZoneId zone,
        String owner,
        List<String> legalBasis,
        boolean illustrative,
        Rounding rounding,
        List<TieBreak> tieBreaks,
        List<Bloc> blocs,
        Classification classification,
        List<AwardRule> awards,
        List<ExpectedInput> inputs,
        @Nullable Eligibility eligibility,
        Succession succession,
        StandingRules standing,
        AppraisalRules appraisal,
        EarlierYears earlier,
        List<Indicator> indicators,
        RegisterRules registers,
        HouseStyle style,
        @Nullable English english,
        String digest) {

    public Campaign {
        legalBasis = List.copyOf(legalBasis);
        tieBreaks = List.copyOf(tieBreaks);
        blocs = Blocs.of(blocs);
        awards = List.copyOf(awards);
        inputs = List.copyOf(inputs);
        indicators = List.copyOf(indicators);
    }

    /** With the default {@link StandingRules} and {@link AppraisalRules}; nothing is told of earlier years or indicators. */
    public Campaign(
            String id,
            String title,
            int year,
            LocalDate from,
            LocalDate to,
            ZoneId zone,
            String owner,
            List<String> legalBasis,
            boolean illustrative,
            Rounding rounding,
            List<TieBreak> tieBreaks,
            List<Bloc> blocs,
            Classification classification,
            List<AwardRule> awards,
            List<ExpectedInput> inputs,
            @Nullable Eligibility eligibility,
            Succession succession,
            String digest) {
        this(
                id,
                title,
                year,
                from,
                to,
                zone,
                owner,
                legalBasis,
                illustrative,
                rounding,
                tieBreaks,
                blocs,
                classification,
                awards,
                inputs,
                eligibility,
                succession,
                StandingRules.DEFAULT,
                AppraisalRules.DEFAULT,
                EarlierYears.UNTOLD,
                List.of(),
                RegisterRules.DEFAULT,
                HouseStyle.OWN,
                null,
                digest);
    }

    /** Does some work in the language; in English, stored names are told by their English ones. */
    public <T> T speak(Language language, Supplier<T> work) {
        return english == null ? language.speak(work) : Names.inForce(english.names(), () -> language.speak(work));
    }

    /** The same as readers are told of it in the language of the work at hand; what papers say is matched with this one. */
    public Campaign told() {
        return english != null && Language.isEnglish() ? english.campaign() : this;
    }

    public Optional<Bloc> bloc(String code) {
        return Blocs.of(blocs).bloc(code);
    }

    /** The bloc that has the agency as a member; agencies are unique within a campaign. */
    public Optional<Bloc> blocOf(String agencyCode) {
        return Blocs.of(blocs).ofMember(agencyCode);
    }

    public Optional<Agency> agency(String code) {
        return Blocs.of(blocs).member(code);
    }

    /**
     * What belongs to members, by the code of their bloc and in its order; a bloc without any is left out.
     *
     * @param agency whose it is; nobody's and strangers' things are in no bloc
     */
    public <T> Map<String, List<T>> byBloc(Collection<T> things, Function<T, @Nullable String> agency) {
        Map<String, List<T>> byBloc = new HashMap<>();
        for (T thing : things) {
            String code = agency.apply(thing);
            if (code != null) {
                blocOf(code)
                        .ifPresent(bloc -> byBloc.computeIfAbsent(bloc.code(), key -> new ArrayList<>())
                                .add(thing));
            }
        }
        return byBloc;
    }

    /** The indicator of this code; empty for {@code null} and for what the rule book does not know. */
    public Optional<Indicator> indicator(@Nullable String code) {
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    /** When inputs of this kind are due; empty if the campaign does not expect them. */
    public Optional<ZonedDateTime> due(InputKind kind) {
        return inputs.stream()
                .filter(input -> input.kind() == kind)
                .map(ExpectedInput::due)
                .findFirst();
    }
}
