package vn.thidua.campaign.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Changes single values of a YAML text where they stand, so that comments, order and layout stay as their author wrote
 * them. The text has been read as a rule book before: it is small and without oddities.
 */
final class YamlEdit {

    private final String text;
    private final Map<String, NodeTuple> pairs = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();

    private record Change(int from, int to, String replacement) {}

    YamlEdit(String text) {
        this.text = text;
        Optional<Node> root = new Compose(LoadSettings.builder().build()).composeString(text);
        root.ifPresent(node -> walk(node, ""));
    }

    private void walk(Node node, String path) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple pair : mapping.getValue()) {
                String key = KeyPath.key(path, ((ScalarNode) pair.getKeyNode()).getValue());
                pairs.put(key, pair);
                walk(pair.getValueNode(), key);
            }
        } else if (node instanceof SequenceNode sequence) {
            for (int i = 0; i < sequence.getValue().size(); i++) {
                walk(sequence.getValue().get(i), KeyPath.item(path, i));
            }
        }
    }

    /** Rewrites the value of a key as it stands in the text, with its quotes; nothing happens without the key. */
    void rewrite(String key, UnaryOperator<String> change) {
        NodeTuple pair = pairs.get(key);
        if (pair != null) {
            rewrite(pair.getValueNode(), change);
        }
    }

    /** The same of the key itself. */
    void rewriteKey(String key, UnaryOperator<String> change) {
        NodeTuple pair = pairs.get(key);
        if (pair != null) {
            rewrite(pair.getKeyNode(), change);
        }
    }

    private void rewrite(Node node, UnaryOperator<String> change) {
        int from = start(node);
        int to = end(node);
        changes.add(new Change(from, to, change.apply(text.substring(from, to))));
    }

    /**
     * Takes a key out with its value; nothing happens without the key.
     *
     * @param comment what stands in its place on a line of its own; empty for nothing
     */
    void remove(String key, String comment) {
        NodeTuple pair = pairs.get(key);
        if (pair == null) {
            return;
        }
        int from = start(pair.getKeyNode());
        int to = end(pair.getValueNode());
        int line = text.lastIndexOf('\n', from - 1) + 1;
        int next = text.indexOf('\n', to) < 0 ? text.length() : text.indexOf('\n', to) + 1;
        String before = text.substring(line, from);
        if (before.isBlank()) {
            changes.add(new Change(line, next, comment.isEmpty() ? "" : before + "# " + comment + "\n"));
        } else if (before.strip().equals("-")) {
            changes.add(new Change(from, next + indentation(next), ""));
        } else {
            changes.add(fromFlow(from, to));
        }
    }

    /** Puts a line behind that of a key at the top, which must be there. */
    void insertAfter(String key, String line) {
        int end = text.indexOf('\n', end(Objects.requireNonNull(pairs.get(key)).getValueNode()));
        int at = end < 0 ? text.length() : end + 1;
        changes.add(new Change(at, at, (end < 0 ? "\n" : "") + line + "\n"));
    }

    private int indentation(int line) {
        int at = line;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at - line;
    }

    /** Inside braces one comma goes, too. */
    private Change fromFlow(int from, int to) {
        int comma = from;
        while (comma > 0 && " \n\t".indexOf(text.charAt(comma - 1)) >= 0) {
            comma--;
        }
        if (comma > 0 && text.charAt(comma - 1) == ',') {
            return new Change(comma - 1, to, "");
        }
        int after = to;
        while (after < text.length() && " ,".indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        return new Change(from, after, "");
    }

    /** The text with all changes made. */
    String done() {
        StringBuilder done = new StringBuilder(text);
        changes.stream()
                .sorted(Comparator.comparingInt(Change::from).reversed())
                .forEach(change -> done.replace(change.from(), change.to(), change.replacement()));
        return done.toString();
    }

    private int start(Node node) {
        return offset(node.getStartMark());
    }

    /** A list or map in lines of its own is told to reach up to the next key, over comments; it ends with its last value. */
    private int end(Node node) {
        if (node instanceof CollectionNode<?> collection
                && collection.getFlowStyle() == FlowStyle.BLOCK
                && !collection.getValue().isEmpty()) {
            Object last = collection.getValue().get(collection.getValue().size() - 1);
            return end(last instanceof NodeTuple pair ? pair.getValueNode() : (Node) last);
        }
        return offset(node.getEndMark());
    }

    /** Marks count code points. */
    private int offset(Optional<Mark> mark) {
        return text.offsetByCodePoints(0, mark.map(Mark::getIndex).orElseThrow());
    }
}
