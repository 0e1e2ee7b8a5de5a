package vn.thidua.standing.history;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.InputKind;
import vn.thidua.campaign.Rounding;

/** A table built by hand: agencies with their scores in the order of the criteria II.1, II.2, …, ranked by their sums. */
final class ExampleTable {

    private final List<Agency> agencies;
    private final List<String> notes = new ArrayList<>();

    private ExampleTable(List<Agency> agencies) {
        this.agencies = agencies;
    }

    static Snapshot table(Agency... agencies) {
        return new ExampleTable(List.of(agencies)).build();
    }

    static Snapshot table(List<Agency> agencies) {
        return new ExampleTable(agencies).build();
    }

    static Snapshot tableWithNote(String note, Agency... agencies) {
        ExampleTable table = new ExampleTable(List.of(agencies));
        table.notes.add(note);
        return table.build();
    }

    static Agency agency(int number) {
        return new Agency(number);
    }

    private Snapshot build() {
        List<String> criteria = new ArrayList<>();
        int most =
                agencies.stream().mapToInt(agency -> agency.scores.size()).max().orElse(0);
        for (int i = 1; i <= most; i++) {
            criteria.add("II." + i);
        }
        List<Snapshot.Line> lines = agencies.stream()
                .sorted(Comparator.comparing(this::rank, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(agency -> agency.line(most, rank(agency)))
                .toList();
        return new Snapshot("khoi-1", "Khối số 1", new Rounding(10, 1, RoundingMode.HALF_UP), criteria, lines, notes);
    }

    private @Nullable Integer rank(Agency agency) {
        if (agency.unranked != null) {
            return null;
        }
        return 1
                + (int) agencies.stream()
                        .filter(other -> other.unranked == null)
                        .filter(other -> other.total().compareTo(agency.total()) > 0)
                        .count();
    }

    /** "Đơn vị mẫu 03" and what it brings. */
    static final class Agency {
        private final int number;
        private List<String> scores = List.of();
        private @Nullable String unranked;
        private Snapshot.@Nullable Reached reached;
        private boolean provisional;
        private @Nullable String selfTotal;
        private final List<Snapshot.Proposal> awards = new ArrayList<>();
        private final List<Snapshot.Source> files = new ArrayList<>();

        private Agency(int number) {
            this.number = number;
        }

        Agency scores(String... given) {
            scores = List.of(given);
            return this;
        }

        Agency selfTotal(String total) {
            selfTotal = total;
            return this;
        }

        Agency unranked(String reason) {
            unranked = reason;
            return this;
        }

        Agency reached(String label) {
            reached = new Snapshot.Reached(label, label);
            return this;
        }

        Agency provisional() {
            provisional = true;
            return this;
        }

        Agency award(String label, String recipient) {
            awards.add(new Snapshot.Proposal(label, label, recipient));
            return this;
        }

        Agency file(InputKind kind, String path) {
            files.add(new Snapshot.Source(path, "sha of " + path, kind, false));
            return this;
        }

        Agency refused(String path) {
            files.add(new Snapshot.Source(path, "sha of " + path, InputKind.SELF_SCORE, true));
            return this;
        }

        String name() {
            return "Đơn vị mẫu %02d".formatted(number);
        }

        BigDecimal total() {
            return scores.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private Snapshot.Line line(int criteria, @Nullable Integer rank) {
            List<@Nullable BigDecimal> exact = new ArrayList<>();
            List<@Nullable Integer> sources = new ArrayList<>();
            for (int i = 0; i < criteria; i++) {
                exact.add(i < scores.size() ? SnapshotTaking.exact(new BigDecimal(scores.get(i))) : null);
                sources.add(i < scores.size() && !files.isEmpty() ? 0 : null);
            }
            BigDecimal self = selfTotal == null ? null : SnapshotTaking.exact(new BigDecimal(selfTotal));
            return new Snapshot.Line(
                    "mau-%02d".formatted(number),
                    name(),
                    rank,
                    unranked,
                    rank == null ? null : reached,
                    SnapshotTaking.exact(total()),
                    self,
                    null,
                    provisional,
                    awards,
                    exact,
                    sources,
                    files);
        }
    }
}
