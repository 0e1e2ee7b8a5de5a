package vn.thidua.samples;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.samples.DecisionForm.Decision;
import vn.thidua.samples.Matrix.Reason;
import vn.thidua.samples.RegisterForm.Receipt;

/** The made-up figures of bloc B. A row of scores has one for each criterion in the order of the rubric. */
final class UnionFigures {

    static final String MATRIX_FILE = "bang-diem-tham-dinh.xlsx";

    /**
     * One self-score.
     *
     * @param scores in the order of the rubric; the authority's own line is left out
     * @param total as typed at the foot; empty for the true sum
     */
    record Sheet(String file, String unit, String scores, String total) {}

    /** Unit 02 sent twice, 04 added up wrongly, 05 left a choice in 011, 07 filled in the authority's line. */
    static final List<Sheet> SHEETS = TextTable.rows("""
            ban-dan-van-tu-cham.xlsx      | Công đoàn cơ sở Ban Dân vận Tỉnh ủy | 3 3 3 3 3 3 2 2 2 2 8 4 3 3 2 3 2 2 4 2 2 3 2 2 1 2 2 1 2 3 8 2 4
            truong-chinh-tri-tu-cham.xlsx | CĐCS Trường Chính trị tỉnh          | 3 3 3 3 3 3 2 2 2 2 9 4 3 3 2 3 2 2 4 2 2 3 2 2 1 2 2 1 2 3 8 2 4
            mau-01-tu-cham.xlsx           | Công đoàn cơ sở Đơn vị mẫu 01       | 3 3 3 3 3 3 2 2 2 2 8 4 3 3 2 3 2 2 4 2 2 3 2 2 1 2 2 1 2 3 8 2 3
            mau-02-tu-cham.xlsx           | Công đoàn cơ sở Đơn vị mẫu 02       | 3 3 2 3 3 3 2 2 2 2 7 4 3 3 2 3 2 2 4 2 2 3 2 2 1 2 2 1 2 3 5 2 2
            mau-02-tu-cham-gui-lai.xlsx   | Công đoàn cơ sở Đơn vị mẫu 02       | 3 3 3 3 3 3 2 2 2 2 7 4 3 3 2 3 2 2 4 2 2 2 2 2 1 2 2 1 2 3 6 2 2
            mau-03-tu-cham.xlsx           | Công đoàn cơ sở Đơn vị mẫu 03       | 3 3 3 3 3 3 2 2 2 2 6 4 3 3 2 3 2 2 4 2 2 3 2 2 1 2 2 1 2 2 5 2 2
            mau-04-tu-cham.xlsx           | Công đoàn cơ sở Đơn vị mẫu 04       | 3 3 3 3 3 3 2 2 2 2 7 4 3 3 2 3 2 2 4 2 2 3 2 2 1 2 2 1 2 3 5 2 2        | 89
            mau-05-tu-cham.xlsx           | Công đoàn cơ sở Đơn vị mẫu 05       | 3 3 3 3 3 3 2 2 2 2 7_hoặc_8 4 3 3 2 3 2 2 4 2 2 3 2 2 1 2 2 1 2 3 6 2 2
            mau-07-tu-cham.xlsx           | Công đoàn cơ sở Đơn vị mẫu 07       | 3 3 3 3 3 3 2 2 2 2 4 2 3 3 1 3 2 2 4 2 2 2 2 2 1 2 2 1 2 3 3 2 0 5
            mau-08-tu-cham.xlsx           | Công đoàn cơ sở Đơn vị mẫu 08       | 3 3 3 3 3 3 2 2 2 2 5 4 2 3 2 3 2 2 4 2 2 3 2 2 1 2 2 1 2 3 4 2 0
            """, 4, row -> new Sheet(row[0], row[1], row[2], row[3]));

    private static final String APPRAISED = """
            CĐCS Ban Dân vận      | 3 3 3 3 3 3 2 2 2 2 8 4 3 3 2 3 2 2 4 2 2 3 2 2 1 2 2 1 2 3 8 2 3 5
            CĐCS Trường Chính trị | 3 3 3 3 3 2 2 2 2 2 9 4 3 3 2 2 2 2 4 2 2 3 2 2 1 2 2 1 2 3 8 2 3 4
            Đơn vị mẫu 01         | 3 3 3 3 3 2 2 2 2 2 7 4 3 3 2 2 2 2 4 2 2 3 2 2 1 2 2 1 2 3 6 2 3 4
            Đơn vị mẫu 02         | 3 3 3 3 3 3 1 2 2 2 7 3 3 3 2 3 2 2 4 2 2 2 2 2 1 2 2 1 2 3 5 2 1 4
            Đơn vị mẫu 03         | 3 3 3 3 3 3 2 1 2 2 5 4 3 3 2 3 2 2 3 2 2 3 2 2 1 2 2 1 2 1 4 2 1 4
            Đơn vị mẫu 04         | 3 2 3 3 3 3 2 2 2 2 6 4 3 3 2 2 2 2 4 2 1 3 2 2 1 2 2 1 2 3 4 2 2 4
            Đơn vị mẫu 07         | 2 3 3 2 3 3 2 2 2 2 3 2 3 3 0 3 2 2 2 2 2 1 2 1 1 2 2 0 2 3 2 2 0 2
            Đơn vị mẫu 08         | 3 3 3 3 3 3 2 2 2 2 4 4 2 2 2 3 2 2 4 2 2 3 2 2 1 2 2 1 2 3 3 2 0 3
            """;

