package vn.thidua.campaign.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.campaign.InvalidCampaignException;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** Turns YAML nodes into JSON and writes down their lines; an alias is copied out, up to a bound. */
final class YamlTree {

    private static final int MOST_VALUES = 200_000;

    private final SourceFile source;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    YamlTree(SourceFile source) {
        this.source = source;
    }

    RuleFile grow(Node root) {
        lines.put("", 1);
        JsonNode value = value(root, "", 0);
        if (!mistakes.isEmpty()) {
            throw new InvalidCampaignException(mistakes);
        }
        return new RuleFile(source, value, lines);
    }

    private JsonNode value(Node node, String path, int depth) {
        if (depth > YamlBounds.DEEPEST) {
            throw tooMuch(path, "lồng sâu hơn " + YamlBounds.DEEPEST + " cấp, có thể do bí danh (*) trỏ vào chính nó");
        }
        if (lines.size() > MOST_VALUES) {
            throw tooMuch(path, "bí danh (*) nở ra hơn " + MOST_VALUES + " giá trị");
        }
        if (node instanceof MappingNode mapping) {
            return object(mapping, path, depth);
        }
        if (node instanceof SequenceNode sequence) {
            return array(sequence, path, depth);
        }
        return scalar((ScalarNode) node, path);
    }

    private ObjectNode object(MappingNode mapping, String path, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode keyNode)) {
                refuse(tuple.getKeyNode(), path, "khóa không phải là chữ", "tên khóa");
                continue;
            }
            String name = YamlScalar.composed(keyNode.getValue());
            String key = KeyPath.key(path, name);
            if (object.has(name)) {
                refuse(keyNode, key, "khóa lặp lại, đã có ở dòng " + lines.get(key), "mỗi khóa một lần");
                continue;
            }
            lines.put(key, line(keyNode));
            object.set(name, value(tuple.getValueNode(), key, depth + 1));
        }
        return object;
    }

    private ArrayNode array(SequenceNode sequence, String path, int depth) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Node item : sequence.getValue()) {
            String key = KeyPath.item(path, array.size());
            lines.put(key, line(item));
            array.add(value(item, key, depth + 1));
        }
        return array;
    }

    private JsonNode scalar(ScalarNode node, String path) {
        return YamlScalar.value(node).orElseGet(() -> {
            refuse(node, path, node.getValue(), "chữ, số thập phân viết thường (ví dụ 0.5), true hoặc false");
            return JsonNodeFactory.instance.nullNode();
        });
    }

    private InvalidCampaignException tooMuch(String path, String found) {
        String top = KeyPath.top(path);
        int line = lines.getOrDefault(top, 1);
        return new InvalidCampaignException(
                List.of(new Mistake(source.name(), line, top, found, "tệp viết thẳng, không dùng bí danh")));
    }

    private void refuse(Node node, String key, String found, String expected) {
        mistakes.add(new Mistake(source.name(), line(node), key, found, expected));
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
