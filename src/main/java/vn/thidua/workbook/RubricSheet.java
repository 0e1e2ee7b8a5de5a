package vn.thidua.workbook;

import static vn.thidua.bilingual.Speech.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Criterion;
import vn.thidua.campaign.Rubric;
import vn.thidua.campaign.Rule;
import vn.thidua.campaign.Section;
import vn.thidua.campaign.Veto;
import vn.thidua.campaign.words.RuleWords;
import vn.thidua.campaign.words.Settings;
import vn.thidua.standing.Results;

/** "Bảng điểm chuẩn": the rubrics with their criteria and rules. */
final class RubricSheet {

    static final String NAME = "Bảng điểm chuẩn";

    private RubricSheet() {}

    private static Tab tab() {
        return new Tab(say(NAME), say("Từng tiêu chí, cách tính, bên thẩm định và căn cứ"), Tab.Kind.BASIS);
    }

    private static List<Column> columns() {
        return List.of(
                new Column(say("Mã"), 11, Look.TEXT),
                new Column(say("Nội dung##of a table of points"), 52, Look.TEXT),
                new Column(say("Điểm chuẩn"), 9, Look.FIGURE),
                new Column(say("Cách tính"), 60, Look.TEXT),
                new Column(say("Bên thẩm định, căn cứ"), 28, Look.TEXT));
    }

    static void write(Book book, Results results) {
        Page page = book.page(tab(), columns(), 1);
        page.title(say("BẢNG ĐIỂM CHUẨN"), results.campaign().title(), false);
        page.head();
        Map<String, Rubric> rubrics = new LinkedHashMap<>();
        for (Bloc bloc : results.campaign().blocs()) {
            rubrics.putIfAbsent(bloc.rubric().id(), bloc.rubric());
        }
        rubrics.values().forEach(rubric -> rubric(page, rubric));
        page.table();
        if (rubrics.values().stream().anyMatch(RubricSheet::assumesBands)) {
            page.skip();
            page.note(say("* Văn bản không nêu, theo cách hiểu của hệ thống."));
        }
    }

    private static boolean assumesBands(Rubric rubric) {
        return rubric.allCriteria()
                .flatMap(Criterion::allRules)
                .anyMatch(rule -> RuleWords.of(rule).contains("*"));
    }

    private static void rubric(Page page, Rubric rubric) {
        page.strongRow("", rubric.title(), rubric.max(), Settings.frame(rubric), "");
        rubric.sections().forEach(section -> section(page, section));
        for (Veto veto : rubric.vetoes()) {
            page.row(veto.code(), veto.title(), null, say("Không xếp loại"), "");
        }
    }

    private static void section(Page page, Section section) {
        List<String> special = new ArrayList<>();
        if (section.authorityOnly()) {
            special.add(say("Chỉ cơ quan thẩm định chấm."));
        }
        if (section.bonus()) {
            special.add(say("Điểm thưởng."));
        }
        if (section.deltaCap() != null) {
            special.add(say("Cộng, trừ không quá {0}.", RuleWords.points(section.deltaCap())));
        }
        page.strongRow(
                section.code(),
                section.title(),
                section.max(),
                String.join(" ", special),
                section.appraiser() == null ? "" : section.appraiser());
        section.sections().forEach(child -> section(page, child));
        section.criteria().forEach(criterion -> criterion(page, criterion));
    }

    private static void criterion(Page page, Criterion criterion) {
        boolean alone = criterion.rules().size() == 1
                && isOnly(criterion, criterion.rules().get(0));
        page.row(
                criterion.code(),
                criterion.title(),
                criterion.base(),
                (sentence(alone ? RuleWords.of(criterion.rules().get(0)) : "") + caps(criterion)).strip(),
                appraiser(criterion));
        if (!alone) {
            criterion.allRules().forEach(rule -> rule(page, rule));
        }
    }

    private static boolean isOnly(Criterion criterion, Rule rule) {
        return rule.code().equals(criterion.code()) && rule.method().parts().isEmpty();
    }

    private static String sentence(String words) {
        return words.isEmpty() ? "" : words + ". ";
    }

    private static String caps(Criterion criterion) {
        List<String> caps = new ArrayList<>();
        if (criterion.deductionCap() != null) {
            caps.add(say("trừ không quá {0}", RuleWords.points(criterion.deductionCap())));
        }
        if (criterion.bonusCap() != null) {
            caps.add(say("cộng không quá {0}", RuleWords.points(criterion.bonusCap())));
        }
        if (criterion.deltaCap() != null) {
            caps.add(say("cộng, trừ không quá {0}", RuleWords.points(criterion.deltaCap())));
        }
        return caps.isEmpty() ? "" : Speech.capital(String.join("; ", caps)) + ".";
    }

    private static String appraiser(Criterion criterion) {
        String appraiser = criterion.appraiser() == null ? "" : criterion.appraiser();
        String legal = criterion.legal() == null ? "" : criterion.legal();
        return appraiser + (appraiser.isEmpty() || legal.isEmpty() ? "" : "; ") + legal;
    }

    private static void rule(Page page, Rule rule) {
        String assumed = rule.assumed() ? say("Theo cách hiểu của hệ thống") : "";
        page.row(rule.code(), "– " + rule.title(), null, RuleWords.of(rule), assumed);
    }
}
