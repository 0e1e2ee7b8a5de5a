package vn.thidua.samples;

import java.util.List;
import vn.thidua.samples.BallotForm.Votes;
import vn.thidua.samples.CorrectionForm.Correction;
import vn.thidua.samples.IndexForm.Index;
import vn.thidua.samples.Matrix.Reason;
import vn.thidua.samples.RegisterForm.Receipt;

/**
 * The made-up figures of bloc A. A row of scores has one for each criterion in the order of the rubric ({@code -} for
 * empty, {@code KAD} for "không áp dụng"); a row of amounts has one for each code in {@link #AMOUNT_CODES}, as
 * {@code plan/actual} or {@code actual}.
 */
final class SocialFigures {

    /** What one agency sent. */
    record Sheet(String code, String unit, String scores, String amounts) {}

    /** The minutes for one agency, in which one criterion was changed, and why. */
    record Agreement(String code, String scores, String amounts, String changed, String reason) {}

    static final List<String> AMOUNT_CODES =
            List.of(("I.1 I.2 I.3 I.4 I.5 IV.1.1 IV.1.2 IV.2 IV.3.1 IV.3.2 IV.4.1 IV.4.2 V.1"
                            + " VI.1.1 VI.1.2 VI.1.3 V.5 II.1")
                    .split(" "));

    /**
     * Unit 02 left IV.3 for its quantities to tell; unit 04 claims half a point more in I.2 than its quantities give; unit 05 tells
     * another index than was published.
     */
    static final List<Sheet> SHEETS = TextTable.rows("""
            so-y-te  | Sở Y tế               | 12 10 4.82 3 - - 7 8 5 5 4.25 3 3 5 - 2             | 25/25 50/50 25000/24100 5/5 60/92 có có 10 40 40 0 không 0 0 1 0 không
            so-gd-dt | Sở Giáo dục & Đào tạo | 12 10 4.8 3 - - 7 8 5 4.5 4.5 3 3 4.5 - 2           | 20/20 40/40 18000/17280 4/4 60/90 có có 9 52 52 0 không 1 0 1 0 không
            bhxh     | BHXH tỉnh             | 11.52 10 5 3 - - 6.5 8 5 5 4 3 3 5 - 0              | 25/24 30/30 12000/12000 2/2 60/95 có có 10 25 25 0 không 0 0 0 0 không
            mau-01   | Đơn vị mẫu 01         | 11.4 '9,5 '4,75 KAD - - 7 8 5 4.5 4 2.75 2.75 5 - 0 | 20/19 40/38 8000/7600 - 60/88 có có 9 24 24 1 không 0 0 0 0 không
            mau-02   | Đơn vị mẫu 02         | 11.4 9.75 4.5 3 - - 6.5 7 5 4 - 3 3 4.5 - 0         | 20/19 40/39 9000/8100 4/4 60/81 có có 8 20 20 0 không 1 0 0 0 không
            mau-03   | Đơn vị mẫu 03         | 10.2 9 4.5 3 - - 6 8 5 3.5 3.5 2.5 2.75 4 - 0       | 20/17 40/36 6000/5400 3/3 60/74 có có 7 12 12 0 có 2 0 0 0 không
            mau-04   | Đơn vị mẫu 04         | 9.6 8.5 4 3 - - 5.5 6 5 3 3 2.5 2.25 3.5 - 0        | 20/16 40/32 5000/4000 2/2 60/54 có có 6 8 8 2 không 3 0 0 0 không
            mau-05   | Đơn vị mẫu 05         | 10.8 9.5 4.5 3 - - 6 8 5 4 3.5 3 2.5 5 - 0          | 20/18 40/38 7000/6300 3/3 60/70 có có 8 14 14 0 không 0 0 0 0 không 84.2
            """, 4, row -> new Sheet(row[0], row[1], row[2], row[3]));

    static final List<Agreement> AGREEMENTS =
            TextTable.rows("""
            so-y-te  | 12 9.8 4.82 3 - 13.86 7 8 5 5 4.25 3 3 5 5 2  | 25/25 50/49 25000/24100 5/5 60/92 có có 10 40 40 0 không 0 0 1 0 không | I.2  | Có 01 nhiệm vụ hoàn thành sau hạn, tính 49/50
            so-gd-dt | 12 10 4.8 3 - 13.59 7 8 5 4.5 4.5 3 3 4.5 5 1 | 20/20 40/40 18000/17280 4/4 60/90 có có 9 52 52 0 không 1 0 0 1 không     | VI.1 | Là Bằng khen của Thủ tướng Chính phủ, không phải cờ của bộ
            bhxh     | 11.52 10 5 3 - 13.95 6.5 8 5 4.5 4 3 3 5 5 0  | 25/24 30/30 12000/12000 2/2 60/95 có có 9 25 25 0 không 0 0 0 0 không  | IV.2 | Công nhận 9 trong 10 điển hình
            """, 5, row -> new Agreement(row[0], row[1], row[2], row[3], row[4]));

