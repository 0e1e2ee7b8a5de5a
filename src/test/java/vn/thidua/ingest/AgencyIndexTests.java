package vn.thidua.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.campaign.Agency;

class AgencyIndexTests {

    private final AgencyIndex index = new AgencyIndex(SmallCampaign.campaign());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Y tế | so-y-te",
                "SỞ Y TẾ | so-y-te",
                "so-y-te | so-y-te",
                "syt | so-y-te",
                "CĐCS Sở Y tế | so-y-te",
                "Công đoàn cơ sở Sở Y tế | so-y-te",
                "Sở GD&ĐT | so-gddt",
                "SỞ GIÁO DỤC VÀ ÐÀO TẠO | so-gddt",
                "Phòng TN&MT TX. Cai Lậy | cai-lay",
            })
    void knowsAgenciesHoweverTheyAreWritten(String written, String code) {

        assertThat(index.find(written)).extracting(Agency::code).containsExactly(code);
        assertThat(index.find(Normalizer.normalize(written, Normalizer.Form.NFD)))
                .extracting(Agency::code)
                .containsExactly(code);
    }

    @Test
    void findsSeveralWhereAnAliasIsShared() {
        assertThat(index.find("Sở Văn hóa")).extracting(Agency::code).containsExactly("vh-1", "vh-2");
        assertThat(index.find("Sở Văn hoá, Du lịch")).extracting(Agency::code).containsExactly("vh-2");
    }

    @Test
    void lostLettersNameAnAgencyOnlyIfNoOtherFits() {
        assertThat(index.find("S? Y t?")).extracting(Agency::code).containsExactly("so-y-te");
        assertThat(index.find("S? V?n h?a")).extracting(Agency::code).containsExactly("vh-1", "vh-2");
        assertThat(index.find("S? X t?")).isEmpty();
    }

    @Test
    void knowsWhichNamesHadToBeRepaired() {
        Agency education = index.find("Sở GD&ĐT").iterator().next();

        assertThat(index.repaired("SỞ GIÁO DỤC & ĐÀO TẠO", education)).isFalse();
        assertThat(index.repaired("CĐCS Sở GD-ĐT", education)).isFalse();
        assertThat(index.repaired("Sở Giáo dục và Ðào tạo", education)).isTrue();
    }

    @Test
    void suggestsTheNearestNameOrAll() {
        NearNames near = new NearNames();
        List.of("mau 05", "mau 07", "mau 70")
                .forEach(code -> near.add(code, new Agency(code, code, List.of(), null, null)));
        assertThat(near.to("mau07")).startsWith("mau 07");

        assertThat(index.find("Sở Y te e")).isEmpty();
        assertThat(index.expected("Sở Y te e")).isEqualTo("Sở Y tế");
        assertThat(index.expected("Sở Nội vụ")).startsWith("Phòng Tài nguyên").contains("; Sở Y tế; ");
    }
}
