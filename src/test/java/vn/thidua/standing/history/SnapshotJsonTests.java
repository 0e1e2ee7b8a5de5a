package vn.thidua.standing.history;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.campaign.InputKind.SELF_SCORE;
import static vn.thidua.standing.history.ExampleTable.agency;
import static vn.thidua.standing.history.ExampleTable.tableWithNote;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SnapshotJsonTests {

    @Test
    void whatIsStoredIsReadAgainExactly() {
        Snapshot snapshot = tableWithNote(
                "Đồng hạng",
                agency(1)
                        .scores("100", "0.3333333333")
                        .file(SELF_SCORE, "a.xlsx")
                        .reached("A")
                        .award("Cờ", "X"),
                agency(2).scores("0.0").provisional().selfTotal("5.50"),
                agency(3).unranked("Chưa nộp").refused("b.xlsx"));
        assertThat(SnapshotJson.read(SnapshotJson.write(snapshot))).isEqualTo(snapshot);
    }

    @Test
    void numbersAreExactStrings() {
        String json = SnapshotJson.write(tableWithNote("", agency(1).scores("100.00", "0.10")));
        assertThat(json).contains("[\"100\",\"0.1\"]");
    }

    @Test
    void equalAmountsAreEqualWhateverTheirDigits() {
        assertThat(SnapshotTaking.exact(new BigDecimal("1E+2"))).isEqualTo(new BigDecimal("100"));
        assertThat(SnapshotTaking.exact(new BigDecimal("0.000"))).isEqualTo(BigDecimal.ZERO);
        assertThat(SnapshotTaking.exact(null)).isNull();
    }
}