    static final List<String> MATRIX_UNITS = List.of("Đơn vị mẫu 01", "Đơn vị mẫu 02", "Đơn vị mẫu 03");

    /** Agreed scores of {@link #MATRIX_UNITS}, shared out over the two appraisers' matrices by section. */
    static final List<String> MATRIX_SCORES = TextTable.rows("""
            11.4 9.5 4.75 KAD 9 13.23 6.5 8 5 4.5 4 2.75 2.75 5 5 0
            11.4 9.75 4.5 3 8 12.9 6.5 7 5 4 3.5 3 2.5 4.5 4.5 0
            10.2 9 4.5 3 7 12.6 6 8 5 3.5 3.5 2.5 2.5 4 4 0
            """, 1, row -> row[0]);

    static final List<Reason> HEAD_REASONS = TextTable.rows("""
            I.4   | Đơn vị mẫu 01 | Năm 2022 không được giao đề tài
            III.1 | Đơn vị mẫu 01 | Một chi bộ chưa đạt trong sạch, vững mạnh
            """, 3, row -> new Reason(row[0], row[1], row[2]));

    static final List<Reason> BOARD_REASONS = TextTable.rows("""
            IV.5 | Đơn vị mẫu 02 | Hai hồ sơ phải bổ sung
            IV.5 | Đơn vị mẫu 03 | Một hồ sơ gửi chậm
            """, 3, row -> new Reason(row[0], row[1], row[2]));

    static final List<Index> INDICES = TextTable.rows(
            """
            Sở Y tế                | 92.4
            Sở Giáo dục và Đào tạo | 90.6
            Bảo hiểm Xã hội tỉnh   | 93
            Đơn vị mẫu 01          | 88.2
            Đơn vị mẫu 02          | 86
            Đơn vị mẫu 03          | 84
            Đơn vị mẫu 04          | 80.5
            Đơn vị mẫu 05          | 82.7
            Đơn vị mẫu 06          | 79.3
            """, 2, row -> new Index(row[0], "II.1", "Chỉ số cải cách hành chính", row[1], "Số liệu minh họa"));

    /** The education office found its breach itself; unit 03 claims full points for conduct all the same. */
    static final List<DisciplineSheet.Decision> DISCIPLINE =
            TextTable.rows("""
            Sở GD&ĐT      | Khiển trách | 2022-03-18 | 512/QĐ-SGDĐT | có    | Đơn vị tự phát hiện, xử lý
            Đơn vị mẫu 02 | Khiển trách | 2022-05-20 | 44/QĐ-ĐVM    | không |
            Đơn vị mẫu 03 | Khiển trách | 2022-10-07 | 61/QĐ-ĐVM    | không | Theo kết luận thanh tra
            Đơn vị mẫu 04 | Cảnh cáo    | 2022-07-11 | 83/QĐ-ĐVM    | không |
            """, 6, row -> new DisciplineSheet.Decision(row[0], row[1], row[2], row[3], row[4], row[5]));

    /** The rule book has another rank of the health office. */
    static final List<PastAwardSheet.Reached> REACHED =
            TextTable.rows("""
            BHXH tỉnh | Cờ thi đua của Ủy ban nhân dân tỉnh            | 2021 | 105/QĐ-UBND | 1
            Sở Y tế   | Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh    | 2021 | 106/QĐ-UBND | 3
            Sở GD&ĐT  | Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh    | 2021 | 106/QĐ-UBND | 2
            Sở Y tế   | Cờ thi đua của Ủy ban nhân dân tỉnh            | 2020 | 97/QĐ-UBND  | 1
            """, 5, row -> new PastAwardSheet.Reached(row[0], row[1], row[2], row[3], row[4]));

