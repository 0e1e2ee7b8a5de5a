package vn.thidua.visual.drawing;

import java.awt.geom.Rectangle2D;

/** What stands on the page between the head and the notes. */
interface Plot {

    /** The height in pixels that it would fill, given so much width. */
    double wanted(double width);

    void draw(Sketch sketch, Rectangle2D area);

    /** Whether an axis does not begin at zero. */
    default boolean truncated() {
        return false;
    }

    /** How many rows were left out for want of room. */
    default int omitted() {
        return 0;
    }
}
