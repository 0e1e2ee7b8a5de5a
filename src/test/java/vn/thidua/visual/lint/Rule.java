package vn.thidua.visual.lint;

import java.util.List;

/** Something that must hold for every chart. */
interface Rule {

    /** A sentence for each breach; none if all is well. */
    List<String> breaches(Page page);
}
