package vn.thidua.campaign.rulebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.AppraisalRules;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Colour;
import vn.thidua.campaign.DisciplineScale;
import vn.thidua.campaign.Eligibility;
import vn.thidua.campaign.English;
import vn.thidua.campaign.ExpectedInput;
import vn.thidua.campaign.HouseStyle;
import vn.thidua.campaign.InputKind;
import vn.thidua.campaign.Level;
import vn.thidua.campaign.Logo;
import vn.thidua.campaign.RegisterRules;
import vn.thidua.campaign.Rounding;
import vn.thidua.campaign.Succession;

/** A checked rule book as a {@link Campaign}. */
final class CampaignReader {

    private CampaignReader() {}

    static Campaign read(RuleBook book) {
        EnglishNames names = book.english();
        Campaign vietnamese = read(book, null);
        return names == null
                ? vietnamese
                : read(book, English.of(vietnamese, read(names.in(book), null), names.byName(), names.digest()));
    }

    private static Campaign read(RuleBook book, @Nullable English english) {
        Entry campaign = book.campaign();
        ZoneId zone = ZoneId.of(campaign.text("zone"));
        DisciplineScale scale = DisciplineReader.scale(campaign);
        OutcomeReader outcome = new OutcomeReader(scale);
        return new Campaign(
                campaign.text("id"),
                campaign.text("title"),
                campaign.integer("year"),
                LocalDate.parse(campaign.at("period").text("from")),
                LocalDate.parse(campaign.at("period").text("to")),
                zone,
                campaign.text("owner"),
                campaign.texts("legalBasis"),
                campaign.flag("illustrative"),
                rounding(campaign.at("rounding")),
                StandingRulesReader.tieBreaks(campaign),
                BlocReader.blocs(book),
                outcome.classification(campaign.at("classification")),
                outcome.awards(campaign),
                inputs(campaign, zone),
                eligibility(campaign.find("eligibility")),
                campaign.choice("succession", Succession.DEPUTY),
                StandingRulesReader.read(campaign),
                appraisal(campaign.at("appraisal")),
                EarlierYearsReader.read(campaign),
                IndicatorReader.indicators(campaign),
                new RegisterRules(scale, tolerances(campaign.at("tolerances"))),
                style(book),
                english,
                book.digest());
    }

    private static HouseStyle style(RuleBook book) {
        SourceFile logo = book.logo();
        return new HouseStyle(
                book.campaign()
                        .at("presentation")
                        .find("colour")
                        .map(Entry::text)
                        .map(Colour::of)
                        .orElse(null),
                logo == null ? null : Logo.of(logo.bytes()).orElse(null),
                RuleBook.asksForEnglish(book.campaign()));
    }

    private static Map<String, BigDecimal> tolerances(Entry tolerances) {
        Map<String, BigDecimal> byClass = new HashMap<>();
        tolerances.node().propertyNames().forEach(name -> byClass.put(name, tolerances.decimal(name)));
        return byClass;
    }

    private static Rounding rounding(Entry rounding) {
        return new Rounding(
                rounding.integer("calculationScale", RuleBook.CALCULATION_SCALE),
                rounding.integer("displayScale", RuleBook.DISPLAY_SCALE),
                rounding.choice("mode", RoundingMode.HALF_UP));
    }

    private static List<ExpectedInput> inputs(Entry campaign, ZoneId zone) {
        return campaign.list("inputs").stream()
                .map(input -> new ExpectedInput(
                        input.choice("kind", InputKind.class),
                        LocalDateTime.parse(input.text("due")).atZone(zone)))
                .toList();
    }

    private static AppraisalRules appraisal(Entry appraisal) {
        AppraisalRules otherwise = AppraisalRules.DEFAULT;
        return new AppraisalRules(
                appraisal.has("levels")
                        ? appraisal.texts("levels").stream().map(Level::valueOf).toList()
                        : otherwise.levels(),
                appraisal.choice("headAppraisedBy", otherwise.headAppraisedBy()),
                appraisal.flag("reasonRequired", otherwise.reasonRequired()),
                appraisal.flag("awaitsCouncil", otherwise.awaitsCouncil()));
    }

    private static @Nullable Eligibility eligibility(Optional<Entry> eligibility) {
        return eligibility
                .map(entry -> new Eligibility(entry.integer("monthsSinceFounding"), entry.integer("monthsSinceMerger")))
                .orElse(null);
    }
}
