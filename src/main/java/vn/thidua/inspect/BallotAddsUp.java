package vn.thidua.inspect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.BallotRule;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.ingest.Ballot;
import vn.thidua.ingest.VoteLine;

/** The count of a ballot fits together: papers, votes, their sum, and one bloc alone. */
final class BallotAddsUp implements Check {

    private final Campaign campaign;

    BallotAddsUp(Campaign campaign) {
        this.campaign = campaign;
    }

    @Override
    public List<Finding> check(Examined examined) {
        Ballot ballot = examined.submission().ballot();
        if (ballot == null) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        papers("Số phiếu hợp lệ", ballot.valid(), "số phiếu thu về", ballot.returned(), ballot, findings);
        papers("Số phiếu thu về", ballot.returned(), "số phiếu phát ra", ballot.issued(), ballot, findings);
        if (ballot.returned() == null) {
            papers("Số phiếu hợp lệ", ballot.valid(), "số phiếu phát ra", ballot.issued(), ballot, findings);
        }
        votes(ballot, findings);
        oneBloc(ballot, findings);
        return findings;
    }

    private static void papers(
            String subject,
            @Nullable Integer fewer,
            String name,
            @Nullable Integer more,
            Ballot ballot,
            List<Finding> findings) {
        if (fewer != null && more != null && fewer > more) {
            findings.add(new Finding(
                    FindingCode.BALLOT_PAPERS_DISAGREE, ballot.place(), subject, "" + fewer, name + " " + more));
        }
    }

    private void votes(Ballot ballot, List<Finding> findings) {
        Integer valid = ballot.valid();
        if (valid == null) {
            return;
        }
        if (valid == 0) {
            findings.add(new Finding(FindingCode.BALLOT_EMPTY, ballot.place(), "", "", ""));
        }
        for (VoteLine line : ballot.votes()) {
            if (line.votes() > valid) {
                findings.add(new Finding(
                        FindingCode.BALLOT_VOTES_OVER_VALID,
                        line.place(),
                        campaign.agency(line.agency()).orElseThrow().name(),
                        "" + line.votes(),
                        "" + valid));
            }
        }
        sum(ballot, valid, findings);
    }

    private void sum(Ballot ballot, int valid, List<Finding> findings) {
        BallotRule rule = campaign.standing().ballot();
        Integer choices = rule.choices();
        if (choices == null || rule.sum() == BallotRule.Sum.UNCHECKED) {
            return;
        }
        BigDecimal wanted = BigDecimal.valueOf(valid).multiply(BigDecimal.valueOf(choices));
        BigDecimal sum = ballot.votes().stream()
                .map(line -> BigDecimal.valueOf(line.votes()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        int compared = sum.compareTo(wanted);
        if (compared > 0 || compared < 0 && rule.sum() == BallotRule.Sum.EXACT) {
            String expected = (rule.sum() == BallotRule.Sum.EXACT ? "đúng " : "nhiều nhất ") + wanted + " (" + valid
                    + " phiếu hợp lệ × " + choices + " tên)";
            findings.add(new Finding(FindingCode.BALLOT_SUM_DIFFERS, place(ballot), "", sum.toPlainString(), expected));
        }
    }

    private static Place place(Ballot ballot) {
        return ballot.votes().isEmpty() ? ballot.place() : ballot.votes().get(0).place();
    }

    private void oneBloc(Ballot ballot, List<Finding> findings) {
        TreeSet<String> blocs = new TreeSet<>();
        ballot.votes()
                .forEach(line -> campaign.blocOf(line.agency()).map(Bloc::name).ifPresent(blocs::add));
        if (blocs.size() > 1) {
            findings.add(
                    new Finding(FindingCode.BALLOT_OF_SEVERAL_BLOCS, place(ballot), "", String.join(", ", blocs), ""));
        }
    }
}
