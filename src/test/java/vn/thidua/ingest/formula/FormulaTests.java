package vn.thidua.ingest.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTests {

    /** A1 = 1, A2 = 2,5, A3 a text, A4 blank, B1 = 10, B2 = 20, C1 = đạt, C2 = chưa, D1 an error. */
    private static final Map<String, Value> CELLS = Map.of(
            "1:0", Value.of(BigDecimal.ONE),
            "2:0", Value.of(new BigDecimal("2.5")),
            "3:0", Value.of("0,5"),
            "1:1", Value.of(BigDecimal.TEN),
            "2:1", Value.of(new BigDecimal("20")),
            "1:2", Value.of("đạt"),
            "2:2", Value.of("chưa"),
            "1:3", Value.error());

    private static List<Value> cells(Reference range) {
        return Stream.iterate(range.firstRow(), row -> row <= Math.min(9, range.lastRow()), row -> row + 1)
                .flatMap(row -> Stream.iterate(range.firstColumn(), c -> c <= range.lastColumn(), c -> c + 1)
                        .filter(column -> CELLS.containsKey(row + ":" + column))
                        .map(column -> CELLS.get(row + ":" + column).at(row, column)))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1+2*3 | 7",
                "=(1+2)*3 | 9",
                "-2^2 | 4",
                "50%*A2 | 1.25",
                "0.1+0.2 | 0.3",
                "1/4 | 0.25",
                "SUM(A1:A4) | 3.5",
                "SUM(A1,A2,10) | 13.5",
                "SUM($A$1:$A$2)-MAX(A1:A2)*MIN(A1:A2) | 1",
                "SUM('Số liệu'!A1:A2) | 3.5",
                "Sheet1!A2 | 2.5",
                "A4+1 | 1",
                "AVERAGE(A1:B2) | 8.375",
                "COUNT(A1:A9) | 2",
                "PRODUCT(A1:A2) | 2.5",
                "ROUND(2.45,1) | 2.5",
                "ROUND(A2,0) | 3",
                "ROUNDDOWN(2.49,1) | 2.4",
                "ROUNDUP(2.41,1) | 2.5",
                "INT(-1.5) | -2",
                "ABS(-3) | 3",
                "IF(A1>=1,5,0) | 5",
                "IF(AND(A1=1,NOT(A2<1)),5,0) | 5",
                "IF(OR(A1>1,A2>9),5,0) | 0",
                "IF(C1=\"đạt\",2,0) | 2",
                "IF(A1<>1,,7) | 7",
                "IFERROR(1/0,4) | 4",
                "IFERROR(D1,4) | 4",
                "SUMIF(C1:C2,\"đạt\",B1:B2) | 10",
                "SUMIF(A1:A2,1) | 1",
                "of:=SUM([.A1:.A2];[.B1]) | 13.5",
                "of:=[$'Số liệu'.A2]+1 | 3.5",
                " 1 + 1 | 2"
            })
    void computesWhatScoringTablesUse(String formula, BigDecimal value) {
        assertThat(Formula.number(formula, FormulaTests::cells))
                .get()
                .satisfies(number -> assertThat(number).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1+",
                "(1",
                "VLOOKUP(A1,A1:B2,2)",
                "A3+1",
                "1/0",
                "D1",
                "SUM(D1:D1)",
                "[1]Sheet1!A1",
                "A1:A2",
                "NOW()",
                "\"x\"",
                "1 2",
                "SUMIF(A1:A2,\">1\")",
                "9^99",
                "A0",
                "tên",
                "SUM(A1:A2",
                "2^0.5",
                "IF(A1)",
                "cmd|' /C calc'!A0",
                "ROUND(1,99)"
            })
    void leavesAllElseAlone(String formula) {
        assertThat(Formula.number(formula, FormulaTests::cells)).isEmpty();
    }

    @Property
    void neverFails(@ForAll String formula) {
        assertThat(Formula.number(formula, FormulaTests::cells)).isNotNull();
        assertThat(Formula.number("(".repeat(1_500) + formula, FormulaTests::cells))
                .isEmpty();
    }
}
