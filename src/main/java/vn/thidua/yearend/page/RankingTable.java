package vn.thidua.yearend.page;

import static vn.thidua.bilingual.Speech.say;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Classification;
import vn.thidua.standing.AwardProposal;
import vn.thidua.standing.Standing;
import vn.thidua.standing.explanation.Explanation;
import vn.thidua.standing.explanation.Party;
import vn.thidua.telling.Remarks;

/** Who stands where: a table that can be sorted, on a narrow screen a card for each agency. */
final class RankingTable {

    private final Writing writing;
    private final Html html;

    RankingTable(Writing writing) {
        this.writing = writing;
        this.html = writing.html();
    }

    void write() {
        boolean voted = writing.material().bloc().ballot() != null;
        html.open("table", "class", "ranking sortable", "role", "table", "aria-labelledby", writing.id("_xep-hang"));
        html.open("thead", "role", "rowgroup").open("tr", "role", "row");
        head(say("Hạng"), "number");
        head(say("Đơn vị"), "text");
        head(say("Tự chấm"), "number");
        head(say("Kết quả"), "number");
        head(say("Chênh lệch"), "number");
        if (voted) {
            head(say("Số phiếu"), "number");
        }
        head(say("Xếp loại"), "text");
        head(say("Hạng có thể có"), "number");
        head(say("Đề nghị khen thưởng"), "text");
        html.close().close().open("tbody", "role", "rowgroup");
        writing.view().standings().forEach(standing -> row(standing, voted));
        html.close().close().line();
    }

    private void head(String words, String kind) {
        html.element("th", words, "scope", "col", "role", "columnheader", "class", kind);
    }

    private void row(Standing standing, boolean voted) {
        boolean ranked = standing.rank() != null;
        BigDecimal self = ranked ? standing.card().selfTotal() : null;
        BigDecimal total = ranked ? standing.card().finalTotal() : null;
        AgencyNumbers numbers = writing.numbers(standing);
        html.open("tr", "role", "row", "class", Integer.valueOf(1).equals(standing.rank()) ? "first" : "");
        cell(say("Hạng"), "number rank", ranked ? String.valueOf(standing.rank()) : "");
        writing.number(ranked ? String.valueOf(standing.rank()) : "–", numbers.rank());
        html.close();
        agency(standing);
        cell(say("Tự chấm"), "number", plain(self));
        writing.number(writing.points(self), self == null ? Optional.empty() : numbers.total(Party.SELF))
                .close();
        cell(say("Kết quả"), "number total", plain(total));
        writing.number(writing.points(total), total == null ? Optional.empty() : numbers.total());
        if (total != null && standing.card().provisional()) {
            html.element("span", " " + say("tạm tính"), "class", "tag");
        }
        html.close();
        difference(self, total, numbers);
        if (voted) {
            cell(say("Số phiếu"), "number", standing.votes() == null ? "" : String.valueOf(standing.votes()));
            writing.number(standing.votes() == null ? "–" : String.valueOf(standing.votes()), numbers.votes());
            html.close();
        }
        cell(say("Xếp loại"), "text", order(standing));
        writing.number(
                standing.awardClass() == null ? "–" : standing.awardClass().label(), numbers.awardClass());
        html.close();
        range(standing, numbers);
        awards(standing);
        html.close().line();
    }

    private void agency(Standing standing) {
        html.open("th", "scope", "row", "role", "rowheader", "class", "agency");
        html.open("a", "href", "#" + writing.id(standing.agency().code()))
                .name(standing.agency().name())
                .close();
        Remarks.of(writing.view(), standing).forEach(remark -> html.element("small", remark, "class", "remark"));
        html.close();
    }

    private void difference(@Nullable BigDecimal self, @Nullable BigDecimal total, AgencyNumbers numbers) {
        BigDecimal difference =
                self == null || total == null ? null : writing.view().difference(total, self);
        cell(say("Chênh lệch"), "number", plain(difference));
        if (difference == null) {
            html.text("–");
        } else {
            String shown = writing.points().signed(difference);
            writing.number(shown, numbers.difference(difference, shown));
        }
        html.close();
    }

    /** Classes sort from the best down. */
    private String order(Standing standing) {
        Classification classes = writing.material().results().campaign().classification();
        return standing.awardClass() == null
                ? ""
                : String.valueOf((char) ('a' + classes.classes().indexOf(standing.awardClass())));
    }

    private void range(Standing standing, AgencyNumbers numbers) {
        Optional<Explanation> range =
                writing.explanations().range(standing.agency().code());
        cell(say("Hạng có thể có"), "number range", standing.rank() == null ? "" : String.valueOf(standing.rank()));
        writing.number(range.map(RankingTable::words).orElse("–"), numbers.range())
                .close();
    }

    /** "hạng 1 chắc chắn" or "hạng 2–4". */
    static String words(Explanation range) {
        return range.figure();
    }

    private void awards(Standing standing) {
        cell(say("Đề nghị khen thưởng"), "text awards", null, standing.awards().isEmpty());
        Map<String, List<AwardProposal>> byAward = standing.awards().stream()
                .collect(Collectors.groupingBy(AwardProposal::label, LinkedHashMap::new, Collectors.toList()));
        if (byAward.isEmpty()) {
            html.text("–");
        }
        byAward.forEach((label, proposals) -> {
            List<String> names =
                    proposals.stream().map(AwardProposal::recipient).distinct().toList();
            html.open("span", "class", "award").text(label);
            if (!names.equals(List.of(standing.agency().name()))) {
                html.element("small", String.join(", ", names));
            }
            html.close();
        });
        html.close();
    }

    /** @param order by which the column is sorted, where not by its text; empty if there is nothing, which stands last */
    private void cell(String label, String kind, @Nullable String order) {
        cell(label, kind, order, order != null && order.isEmpty());
    }

    /** @param none whether there is only a dash, for which a card has no line */
    private void cell(String label, String of, @Nullable String order, boolean none) {
        String kind = none ? of + " none" : of;
        if (order == null) {
            html.open("td", "role", "cell", "class", kind, "data-label", label);
        } else {
            html.open("td", "role", "cell", "class", kind, "data-label", label, "data-order", order);
        }
    }

    private static String plain(@Nullable BigDecimal score) {
        return score == null ? "" : score.toPlainString();
    }
}
