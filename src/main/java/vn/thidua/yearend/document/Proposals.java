package vn.thidua.yearend.document;

import static vn.thidua.bilingual.Speech.capital;
import static vn.thidua.bilingual.Speech.say;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.AwardRule;
import vn.thidua.campaign.AwardRule.RecipientKind;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.ingest.NominationLine;
import vn.thidua.standing.AwardTrace;
import vn.thidua.standing.AwardTrace.Considered;
import vn.thidua.standing.Results;
import vn.thidua.telling.Words;
import vn.thidua.word.Table;
import vn.thidua.word.Table.Column;

/** Who is proposed for an award of a bloc, or of the whole campaign, and why, and who was passed over. */
public final class Proposals {

    static final String NONE = "Không có.";

    public static final String NO_AWARD =
            "Danh sách là đề nghị theo quy định và thứ hạng, chưa phải quyết định khen thưởng của cấp có thẩm quyền.";

    private final Campaign campaign;
    private final List<AwardTrace> traces;
    private final List<NominationLine> nominations;

    /** A bloc's own awards. */
    public Proposals(Material material) {
        this(material.results().campaign(), material.bloc().traces(), material.nominations());
    }

    /** The awards of the whole campaign. */
    Proposals(Results results) {
        this(results.campaign(), results.campaignTraces(), List.of());
    }

    private Proposals(Campaign campaign, List<AwardTrace> traces, List<NominationLine> nominations) {
        this.campaign = campaign;
        this.traces = traces;
        this.nominations = nominations;
    }

    /**
     * One proposal.
     *
     * @param agency name of the agency; that of the recipient for an agency itself
     * @param grounds achievement and the rule that decided, a line each
     * @param state how far it has come, in words
     */
    public record Proposed(
            RecipientKind kind, String recipient, String agency, String award, String grounds, String state) {}

    /** All that are proposed, award by award. */
    public List<Proposed> all() {
        return traces.stream()
                .flatMap(trace -> trace.proposed().stream()
                        .map(candidate -> new Proposed(
                                candidate.recipientKind(),
                                candidate.recipient(),
                                name(candidate.agency()),
                                trace.label(),
                                grounds(candidate),
                                state(candidate))))
                .toList();
    }

    /** How many of a kind are proposed, over all awards. */
    private long count(RecipientKind kind) {
        return traces.stream()
                .flatMap(trace -> trace.proposed().stream())
                .filter(candidate -> candidate.recipientKind() == kind)
                .count();
    }

    /** "3 lượt tập thể, 5 lượt cá nhân". */
    public String counts() {
        long individuals = count(RecipientKind.INDIVIDUAL);
        long collectives = count(RecipientKind.COLLECTIVE);
        return individuals == 0
                ? say("{0} lượt tập thể", collectives)
                : say("{0} lượt tập thể, {1} lượt cá nhân", collectives, individuals);
    }

    /** Each award with its quota and where that comes from. */
    Table quotas() {
        Table table = new Table(
                Column.text(say("Hình thức khen thưởng"), 62),
                Column.text(say("Hạn mức và mẫu số"), 66),
                Column.figure(say("Tập thể##how many"), 18),
                Column.figure(say("Cá nhân##how many"), 19));
        for (AwardTrace trace : traces) {
            table.row(
                    trace.label(),
                    quota(trace),
                    count(trace, RecipientKind.COLLECTIVE),
                    count(trace, RecipientKind.INDIVIDUAL));
        }
        return table;
    }

    private String quota(AwardTrace trace) {
        String legal = campaign.awards().stream()
                .filter(award -> award.code().equals(trace.award()))
                .map(AwardRule::legal)
                .filter(Objects::nonNull)
                .map(article -> " (" + article + ")")
                .findFirst()
                .orElse("");
        return capital(trace.quotaRule()) + legal;
    }

    private static String count(AwardTrace trace, RecipientKind kind) {
        long count = trace.proposed().stream()
                .filter(candidate -> candidate.recipientKind() == kind)
                .count();
        return count == 0 ? "–" : String.valueOf(count);
    }