    /** The file of unit 06 was entered and never arrived. */
    static final List<Receipt> RECEIPTS =
            TextTable.rows("""
            so-y-te-tu-cham.xlsx       | Sở Y tế       | Bảng tự chấm       | 2022-12-12T08:15 | 1841/SYT
            so-gd-dt-tu-cham.xlsx      | Sở GD&ĐT      | Bảng tự chấm       | 2022-12-13T10:30 | 2650/SGDĐT
            bhxh-tu-cham.xlsx          | BHXH tỉnh     | Bảng tự chấm       | 2022-12-14T14:00 | 1502/BHXH
            mau-01-tu-cham.xlsx        | Đơn vị mẫu 01 | Bảng tự chấm       | 2022-12-15T16:45 | 311/ĐVM
            mau-02-tu-cham.xlsx        | Đơn vị mẫu 02 | Bảng tự chấm       | 2022-12-16T08:20 | 127/ĐVM
            mau-03-tu-cham.xlsx        | Đơn vị mẫu 03 | Bảng tự chấm       | 2022-12-17T09:00 | 98/ĐVM
            mau-04-tu-cham.xlsx        | Đơn vị mẫu 04 | Bảng tự chấm       | 2022-12-14T09:10 | 205/ĐVM
            mau-05-tu-cham.xlsx        | Đơn vị mẫu 05 | Bảng tự chấm       | 2022-12-28T10:00 | 77/ĐVM
            mau-06-tu-cham.xlsx        | Đơn vị mẫu 06 | Bảng tự chấm       | 2022-12-14T15:40 | 64/ĐVM
            ket-qua-2021.xlsx               |               | Bảng kết quả năm trước | 2022-03-14T08:30 | KQ-02
            ket-qua-2020.xlsx               |               | Bảng kết quả năm trước | 2022-03-14T08:35 | KQ-01
            giao-uoc-khoi.xlsx              |               | Giao ước thi đua   | 2022-03-14T09:00 | GU-01
            so-y-te-bao-cao-giao-uoc.xlsx   | Sở Y tế       | Báo cáo giao ước   | 2022-12-12T08:15 | 1842/SYT
            so-gd-dt-bao-cao-giao-uoc.xlsx  | Sở GD&ĐT      | Báo cáo giao ước   | 2022-12-13T10:30 | 2651/SGDĐT
            bhxh-bao-cao-giao-uoc.xlsx      | BHXH tỉnh     | Báo cáo giao ước   | 2022-12-14T14:00 | 1503/BHXH
            mau-01-bao-cao-giao-uoc.xlsx    | Đơn vị mẫu 01 | Báo cáo giao ước   | 2022-12-15T16:45 | 312/ĐVM
            mau-02-bao-cao-giao-uoc.xlsx    | Đơn vị mẫu 02 | Báo cáo giao ước   | 2022-12-15T08:20 | 126/ĐVM
            mau-03-bao-cao-giao-uoc.xlsx    | Đơn vị mẫu 03 | Báo cáo giao ước   | 2022-12-17T09:00 | 99/ĐVM
            mau-04-bao-cao-giao-uoc.xlsx    | Đơn vị mẫu 04 | Báo cáo giao ước   | 2022-12-14T09:10 | 206/ĐVM
            chi-so-cchc.xlsx           |               | Chỉ số             | 2022-12-20T08:00 | CS-01
            so-ky-luat.xlsx            |               | Sổ kỷ luật         | 2022-12-20T08:30 | SKL-01
            so-khen-thuong.xlsx        |               | Sổ khen thưởng các năm trước | 2022-12-20T08:45 | SKT-01
            so-y-te-bien-ban.xlsx      | Sở Y tế       | Biên bản thẩm định | 2022-12-22T15:00 | BB-01
            so-gd-dt-bien-ban.xlsx     | Sở GD&ĐT      | Biên bản thẩm định | 2022-12-22T15:10 | BB-02
            bhxh-bien-ban.xlsx         | BHXH tỉnh     | Biên bản thẩm định | 2022-12-22T15:20 | BB-03
            khoi-truong-tham-dinh.xlsx |               | Biên bản thẩm định | 2022-12-23T09:00 | BB-04
            ban-tdkt-tham-dinh.xlsx    |               | Biên bản thẩm định | 2022-12-23T14:30 | BB-05
            bien-ban-kiem-phieu.xlsx   |               | Biên bản kiểm phiếu | 2022-12-26T16:00 | BB-06
            hoi-nghi-dieu-chinh.xlsx   |               | Điều chỉnh tại hội nghị | 2022-12-26T16:30 | BB-07
            """, 5, row -> Receipt.of(row[0], row[1], row[2], row[3], row[4]));

    /** The vote at the conference: each of the nine present named one office; one paper named none. */
    static final List<Votes> VOTES = TextTable.rows("""
            Sở Y tế                | 5
            Sở GD&ĐT               | 1
            BHXH tỉnh              | 2
            """, 2, row -> new Votes(row[0], row[1]));

    /** What the conference changed before it voted. */
    static final List<Correction> CORRECTIONS =
            TextTable.rows("""
            Đơn vị mẫu 03 | I.1 | Chỉ tiêu chuyên môn chủ yếu | 10.2 | 9.6 | Một chỉ tiêu chưa được xác nhận, tính 16/20
            """, 6, row -> new Correction(row[0], row[1], row[2], row[3], row[4], row[5]));

    private SocialFigures() {}
}
