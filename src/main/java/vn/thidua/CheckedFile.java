package vn.thidua;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.thidua.campaign.Campaign;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Gathering;
import vn.thidua.finding.Severity;
import vn.thidua.ingest.Submission;
import vn.thidua.ingest.SubmissionReader;
import vn.thidua.inspect.Inspection;

/**
 * A file held against a campaign's rule book and nothing else: no register, no other file, nothing stored.
 *
 * @param file as the caller named it
 * @param findings the gravest first, each as it is told
 */
record CheckedFile(String file, Campaign campaign, Submission submission, List<Finding> findings) {

    static CheckedFile of(String file, byte[] content, Campaign campaign) {
        Submission read = new SubmissionReader(campaign).read(file, content);
        Submission submission = new Inspection(campaign).inspect(read);
        List<Finding> findings = new Gathering(campaign)
                .of(submission.findings()).stream()
                        .sorted(Comparator.comparing(Finding::severity).reversed())
                        .toList();
        return new CheckedFile(file, campaign, submission, findings);
    }

    /** Of several campaigns the one that the file fits: whose agency, year and criteria it names. */
    static CheckedFile fitting(String file, byte[] content, List<Campaign> campaigns) {
        return campaigns.stream()
                .map(campaign -> of(file, content, campaign))
                .min(Comparator.comparing((CheckedFile checked) ->
                                checked.submission().agencies().isEmpty())
                        .thenComparing(checked -> checked.count(Severity.ERROR))
                        .thenComparing(checked -> checked.count(Severity.WARNING))
                        .thenComparing(checked -> checked.campaign().id()))
                .orElseThrow();
    }

    long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    boolean refused() {
        return submission.refused();
    }

    /** The agency's name; empty if of several or unknown. */
    String agency() {
        return campaign.agency(Objects.requireNonNullElse(submission.agency(), ""))
                .map(agency -> agency.name())
                .orElse("");
    }
}