    /** Those proposed, award by award. */
    Table proposed(RecipientKind kind) {
        boolean individual = kind == RecipientKind.INDIVIDUAL;
        Table table = individual
                ? new Table(
                        Column.figure(say("TT"), 9),
                        Column.text(say("Họ và tên"), 32),
                        Column.text(say("Đơn vị"), 33),
                        Column.text(say("Hình thức đề nghị"), 34),
                        Column.text(say("Thành tích, căn cứ"), 38),
                        Column.text(say("Tình trạng"), 19))
                : new Table(
                        Column.figure(say("TT"), 9),
                        Column.text(say("Tên tập thể"), 43),
                        Column.text(say("Hình thức đề nghị"), 38),
                        Column.text(say("Thành tích, căn cứ"), 54),
                        Column.text(say("Tình trạng"), 21));
        int number = 1;
        for (Proposed one : all()) {
            if (one.kind() == kind) {
                table.row(individual ? individual(number++, one) : collective(number++, one));
            }
        }
        return table;
    }

    private static List<String> collective(int number, Proposed one) {
        return List.of(String.valueOf(number), one.recipient(), one.award(), one.grounds(), one.state());
    }

    private static List<String> individual(int number, Proposed one) {
        return List.of(String.valueOf(number), one.recipient(), one.agency(), one.award(), one.grounds(), one.state());
    }

    private String name(String agency) {
        return campaign.agency(agency).map(Agency::name).orElse(agency);
    }

    /** The name of the agency's bloc. */
    private String bloc(String agency) {
        return campaign.blocOf(agency).map(Bloc::name).orElse("");
    }

    /** Those proposed by the council of all blocs, each with the bloc and its rank there, as the council's minutes want it. */
    Table proposedWithBlocs() {
        Table table = new Table(
                Column.figure(say("TT"), 9),
                Column.text(say("Tên tập thể"), 36),
                Column.text(say("Khối, cụm thi đua"), 36),
                Column.figure(say("Hạng trong khối"), 17),
                Column.text(say("Hình thức đề nghị"), 28),
                Column.text(say("Căn cứ"), 39));
        int number = 1;
        for (AwardTrace trace : traces) {
            for (Considered candidate : trace.proposed()) {
                table.row(
                        String.valueOf(number++),
                        candidate.recipient(),
                        bloc(candidate.agency()),
                        String.valueOf(candidate.rank()),
                        trace.label(),
                        rule(candidate) + "\n" + state(candidate));
            }
        }
        return table;
    }

    /** Those considered and not proposed, with the rule that decided. */
    Table passedOver() {
        return passedOver(candidate -> true);
    }

    /** The same of those only who lead their blocs. */
    Table leadersPassedOver() {
        return passedOver(candidate -> Objects.equals(candidate.rank(), 1));
    }

    private Table passedOver(Predicate<Considered> told) {
        Table table = new Table(
                Column.figure(say("TT"), 9),
                Column.text(say("Tập thể, cá nhân"), 48),
                Column.text(say("Hình thức"), 44),
                Column.text(say("Lý do không đề nghị"), 64));
        int number = 1;
        for (AwardTrace trace : traces) {
            for (Considered candidate : trace.candidates()) {
                if (candidate.state() == null && told.test(candidate)) {
                    table.row(String.valueOf(number++), candidate.recipient(), trace.label(), rule(candidate));
                }
            }
        }
        return table;
    }

    public boolean none() {
        return traces.isEmpty();
    }

    /** The achievement that the nomination tells, and the rule that decided. */
    private String grounds(Considered candidate) {
        return nominations.stream()
                        .filter(line -> line.agency().equals(candidate.agency())
                                && line.recipient().equals(candidate.recipient()))
                        .map(NominationLine::reason)
                        .filter(reason -> !reason.isEmpty())
                        .findFirst()
                        .map(reason -> reason + "\n")
                        .orElse("")
                + rule(candidate);
    }

    /** Without the quota, which stands in a table of its own, and the nomination's cell, since others have no such file. */
    private static String rule(Considered candidate) {
        return Arrays.stream(candidate.rule().split("; "))
                .filter(part -> !part.startsWith(say("hạn mức {0}", "")))
                .map(part -> part.startsWith(say("đơn vị đề nghị tại {0}", "")) ? say("đơn vị đề nghị") : part)
                .collect(Collectors.joining("; "));
    }

    private static String state(Considered candidate) {
        return candidate.state() == null ? "" : Words.of(candidate.state());
    }
}
