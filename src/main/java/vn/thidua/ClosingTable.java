package vn.thidua;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.inbox.Untaken;
import vn.thidua.reconcile.FileState;
import vn.thidua.reconcile.FiledSubmission;
import vn.thidua.reconcile.MissingInput;
import vn.thidua.standing.BlocStandings;
import vn.thidua.standing.Results;
import vn.thidua.standing.Standing;

/** The last thing that a run prints: per bloc what came, what was refused, what is missing and who leads. */
final class ClosingTable {

    private static final String ROW = "%-24s %-12s %9s %9s %7s  %s%n";

    private final PrintWriter out;

    ClosingTable(PrintWriter out) {
        this.out = out;
    }

    void print(List<Results> published) {
        if (published.isEmpty()) {
            return;
        }
        out.println();
        out.printf(ROW, "Đợt thi đua", "Khối", "Đã nhận", "Trả lại", "Thiếu", "Dẫn đầu");
        for (Results results : published) {
            Map<String, List<FiledSubmission>> received = results.received();
            Map<String, List<MissingInput>> missing = results.missing();
            for (BlocStandings bloc : results.blocs()) {
                String code = bloc.bloc().code();
                row(
                        results,
                        bloc,
                        received.getOrDefault(code, List.of()),
                        missing.getOrDefault(code, List.of()).size());
            }
            common(results);
        }
    }

    /** Files of no single agency, where they cannot be told as one bloc's. */
    private void common(Results results) {
        List<FiledSubmission> common = results.docket().submissions().stream()
                .filter(submission -> submission.agency() == null)
                .toList();
        if (results.blocs().size() > 1 && !common.isEmpty()) {
            out.printf(ROW, results.campaign().id(), "(chung)", common.size(), refused(common), "", "");
        }
        List<Untaken> left = results.docket().untaken().stream()
                .filter(entry -> entry.state() == Untaken.State.REFUSED)
                .toList();
        if (!left.isEmpty()) {
            out.printf(ROW, results.campaign().id(), "(không nhận)", "", left.size(), "", "");
        }
    }

    private static long refused(List<FiledSubmission> submissions) {
        return submissions.stream()
                .filter(submission -> submission.state() == FileState.REFUSED)
                .count();
    }

    private void row(Results results, BlocStandings bloc, List<FiledSubmission> received, int missing) {
        out.printf(
                ROW,
                results.campaign().id(),
                bloc.bloc().code(),
                received.size(),
                refused(received),
                missing,
                leader(results, bloc).orElse("–"));
    }

    private static Optional<String> leader(Results results, BlocStandings bloc) {
        return bloc.standings().stream()
                .filter(standing -> standing.rank() != null && standing.rank() == 1)
                .map(standing -> leader(results, bloc, standing))
                .reduce((one, other) -> one + "; " + other);
    }

    private static String leader(Results results, BlocStandings bloc, Standing standing) {
        String total = standing.card().finalTotal() == null
                ? "–"
                : results.campaign()
                        .rounding()
                        .display(standing.card().finalTotal())
                        .toPlainString()
                        .replace('.', ',');
        return standing.agency().name() + " (" + total + (bloc.provisional() ? ", tạm tính)" : ")");
    }
}
