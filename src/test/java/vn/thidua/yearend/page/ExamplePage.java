package vn.thidua.yearend.page;

import static vn.thidua.visual.ExampleAgency.agency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.thidua.campaign.AwardRule.RecipientKind;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.reconcile.Appraisers;
import vn.thidua.reconcile.ComparedDossiers;
import vn.thidua.reconcile.Dossier;
import vn.thidua.reconcile.FileState;
import vn.thidua.reconcile.FiledSubmission;
import vn.thidua.standing.AwardProposal;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Results;
import vn.thidua.standing.UnrankedReason;
import vn.thidua.standing.breaks.Aged;
import vn.thidua.standing.breaks.BlocBreaks;
import vn.thidua.standing.breaks.Break;
import vn.thidua.standing.breaks.BreakClass;
import vn.thidua.standing.breaks.Side;
import vn.thidua.standing.breaks.Stake;
import vn.thidua.standing.explanation.BlocExplanations;
import vn.thidua.standing.explanation.Sources;
import vn.thidua.standing.robustness.RankRanges;
import vn.thidua.standing.years.BlocYears;
import vn.thidua.standing.years.OverYears;
import vn.thidua.visual.Chart;
import vn.thidua.visual.Charts;
import vn.thidua.visual.ExampleResults;
import vn.thidua.visual.drawing.Inset;
import vn.thidua.visual.drawing.Pictures;

/** Pages of results built in code, with a bit of everything and names that mean harm. */
final class ExamplePage {

    /** Ends a script, begins another, closes an attribute, turns the line around. */
    static final String HOSTILE =
            "</script><script>alert(1)</script><img src=x onerror=alert(1)>\" onclick=\"alert(1)\u202Egnàb nêĐ & \u0007";

    static final String LONG =
            "Ban Quản lý các dự án đầu tư xây dựng công trình hạ tầng kỹ thuật và phát triển đô thị tỉnh";

    private ExamplePage() {}

    static Results results() {
        return ExampleResults.with(
                        agency("so-y-te", HOSTILE)
                                .self("49.5", "24.5", "15", "10")
                                .explaining("Báo cáo số 12/BC", "<b>Quyết định</b>")
                                .appraised("49", "24.25", "15", "10")
                                .because(HOSTILE, "")
                                .award(new AwardProposal(
                                        "CO",
                                        "Cờ thi đua của UBND tỉnh",
                                        RecipientKind.COLLECTIVE,
                                        HOSTILE,
                                        AwardProposal.State.PROPOSED,
                                        "theo thứ hạng, tối đa 1 đơn vị")),
                        agency("ban-ql", LONG).self("47", "24", "14", "9").appraised("47", "24", "-", "-"),
                        agency("mau-01", "Đơn vị mẫu 01").unranked(UnrankedReason.REFUSED))
                .illustrative()
                .displayScale(2)
                .blocName("Khối <em>thi đua</em> số 1")
                .received(new FiledSubmission(
                        "so-y-te/<tu-cham>.xlsx",
                        "ab".repeat(32),
                        "so-y-te",
                        InputKind.SELF_SCORE,
                        FileState.ACCEPTED_WITH_WARNINGS,
                        ExampleResults.at("2022-12-09T16:30"),
                        List.of(new Finding(
                                FindingCode.NUMBER_UNREADABLE,
                                new Place("so-y-te/<tu-cham>.xlsx", "Tự chấm</script>", "F12"),
                                "1.1 – Chỉ tiêu được giao",
                                "<i>bốn chín</i>",
                                "một số"))))
                .missing("mau-01", InputKind.SELF_SCORE)
                .build();
    }

    private static BlocBreaks breaks() {
        return new BlocBreaks(
                List.of(new Aged(
                        new Break(
                                BreakClass.REASON_MISSING,
                                "so-y-te",
                                "1.1",
                                "Phong trào <thi đua>",
                                new Side("Thẩm định", new BigDecimal("18"), new Place("b.xlsx", "Thống nhất", "E7")),
                                new Side("Tự chấm", new BigDecimal("20"), new Place("t.xlsx", "Tự chấm", "F7")),
                                null,
                                new BigDecimal("20"),
                                new BigDecimal("2"),
                                ""),
                        ExampleResults.at("2022-12-01T17:00"),
                        ExampleResults.at("2022-12-05T17:00"),
                        1)),
                List.of(new Stake(
                        "ban-ql",
                        "Chưa thẩm định 2 tiêu chí",
                        new BigDecimal("71"),
                        new BigDecimal("96"),
                        Stake.Weight.RANK,
                        List.of(LONG + ": hạng 2 → 1"))));
    }

    static byte[] page() {
        Results results = results();
        return page(results, List.of("Lần công bố đầu tiên <hay không>."));
    }

    static byte[] page(Results results, List<String> changes) {
        return Page.of(Whole.of(
                results,
                changes,
                List.of(),
                results.blocs().stream().map(bloc -> part(results, bloc)).toList()));
    }

    /** Kept for the eye, and for the browser that .ci/page opens. */
    static byte[] kept(String name, byte[] page) {
        try {
            Path file = Path.of("target", "pages").resolve(name + ".html");
            Files.createDirectories(file.getParent());
            return Files.readAllBytes(Files.write(file, page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BlocPart part(Results results, BlocStandings bloc) {
        BlocYears years = new OverYears(results.campaign()).of(bloc, List.of(), List.of());
        BlocExplanations explanations = new BlocExplanations(new Sources(
                results.campaign(),
                results.docket(),
                bloc,
                new ComparedDossiers(
                        dossiers(bloc), new Appraisers(bloc.bloc(), List.of()), List.of(), List.of(), null),
                breaks(),
                years,
                List.of()));
        List<PageFigure> figures = new Charts()
                .of(results, bloc, years, RankRanges.of(bloc), List.of()).stream()
                        .filter(BlocPart::shows)
                        .map(chart -> figure(bloc, chart))
                        .toList();
        return BlocPart.of(new PageMaterial(results, bloc, breaks(), years, explanations, List.of(), figures));
    }

    /** Of cards alone: the lines behind them are not there. */
    private static List<Dossier> dossiers(BlocStandings bloc) {
        return bloc.bloc().members().stream()
                .map(member -> new Dossier(
                        member.code(), true, 0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()))
                .toList();
    }

    private static PageFigure figure(BlocStandings bloc, Chart chart) {
        String stem = bloc.bloc().code() + "-" + chart.body().ending();
        return new PageFigure(chart, Inset.of(Pictures.drawing(chart), chart, stem));
    }
}
