package vn.thidua.campaign.rulebook;

import java.util.stream.Stream;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** Where the deputy appraises the head, there is a deputy. */
final class HeadsHaveAppraisersCheck implements MeaningCheck {
    @Override
    public Stream<Mistake> mistakes(RuleBook book) {
        return book.campaign().at("appraisal").text("headAppraisedBy", "HEAD").equals("DEPUTY")
                ? book.blocs().stream()
                        .filter(bloc -> !bloc.has("deputy"))
                        .map(bloc ->
                                bloc.mistake(bloc.text("code"), "thêm deputy: appraisal.headAppraisedBy là DEPUTY"))
                : Stream.empty();
    }
}
