package vn.thidua.inbox;

import java.util.List;

/**
 * What one look into a campaign's inbox brought.
 *
 * @param folder whether the campaign has a folder there
 * @param received how many files had not been received before
 * @param untaken what lies there and was not taken, by path
 */
public record Reception(boolean folder, int received, List<Untaken> untaken) {

    public Reception {
        untaken = List.copyOf(untaken);
    }
}
