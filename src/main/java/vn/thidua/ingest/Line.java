package vn.thidua.ingest;

import java.util.Collection;
import vn.thidua.finding.Place;

/** One thing that a submission says, with the cell that says it; a ballot says all of its counts as one. */
public sealed interface Line
        permits ActivityLine,
                AppraiserLine,
                Ballot,
                DecisionLine,
                DisciplineLine,
                NominationLine,
                OwnerFigure,
                PactLine,
                PastAwardLine,
                PastLine,
                QuantityLine,
                RegisterLine,
                RegisterScope,
                ScoreLine,
                StatedTotal {

    Place place();

    /** Codes of the agencies that the submission tells of by this; none for what is only about them. */
    Collection<String> agencies();
}
