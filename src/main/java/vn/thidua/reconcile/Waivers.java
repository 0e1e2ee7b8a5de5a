package vn.thidua.reconcile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.InputKind;
import vn.thidua.database.Copy;
import vn.thidua.ingest.DecisionLine;
import vn.thidua.ingest.Submissions;

/** What decisions let go in a campaign, as of the moment of its data. */
final class Waivers {

    private final List<Waiver> waivers = new ArrayList<>();

    /** @param asOf the moment of the data; {@code null} if nothing was received */
    Waivers(List<DecisionLine> decided, @Nullable Instant asOf) {
        for (DecisionLine line : decided) {
            if (line.type() == DecisionLine.Type.WAIVE && (!line.codes().isEmpty() || line.inputKind() != null)) {
                boolean over = line.validUntil() != null
                        && asOf != null
                        && asOf.isAfter(line.validUntil().toInstant());
                waivers.add(new Waiver(
                        line.agency(),
                        line.codes(),
                        line.inputKind(),
                        Decisions.document(line),
                        line.number(),
                        line.reason(),
                        line.validUntil(),
                        !over,
                        line.place()));
            }
        }
    }

    /** By which the lateness of the paper is let go. */
    Optional<Waiver> ofLateness(Arrival arrival) {
        return waivers.stream()
                .filter(waiver -> waiver.acts()
                        && waiver.late() != null
                        && waiver.late() == arrival.kind()
                        && waiver.of(arrival.agency()))
                .findFirst();
    }

    void write(Campaign campaign, JdbcClient jdbc, DataSource dataSource) {
        jdbc.sql("delete from waiver where campaign = ?").param(campaign.id()).update();
        Copy rows = new Copy(
                "waiver",
                "campaign, ordinal, agency, codes, input_kind, document, number, reason, valid_until, acts, file, sheet,"
                        + " cell");
        int ordinal = 0;
        for (Waiver waiver : waivers) {
            rows.row(
                    campaign.id(),
                    ordinal++,
                    waiver.agency(),
                    Copy.array(waiver.codes()),
                    waiver.late(),
                    waiver.document(),
                    waiver.number(),
                    waiver.reason(),
                    waiver.validUntil() == null ? null : waiver.validUntil().toOffsetDateTime(),
                    waiver.acts(),
                    waiver.place().file(),
                    waiver.place().sheet(),
                    waiver.place().cell());
        }
        rows.into(dataSource);
    }

    /** Those stored, in the order of the books. */
    static List<Waiver> read(Campaign campaign, JdbcClient jdbc) {
        return jdbc.sql("select w.*, w.file path from waiver w where campaign = ? order by ordinal")
                .param(campaign.id())
                .query((row, number) -> waiver(campaign, row))
                .list();
    }

    private static Waiver waiver(Campaign campaign, ResultSet row) throws SQLException {
        String late = row.getString("input_kind");
        return new Waiver(
                row.getString("agency"),
                Arrays.asList((String[]) row.getArray("codes").getArray()),
                late == null ? null : InputKind.valueOf(late),
                row.getString("document"),
                row.getString("number"),
                row.getString("reason"),
                row.getTimestamp("valid_until") == null
                        ? null
                        : row.getTimestamp("valid_until").toInstant().atZone(campaign.zone()),
                row.getBoolean("acts"),
                Submissions.place(row));
    }
}
