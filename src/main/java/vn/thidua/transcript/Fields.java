package vn.thidua.transcript;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import vn.thidua.finding.Place;

/** Properties as the schema has them: numbers are exact decimal strings, and what is not there is null. */
final class Fields {

    private final JsonGenerator json;

    Fields(JsonGenerator json) {
        this.json = json;
    }

    void string(String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    void number(String name, @Nullable BigDecimal number) {
        string(name, number == null ? null : plain(number));
    }

    void integer(String name, @Nullable Integer number) {
        if (number == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, number);
        }
    }

    void time(String name, @Nullable ZonedDateTime time) {
        string(name, time == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
    }

    /** The cell that something was read from. */
    void source(@Nullable Place source) {
        if (source == null) {
            json.writeNullProperty("source");
            return;
        }
        json.writeObjectPropertyStart("source");
        json.writeStringProperty("file", source.file());
        string("sheet", source.sheet());
        string("cell", source.cell());
        json.writeEndObject();
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
