package vn.thidua.score;

/**
 * The bloc's best figure under a rule's code, on one track.
 *
 * @param agency code of the agency that reports it, the first of several in the order of the members
 */
public record Leader(String agency, Quantity quantity) {

    /** The former of equals. */
    static Leader better(Leader former, Leader latter) {
        return latter.quantity().actual().compareTo(former.quantity().actual()) > 0 ? latter : former;
    }
}
