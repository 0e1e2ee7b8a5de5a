package vn.thidua.campaign.rulebook;

import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import vn.thidua.campaign.InvalidCampaignException;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/** YAML 1.2 text into values with their lines; whatever the text is, it ends soon and with a place. */
final class YamlReader {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setMaxAliasesForCollections(YamlBounds.MOST_ALIASES)
            .setCodePointLimit(SourceFile.LARGEST)
            .build();

    private YamlReader() {}

    static RuleFile read(SourceFile source) {
        if (source.tooLarge()) {
            throw refused(source, 1, "tệp lớn hơn " + SourceFile.LARGEST + " byte", "tệp nhỏ hơn");
        }
        try {
            return read(source, source.text());
        } catch (CharacterCodingException e) {
            throw refused(source, 1, "có byte không phải UTF-8", "tệp văn bản mã hóa UTF-8");
        } catch (MarkedYamlEngineException e) {
            throw refused(source, lineOf(e), "sai cú pháp YAML: " + sentence(e), "YAML 1.2 đúng cú pháp");
        } catch (YamlEngineException e) {
            throw refused(source, 1, "sai cú pháp YAML: " + e.getMessage(), "YAML 1.2 đúng cú pháp");
        }
    }

    private static RuleFile read(SourceFile source, String text) {
        YamlBounds.check(source.name(), text, SETTINGS);
        Optional<Node> node = new Compose(SETTINGS).composeString(text);
        if (node.isEmpty()) {
            throw refused(source, 1, "tệp rỗng", "một tài liệu YAML");
        }
        return new YamlTree(source).grow(node.get());
    }

    private static String sentence(MarkedYamlEngineException e) {
        return Stream.of(e.getContext(), e.getProblem())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static int lineOf(MarkedYamlEngineException e) {
        return e.getProblemMark().or(e::getContextMark).map(Mark::getLine).orElse(0) + 1;
    }

    private static InvalidCampaignException refused(SourceFile source, int line, String found, String expected) {
        return new InvalidCampaignException(
                List.of(new Mistake(source.name(), line, KeyPath.WHOLE_FILE, found, expected)));
    }
}
