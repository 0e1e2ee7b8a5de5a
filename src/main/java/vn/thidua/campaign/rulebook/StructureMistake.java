package vn.thidua.campaign.rulebook;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/**
 * An error of the schema validator as sentences for the author of the rule book.
 *
 * @param schema the part of the schema that was broken, with its keywords
 */
record StructureMistake(Error error, JsonNode schema) {

    static Mistake of(Error error, JsonNode rootSchema, RuleFile file) {
        JsonNode schema = follow(rootSchema, error.getSchemaLocation().getFragment());
        return new StructureMistake(error, schema).in(file);
    }

    private Mistake in(RuleFile file) {
        String key = keyOf(error.getInstanceLocation());
        return switch (error.getKeyword()) {
            case "required" -> file.mistake(KeyPath.key(key, error.getProperty()), "thiếu khóa", "khóa bắt buộc");
            case "additionalProperties" ->
                file.mistake(KeyPath.key(key, error.getProperty()), "khóa lạ", "một trong: " + allowedKeys());
            default -> file.mistake(key, shown(error.getInstanceNode()), expected());
        };
    }

    private String expected() {
        String limit = error.getSchemaNode().asString("");
        return switch (error.getKeyword()) {
            case "type" -> typeNamed(limit);
            case "enum" -> "một trong: " + joined(error.getSchemaNode());
            case "pattern" -> "dạng như " + joined(schema.path("examples"));
            case "minimum" -> "từ " + limit + " trở lên";
            case "exclusiveMinimum" -> "lớn hơn " + limit;
            case "maximum" -> "không quá " + limit;
            case "minLength" -> "không để trống";
            case "maxLength" -> "không quá " + limit + " ký tự";
            case "minItems" -> "ít nhất " + limit + " mục";
            case "maxItems" -> "không quá " + limit + " mục";
            case "uniqueItems" -> "mỗi mục một lần";
            case "false" -> "bỏ khóa này: không dùng với lựa chọn bên cạnh";
            default -> error.getMessage();
        };
    }

    private static String typeNamed(String type) {
        return switch (type) {
            case "number" -> "một số, dấu thập phân là dấu chấm (0.5)";
            case "integer" -> "một số nguyên";
            case "string" -> "chữ; nếu trông như số thì đặt trong nháy kép (\"5.2\")";
            case "boolean" -> "true hoặc false";
            case "array" -> "một danh sách";
            default -> "một nhóm khóa";
        };
    }

    private String allowedKeys() {
        return String.join(", ", schema.path("properties").propertyNames());
    }

    private static String joined(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.joining(", "));
    }

    private static String shown(@Nullable JsonNode value) {
        if (value == null || value.isNull() || value.asString("-").isEmpty()) {
            return "để trống";
        }
        if (value.isContainer()) {
            return value.isArray() ? "danh sách có " + value.size() + " mục" : "một nhóm khóa";
        }
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asString();
    }

    private static String keyOf(NodePath location) {
        String path = "";
        for (int i = 0; i < location.getNameCount(); i++) {
            path = location.getElement(i) instanceof Integer index
                    ? KeyPath.item(path, index)
                    : KeyPath.key(path, location.getName(i));
        }
        return path;
    }

    /** The schema that holds the broken keyword: the location's last element is the keyword itself. */
    private static JsonNode follow(JsonNode root, NodePath location) {
        JsonNode node = root;
        for (int i = 0; i < location.getNameCount() - 1; i++) {
            String name = location.getName(i);
            node = node.isArray() ? node.path(Integer.parseInt(name)) : node.path(name);
        }
        return node;
    }
}
