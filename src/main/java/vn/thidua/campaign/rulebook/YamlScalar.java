package vn.thidua.campaign.rulebook;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BigIntegerNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.StringNode;

/**
 * Single values: text in NFC, exact decimals, true and false. Exponents, hexadecimals, infinities and foreign tags are
 * refused: no rule book needs them, and 1e999999999 is a bomb.
 */
final class YamlScalar {

    private static final Pattern PLAIN_NUMBER =
            Pattern.compile("[-+]?[0-9]{1,12}(\\.[0-9]{0,12})?|[-+]?\\.[0-9]{1,12}");

    private YamlScalar() {}

    static Optional<JsonNode> value(ScalarNode node) {
        Tag tag = node.getTag();
        String text = node.getValue();
        if (tag.equals(Tag.STR)) {
            return Optional.of(StringNode.valueOf(composed(text)));
        }
        if (tag.equals(Tag.NULL)) {
            return Optional.of(NullNode.getInstance());
        }
        if (tag.equals(Tag.BOOL)) {
            return bool(text);
        }
        return tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) ? number(tag, text) : Optional.empty();
    }

    /** Text in NFC. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static Optional<JsonNode> bool(String text) {
        return switch (text) {
            case "true", "True", "TRUE" -> Optional.of(BooleanNode.TRUE);
            case "false", "False", "FALSE" -> Optional.of(BooleanNode.FALSE);
            default -> Optional.empty();
        };
    }

    private static Optional<JsonNode> number(Tag tag, String text) {
        if (!PLAIN_NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                tag.equals(Tag.INT) && text.indexOf('.') < 0
                        ? BigIntegerNode.valueOf(new BigInteger(text))
                        : DecimalNode.valueOf(new BigDecimal(text)));
    }
}
