package vn.thidua.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.campaign.Bloc;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.rulebook.RuleBooks;
import vn.thidua.samples.RegisterForm.Receipt;

/**
 * The published case: Cai Lậy claimed 124,4 points in its report 403, the minutes of 9-12-2022 agreed on 118,4. The two
 * differ at a7 (eight solutions claimed, four accepted) and d2 (six complaints withdrawn, four accepted); the minutes
 * repeat the self-score's total wrongly as 118,4.
 */
final class CaiLay2022 {

    private static final String ID = "stnmt-tien-giang-2022";
    private static final String UNIT = "Phòng Tài nguyên và Môi trường thị xã Cai Lậy";
    private static final String SELF_FILE = "cai-lay-tu-cham.xlsx";
    private static final String MINUTES_FILE = "cai-lay-bien-ban.xlsx";

    private CaiLay2022() {}

    static void writeTo(Path jobs, Path inbox) throws IOException {
        Campaign campaign = new RuleBooks(jobs).read(ID);
        Bloc bloc = campaign.blocs().get(0);
        var folder = new SampleFolder(inbox.resolve(ID));
        folder.write(SELF_FILE, book -> SelfScoreForm.write(book, campaign, bloc, selfScore()));
        folder.write(MINUTES_FILE, book -> MinutesForm.write(book, campaign, bloc, minutes()));
        folder.write(
                "so-tiep-nhan.xlsx",
                book -> RegisterForm.write(book, "Văn phòng Sở Tài nguyên và Môi trường", campaign.year(), receipts()));
    }

    private static List<Receipt> receipts() {
        return List.of(
                Receipt.of(SELF_FILE, UNIT, "Bảng tự chấm", "2022-11-30T09:10", "403/BC-TNMT"),
                Receipt.of(MINUTES_FILE, UNIT, "Biên bản thẩm định", "2022-12-12T14:05", "Biên bản ngày 09/12/2022"));
    }

    private static SelfScore selfScore() {
        var head = new Letterhead(
                "ỦY BAN NHÂN DÂN THỊ XÃ CAI LẬY",
                "PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG",
                "Số: 403/BC-TNMT",
                "Cai Lậy, ngày 21 tháng 4 năm 2022");
        return new SelfScore(
                head, "Phòng TN&MT TX Cai Lậy", CaiLayFigures.entries(), "", CaiLayFigures.amounts("8", "6"));
    }

    private static Minutes minutes() {
        var head = new Letterhead(
                "ỦY BAN NHÂN DÂN TỈNH TIỀN GIANG",
                "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG",
                "",
                "Cai Lậy, ngày 9 tháng 12 năm 2022");
        Map<String, Agreed> agreed = new LinkedHashMap<>();
        CaiLayFigures.entries().forEach((code, entry) -> {
            String score = Figure.amount(entry.score()).orElseThrow().toPlainString();
            agreed.put(code, new Agreed(score, score, ""));
        });
        agreed.put("a7", new Agreed("11", "7", "Công nhận 4 trong 8 giải pháp quản lý đất công (+4)"));
        agreed.put("d2", new Agreed("13", "11", "Công nhận 4 trong 6 vụ vận động rút đơn (+4)"));
        return new Minutes(head, UNIT, "", agreed, "118.4", CaiLayFigures.amounts("4", "4"));
    }
}
