package vn.thidua.campaign.rulebook;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** An error of the schema validator as a sentence for the author of the rule book. */
final class StructureMistake {

    private StructureMistake() {}

    static Mistake of(Error error, RuleFile file) {
        String key = keyOf(error.getInstanceLocation());
        String property = error.getProperty();
        if (property != null) {
            return withProperty(error, file, KeyPath.key(key, property));
        }
        return file.mistake(key, shown(error.getInstanceNode()), expected(error));
    }

    private static Mistake withProperty(Error error, RuleFile file, String key) {
        return switch (error.getKeyword()) {
            case "required" -> file.mistake(key, "thiếu khóa", "khóa bắt buộc");
            default -> file.mistake(key, "khóa lạ", "một khóa mà jobs/*.schema.json mô tả ở chỗ này");
        };
    }

    private static String keyOf(NodePath location) {
        String path = "";
        for (int i = 0; i < location.getNameCount(); i++) {
            Object element = location.getElement(i);
            path = element instanceof Integer index
                    ? KeyPath.item(path, index)
                    : KeyPath.key(path, String.valueOf(element));
        }
        return path;
    }

    private static String shown(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return "để trống";
        }
        return value.isContainer() ? (value.isArray() ? "một danh sách" : "một nhóm khóa") : value.asString();
    }

    private static String expected(Error error) {
        JsonNode limit = error.getSchemaNode();
        return error.getMessage() + limit;
    }
}