    /** One reason is missing: unit 07, criterion 024. */
    static final List<Reason> REASONS = TextTable.rows("""
            033 | CĐCS Ban Dân vận      | Công trình chưa được nghiệm thu
            006 | CĐCS Trường Chính trị | Thiếu danh sách chăm lo dịp Tết
            016 | CĐCS Trường Chính trị | Sổ họp ghi thiếu một kỳ
            033 | CĐCS Trường Chính trị | Công trình chưa được nghiệm thu
            006 | Đơn vị mẫu 01         | Thiếu danh sách chăm lo dịp Tết
            011 | Đơn vị mẫu 01         | Vắng một nội dung hội thao
            016 | Đơn vị mẫu 01         | Sổ họp ghi thiếu một kỳ
            031 | Đơn vị mẫu 01         | Thiếu minh chứng tham gia hoạt động cấp trên
            007 | Đơn vị mẫu 02         | Có 01 đoàn viên bị nhắc nhở
            012 | Đơn vị mẫu 02         | Vắng một cuộc họp
            031 | Đơn vị mẫu 02         | Thiếu minh chứng tham gia hoạt động cấp trên
            033 | Đơn vị mẫu 02         | Công trình chưa được nghiệm thu
            008 | Đơn vị mẫu 03         | Triển khai chậm tài liệu
            011 | Đơn vị mẫu 03         | Vắng một nội dung hội thao
            019 | Đơn vị mẫu 03         | Báo cáo nhanh chậm
            030 | Đơn vị mẫu 03         | Hồ sơ gửi chậm
            031 | Đơn vị mẫu 03         | Thiếu minh chứng tham gia hoạt động cấp trên
            033 | Đơn vị mẫu 03         | Công trình chưa được nghiệm thu
            002 | Đơn vị mẫu 04         | Hội nghị tổ chức chậm so với kế hoạch
            011 | Đơn vị mẫu 04         | Vắng một nội dung hội thao
            016 | Đơn vị mẫu 04         | Sổ họp ghi thiếu một kỳ
            021 | Đơn vị mẫu 04         | Đóng góp chưa đủ
            031 | Đơn vị mẫu 04         | Thiếu minh chứng tham gia hoạt động cấp trên
            001 | Đơn vị mẫu 07         | Chưa có minh chứng phổ biến đầy đủ
            004 | Đơn vị mẫu 07         | Phát động chưa đầy đủ các đợt
            011 | Đơn vị mẫu 07         | Vắng một nội dung hội thao
            015 | Đơn vị mẫu 07         | Không có đề nghị kết nạp trong năm
            019 | Đơn vị mẫu 07         | Báo cáo nhanh chậm
            022 | Đơn vị mẫu 07         | Thiếu danh sách con cán bộ, viên chức
            028 | Đơn vị mẫu 07         | Chưa có biên bản giám sát
            031 | Đơn vị mẫu 07         | Thiếu minh chứng tham gia hoạt động cấp trên
            034 | Đơn vị mẫu 07         | Do Ban Thường vụ chấm, không tính điểm đơn vị tự ghi
            011 | Đơn vị mẫu 08         | Vắng một nội dung hội thao
            014 | Đơn vị mẫu 08         | Chưa đạt tỷ lệ kết nạp
            031 | Đơn vị mẫu 08         | Thiếu minh chứng tham gia hoạt động cấp trên
            """, 3, row -> new Reason(row[0], row[1], row[2]));

