package vn.thidua.campaign;

/** Who leads the bloc next year (luân phiên Khối trưởng). */
public enum Succession {
    /** The deputy becomes head, as observed in most blocs; without a deputy the next member in the list follows. */
    DEPUTY,
    /** The member listed after the present head; after the last comes the first. */
    NEXT_IN_LIST,
    /** The members that the rule book names, as the bloc chose them. */
    NAMED
}
