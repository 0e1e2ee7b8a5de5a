package vn.thidua.campaign;

/** Who supplies the quantity that a rule is applied to. */
public enum Source {
    /** The agency, or the appraiser who corrects it, on the sheet <em>Số liệu</em>. */
    SUBMISSION,
    /** The register of incoming documents: the started days by which the self-score was late, 0 if on time. */
    REGISTER,
    /** A sheet of external indices. */
    INDEX,
    /** The register of discipline: how many of its entries the rule means; unknown where no register was received. */
    DISCIPLINE
}
