package vn.thidua.campaign.rulebook;

import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import vn.thidua.campaign.InvalidCampaignException;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/**
 * Looks at the flat stream of YAML events before a tree is built, since building one is recursive: ten thousand opening
 * brackets would exhaust the stack, and nine aliases of nine aliases the memory.
 */
final class YamlBounds {

    static final int DEEPEST = 40;
    static final int MOST_ALIASES = 100;

    private YamlBounds() {}

    /** Throws what is out of bounds, or lets a syntax error of the parser through. */
    static void check(String name, String text, LoadSettings settings) {
        int depth = 0;
        int aliases = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                case Alias -> aliases++;
                default -> {}
            }
            if (depth > DEEPEST) {
                throw refused(
                        name, event, "lồng sâu hơn " + DEEPEST + " cấp", "không quá " + DEEPEST + " cấp lồng nhau");
            }
            if (aliases > MOST_ALIASES) {
                throw refused(
                        name, event, "hơn " + MOST_ALIASES + " bí danh (*)", "không quá " + MOST_ALIASES + " bí danh");
            }
        }
    }

    private static InvalidCampaignException refused(String name, Event event, String found, String expected) {
        int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        return new InvalidCampaignException(List.of(new Mistake(name, line, KeyPath.WHOLE_FILE, found, expected)));
    }
}
