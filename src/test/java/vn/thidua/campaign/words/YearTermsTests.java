package vn.thidua.campaign.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.EarlierYears;
import vn.thidua.campaign.rulebook.RuleBooks;

class YearTermsTests {

    private final Campaign campaign =
            new RuleBooks(Path.of("src/test/resources/vn/thidua/campaign/accepted")).read("all-methods");

    @Test
    void tellsTheSettings() {
        assertThat(YearTerms.words(campaign.earlier()))
                .isEqualTo(
                        "Đợt năm trước: all-methods-2021. Đơn vị hợp nhất được so với đơn vị trước hợp nhất có điểm cao"
                                + " nhất; không so thứ hạng. Dưới 5 mục thì mức chênh bình quân của bên thẩm định chưa nói lên điều gì.");
        assertThat(YearTerms.words(EarlierYears.UNTOLD))
                .startsWith("Không nêu đợt của năm trước; so với bảng kết quả năm trước nếu được gửi.")
                .contains("điểm bình quân");
    }

    @Test
    void tellsActsWithTheNamesOfMembers() {
        assertThat(campaign.earlier().reorganisations().stream().map(act -> YearTerms.act(campaign, act)))
                .containsExactly(
                        "Từ 01/04/2021, đổi tên: Đơn vị cũ, ĐVC thành Đơn vị mẫu 01 (Văn bản mẫu số 2).",
                        "Từ 01/07/2020, hợp nhất: Đơn vị mẫu 02 A, Đơn vị mẫu 02 B thành don-vi-cu-2.",
                        "Từ 01/07/2022, chia tách: don-vi-cu-2 thành Đơn vị mẫu 02, Đơn vị mẫu 03.");
    }
}
