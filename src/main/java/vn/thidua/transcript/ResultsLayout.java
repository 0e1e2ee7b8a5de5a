package vn.thidua.transcript;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * How {@code results.json} is broken into lines: each criterion of an agency stands on one, so that two nights can be held
 * against each other by any program that compares lines. Indenting all of it would double the file.
 */
final class ResultsLayout extends DefaultPrettyPrinter {

    private static final long serialVersionUID = 1;

    /** So deep lie an agency's lists, {@code blocs[].agencies[].criteria[]}. */
    private static final int DEEPEST = 6;

    ResultsLayout() {
        Lines lines = new Lines();
        indentArraysWith(lines);
        indentObjectsWith(lines);
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
        return new ResultsLayout();
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        if (_nesting > DEEPEST) {
            _nesting--;
            json.writeRaw(" }");
        } else {
            super.writeEndObject(json, entries);
        }
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        if (_nesting > DEEPEST && values > 0) {
            _nesting--;
            json.writeRaw(" ]");
        } else {
            super.writeEndArray(json, values);
        }
    }

    /** The line feed is not that of the host. */
    private static final class Lines extends DefaultIndenter {

        private static final long serialVersionUID = 1;

        Lines() {
            super("  ", "\n");
        }

        @Override
        public void writeIndentation(JsonGenerator json, int level) {
            if (level > DEEPEST) {
                json.writeRaw(' ');
            } else {
                super.writeIndentation(json, level);
            }
        }
    }
}