    static final List<Receipt> RECEIPTS =
            TextTable.rows("""
            ban-dan-van-tu-cham.xlsx      | Công đoàn cơ sở Ban Dân vận Tỉnh ủy | Bảng tự chấm        | 2022-11-08T08:30 | 12/CĐCS
            truong-chinh-tri-tu-cham.xlsx | CĐCS Trường Chính trị tỉnh          | Bảng tự chấm        | 2022-11-08T10:15 | 07/CĐCS
            mau-01-tu-cham.xlsx           | Công đoàn cơ sở Đơn vị mẫu 01       | Bảng tự chấm        | 2022-11-09T09:00 | 15/CĐCS
            mau-02-tu-cham.xlsx           | Công đoàn cơ sở Đơn vị mẫu 02       | Bảng tự chấm        | 2022-11-07T14:20 | 21/CĐCS
            mau-02-tu-cham-gui-lai.xlsx   | Công đoàn cơ sở Đơn vị mẫu 02       | Bảng tự chấm        | 2022-11-10T16:40 | 23/CĐCS
            mau-03-tu-cham.xlsx           | Công đoàn cơ sở Đơn vị mẫu 03       | Bảng tự chấm        | 2022-11-14T08:05 | 09/CĐCS
            mau-04-tu-cham.xlsx           | Công đoàn cơ sở Đơn vị mẫu 04       | Bảng tự chấm        | 2022-11-10T09:45 | 11/CĐCS
            mau-05-tu-cham.xlsx           | Công đoàn cơ sở Đơn vị mẫu 05       | Bảng tự chấm        | 2022-11-11T16:30 | 05/CĐCS
            mau-07-tu-cham.xlsx           | Công đoàn cơ sở Đơn vị mẫu 07       | Bảng tự chấm        | 2022-11-09T15:10 | 18/CĐCS
            mau-08-tu-cham.xlsx           | Công đoàn cơ sở Đơn vị mẫu 08       | Bảng tự chấm        | 2022-11-11T11:00 | 03/CĐCS
            ket-qua-2021.xlsx             |                                     | Bảng kết quả năm trước | 2022-03-02T08:30 | 00/KTĐ
            giao-uoc-khoi.xlsx            |                                     | Giao ước thi đua    | 2022-03-02T09:00 | 01/KTĐ
            thuc-hien-giao-uoc.xlsx       |                                     | Báo cáo giao ước    | 2022-11-11T08:00 | 01a/KTĐ
            tong-hop-phong-trao.xlsx      |                                     | Bảng phong trào     | 2022-11-11T08:10 | 01b/KTĐ
            mau-03-phong-trao.xlsx        | Công đoàn cơ sở Đơn vị mẫu 03       | Bảng phong trào     | 2022-11-10T10:00 | 10/CĐCS
            thu-quy.xlsx                  |                                     | Chỉ số              | 2022-11-14T08:30 | 01c/KTĐ
            bang-diem-tham-dinh.xlsx      |                                     | Biên bản thẩm định  | 2022-11-18T15:00 | 02/KTĐ
            ban-dan-van-de-nghi.xlsx      | CĐCS Ban Dân vận Tỉnh ủy            | Đề nghị khen thưởng | 2022-11-15T08:40 | 14/CĐCS
            truong-chinh-tri-de-nghi.xlsx | CĐCS Trường Chính trị tỉnh          | Đề nghị khen thưởng | 2022-11-15T09:05 | 08/CĐCS
            mau-01-de-nghi.xlsx           | CĐCS Đơn vị mẫu 01                  | Đề nghị khen thưởng | 2022-11-16T14:30 | 17/CĐCS
            so-ky-luat.xlsx               |                                     | Sổ kỷ luật          | 2022-11-17T09:00 | 01/KTĐ
            """, 5, row -> Receipt.of(row[0], row[1], row[2], row[3], row[4]));

    /** Unit 02 found the breach itself; unit 04 loses a class by its cảnh cáo. */
    static final List<DisciplineSheet.Decision> DISCIPLINE =
            TextTable.rows("""
            Đơn vị mẫu 02 | Khiển trách | 2022-04-12 | 08/QĐ-ĐVM02 | có    | Đơn vị tự kiểm tra, xử lý
            Đơn vị mẫu 04 | Cảnh cáo    | 2022-08-30 | 21/QĐ-ĐVM04 | không | Theo kết luận kiểm tra của cấp trên
            """, 6, row -> new DisciplineSheet.Decision(row[0], row[1], row[2], row[3], row[4], row[5]));

    static final List<Decision> DECISIONS = List.of(
            new Decision(
                    LocalDate.of(2022, 11, 11),
                    "03/QĐ-KTĐ1",
                    "Khối thi đua số 1",
                    "Chọn tệp",
                    "Đơn vị mẫu 02",
                    "mau-02-tu-cham-gui-lai.xlsx",
                    "",
                    "Bản gửi lại được Ban Chấp hành thông qua",
                    ""),
            new Decision(
                    LocalDate.of(2022, 11, 14),
                    "04/QĐ-KTĐ1",
                    "Khối thi đua số 1",
                    "Gia hạn",
                    "Đơn vị mẫu 05",
                    "",
                    "Bảng tự chấm",
                    "Bảng đã gửi bị trả lại để sửa",
                    "25/11/2022 17:00"),
            new Decision(
                    LocalDate.of(2022, 11, 16),
                    "05/QĐ-KTĐ1",
                    "Khối thi đua số 1",
                    "Miễn",
                    "Đơn vị mẫu 04",
                    "",
                    "CL-FQTN7-6R0: tổng điểm không khớp",
                    "Đã kiểm tra lại, lỗi cộng tay",
                    "31/12/2022"));

    private UnionFigures() {}

    /** Agreed scores by the names that head the columns; the last of each row is the authority's own line. */
    static Map<String, String> appraised() {
        Map<String, String> columns = new LinkedHashMap<>();
        TextTable.rows(APPRAISED, 2, row -> row).forEach(row -> columns.put(row[0], row[1]));
        return columns;
    }
}
