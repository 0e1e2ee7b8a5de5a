package vn.thidua.inbox;

import java.util.List;

/**
 * What one look into the inbox brought.
 *
 * @param received how many files had not been received before
 * @param postponed files that could not be taken in this time, to be looked at again in the next run
 */
public record Reception(int received, List<Postponed> postponed) {

    public Reception {
        postponed = List.copyOf(postponed);
    }

    /**
     * A file left for the next run.
     *
     * @param path relative to the campaign's folder
     * @param reason in Vietnamese
     */
    public record Postponed(String path, String reason) {}
}
