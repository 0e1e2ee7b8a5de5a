package vn.thidua.campaign.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.thidua.campaign.InvalidCampaignException.Mistake;

/**
 * A value of the rule book together with its place. The structure has been checked before anybody asks: {@link #at} is for
 * keys that the schema requires, {@link #find} for the others.
 *
 * @param key path of the key, such as {@code blocs[0].members[1]}
 */
record Entry(RuleFile file, String key, JsonNode node) {

    int line() {
        return file.line(key);
    }

    boolean has(String name) {
        return node.has(name);
    }

    Entry at(String name) {
        return new Entry(file, KeyPath.key(key, name), node.path(name));
    }

    Optional<Entry> find(String name) {
        return has(name) ? Optional.of(at(name)) : Optional.empty();
    }

    /** The items under the key, none if the key is absent. */
    List<Entry> list(String name) {
        Entry list = at(name);
        return IntStream.range(0, list.node.size()).mapToObj(list::item).toList();
    }

    private Entry item(int index) {
        return new Entry(file, KeyPath.item(key, index), node.path(index));
    }

    /** The first of these keys that is there. */
    Optional<Entry> firstOf(String... names) {
        return Stream.of(names).flatMap(name -> find(name).stream()).findFirst();
    }

    String text() {
        return node.asString("");
    }

    String text(String name) {
        return at(name).text();
    }

    String text(String name, String otherwise) {
        return find(name).map(Entry::text).orElse(otherwise);
    }

    @Nullable
    String textOrNull(String name) {
        return find(name).map(Entry::text).orElse(null);
    }

    List<String> texts(String name) {
        return list(name).stream().map(Entry::text).toList();
    }

    BigDecimal decimal() {
        return node.decimalValue();
    }

    BigDecimal decimal(String name) {
        return at(name).decimal();
    }

    BigDecimal decimal(String name, BigDecimal otherwise) {
        return find(name).map(Entry::decimal).orElse(otherwise);
    }

    @Nullable
    BigDecimal decimalOrNull(String name) {
        return find(name).map(Entry::decimal).orElse(null);
    }

    int integer() {
        return decimal().intValueExact();
    }

    int integer(String name) {
        return at(name).integer();
    }

    int integer(String name, int otherwise) {
        return find(name).map(Entry::integer).orElse(otherwise);
    }

    boolean flag(String name) {
        return flag(name, false);
    }

    boolean flag(String name, boolean otherwise) {
        return node.path(name).booleanValue(otherwise);
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) {
        return Enum.valueOf(type, text(name));
    }

    <E extends Enum<E>> E choice(String name, E otherwise) {
        return find(name)
                .map(entry -> Enum.valueOf(otherwise.getDeclaringClass(), entry.text()))
                .orElse(otherwise);
    }

    Mistake mistake(String found, String expected) {
        return file.mistake(key, found, expected);
    }
}
