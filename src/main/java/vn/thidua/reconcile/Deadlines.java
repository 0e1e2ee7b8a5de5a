package vn.thidua.reconcile;

import java.sql.ResultSet;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.ExpectedInput;
import vn.thidua.campaign.InputKind;

/** Until when each member may send what it owes: as the rule book says, or later where a decision lets it. */
final class Deadlines {

    private final Map<String, Deadline> extended = new HashMap<>();

    /**
     * A deadline.
     *
     * @param document the document that extends it; empty if none does
     */
    record Deadline(ZonedDateTime due, String document) {}

    Deadlines(JdbcClient jdbc, Campaign campaign) {
        jdbc.sql("select agency, kind, due, document from extended_due where campaign = ?")
                .param(campaign.id())
                .query((ResultSet row) -> {
                    extended.put(
                            key(row.getString("agency"), InputKind.valueOf(row.getString("kind"))),
                            new Deadline(
                                    row.getTimestamp("due").toInstant().atZone(campaign.zone()),
                                    Speech.told(row.getString("document"))));
                });
    }

    Deadline of(String agency, ExpectedInput input) {
        return extended.getOrDefault(key(agency, input.kind()), new Deadline(input.due(), ""));
    }

    /** What decisions put later for the members of some blocs. */
    List<Extension> extensions(Campaign campaign, List<Bloc> blocs) {
        List<Extension> extensions = new ArrayList<>();
        for (Bloc bloc : blocs) {
            for (Agency member : bloc.members()) {
                for (ExpectedInput input : campaign.inputs()) {
                    Deadline deadline = extended.get(key(member.code(), input.kind()));
                    if (deadline != null) {
                        extensions.add(new Extension(member.code(), input.kind(), deadline.due(), deadline.document()));
                    }
                }
            }
        }
        return extensions;
    }

    private static String key(String agency, InputKind kind) {
        return kind + "/" + agency;
    }
}
