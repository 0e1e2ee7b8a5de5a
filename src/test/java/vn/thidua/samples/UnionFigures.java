package vn.thidua.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.samples.Matrix.Reason;
import vn.thidua.samples.RegisterForm.Receipt;

/** The made-up figures of bloc B. A row of scores has one for each criterion in the order of the rubric. */
final class UnionFigures {

    static final String MATRIX_FILE = "bang-diem-tham-dinh.xlsx";

    /**
     * One self-score.
     *
     * @param total as typed at the foot; empty for the true sum
     */
    record Sheet(String file, String unit, String scores, String total) {}

    private UnionFigures() {}

    static final List<Sheet> SHEETS = List.of(
            new Sheet(
                    "ban-dan-van-tu-cham.xlsx",
                    "Công đoàn cơ sở Ban Dân vận Tỉnh ủy",
                    "3 3 3 3 3 3 2 2 2 2 8 4 3 3 2 3 2 2 4 2 2 3 2 2 1 2 2 1 2 3 8 2 4",
                    ""),
            new Sheet(
                    "truong-chinh-tri-tu-cham.xlsx",
                    "CĐCS Trường Chính trị tỉnh",
                    "3 3 3 3 3 3 2 2 2 2 9 4 3 3 2 3 2 2 4 2 2 3 2 2 1 2 2 1 2 3 8 2 4",
                    ""),
            new Sheet(
                    "mau-01-tu-cham.xlsx",
                    "Công đoàn cơ sở Đơn vị mẫu 01",
                    "3 3 3 3 3 3 2 2 2 2 8 4 3 3 2 3 2 2 4 2 2 3 2 2 1 2 2 1 2 3 8 2 3",
                    ""),
            new Sheet(
                    "mau-02-tu-cham.xlsx",
                    "Công đoàn cơ sở Đơn vị mẫu 02",
                    "3 3 2 3 3 3 2 2 2 2 7 4 3 3 2 3 2 2 4 2 2 3 2 2 1 2 2 1 2 3 5 2 2",
                    ""),
            new Sheet(
                    "mau-02-tu-cham-gui-lai.xlsx",
                    "Công đoàn cơ sở Đơn vị mẫu 02",
                    "3 3 3 3 3 3 2 2 2 2 7 4 3 3 2 3 2 2 4 2 2 2 2 2 1 2 2 1 2 3 6 2 2",
                    ""),
            new Sheet(
                    "mau-03-tu-cham.xlsx",
                    "Công đoàn cơ sở Đơn vị mẫu 03",
                    "3 3 3 3 3 3 2 2 2 2 6 4 3 3 2 3 2 2 4 2 2 3 2 2 1 2 2 1 2 2 5 2 2",
                    ""),
            new Sheet(
                    "mau-04-tu-cham.xlsx",
                    "Công đoàn cơ sở Đơn vị mẫu 04",
                    "3 3 3 3 3 3 2 2 2 2 7 4 3 3 2 3 2 2 4 2 2 3 2 2 1 2 2 1 2 3 5 2 2",
                    "89"),
            new Sheet(
                    "mau-05-tu-cham.xlsx",
                    "Công đoàn cơ sở Đơn vị mẫu 05",
                    "3 3 3 3 3 3 2 2 2 2 7_hoặc_8 4 3 3 2 3 2 2 4 2 2 3 2 2 1 2 2 1 2 3 6 2 2",
                    ""),
            new Sheet(
                    "mau-07-tu-cham.xlsx",
                    "Công đoàn cơ sở Đơn vị mẫu 07",
                    "3 3 3 3 3 3 2 2 2 2 4 2 3 3 1 3 2 2 4 2 2 2 2 2 1 2 2 1 2 3 3 2 0 5",
                    ""),
            new Sheet(
                    "mau-08-tu-cham.xlsx",
                    "Công đoàn cơ sở Đơn vị mẫu 08",
                    "3 3 3 3 3 3 2 2 2 2 5 4 2 3 2 3 2 2 4 2 2 3 2 2 1 2 2 1 2 3 4 2 0",
                    ""));

    /** Agreed scores by the names that head the columns; the last one of each row is the authority's block. */
    static final Map<String, String> APPRAISED = appraised();

    private static Map<String, String> appraised() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("CĐCS Ban Dân vận", "3 3 3 3 3 3 2 2 2 2 8 4 3 3 2 3 2 2 4 2 2 3 2 2 1 2 2 1 2 3 8 2 3 5");
        columns.put("CĐCS Trường Chính trị", "3 3 3 3 3 2 2 2 2 2 9 4 3 3 2 2 2 2 4 2 2 3 2 2 1 2 2 1 2 3 8 2 3 4");
        columns.put("Đơn vị mẫu 01", "3 3 3 3 3 2 2 2 2 2 7 4 3 3 2 2 2 2 4 2 2 3 2 2 1 2 2 1 2 3 6 2 3 4");
        columns.put("Đơn vị mẫu 02", "3 3 3 3 3 3 1 2 2 2 7 3 3 3 2 3 2 2 4 2 2 2 2 2 1 2 2 1 2 3 5 2 1 4");
        columns.put("Đơn vị mẫu 03", "3 3 3 3 3 3 2 1 2 2 5 4 3 3 2 3 2 2 3 2 2 3 2 2 1 2 2 1 2 1 4 2 1 4");
        columns.put("Đơn vị mẫu 04", "3 2 3 3 3 3 2 2 2 2 6 4 3 3 2 2 2 2 4 2 1 3 2 2 1 2 2 1 2 3 4 2 2 4");
        columns.put("Đơn vị mẫu 07", "2 3 3 2 3 3 2 2 2 2 3 2 3 3 0 3 2 2 2 2 2 1 2 1 1 2 2 0 2 3 2 2 0 2");
        columns.put("Đơn vị mẫu 08", "3 3 3 3 3 3 2 2 2 2 4 4 2 2 2 3 2 2 4 2 2 3 2 2 1 2 2 1 2 3 3 2 0 3");
        return columns;
    }

    /** One reason is missing: unit 07, criterion 024. */
    static final List<Reason> REASONS = List.of(
            new Reason("033", "CĐCS Ban Dân vận", "Công trình chưa được nghiệm thu"),
            new Reason("006", "CĐCS Trường Chính trị", "Thiếu danh sách chăm lo dịp Tết"),
            new Reason("016", "CĐCS Trường Chính trị", "Sổ họp ghi thiếu một kỳ"),
            new Reason("033", "CĐCS Trường Chính trị", "Công trình chưa được nghiệm thu"),
            new Reason("006", "Đơn vị mẫu 01", "Thiếu danh sách chăm lo dịp Tết"),
            new Reason("011", "Đơn vị mẫu 01", "Vắng một nội dung hội thao"),
            new Reason("016", "Đơn vị mẫu 01", "Sổ họp ghi thiếu một kỳ"),
            new Reason("031", "Đơn vị mẫu 01", "Thiếu minh chứng tham gia hoạt động cấp trên"),
            new Reason("007", "Đơn vị mẫu 02", "Có 01 đoàn viên bị nhắc nhở"),
            new Reason("012", "Đơn vị mẫu 02", "Vắng một cuộc họp"),
            new Reason("031", "Đơn vị mẫu 02", "Thiếu minh chứng tham gia hoạt động cấp trên"),
            new Reason("033", "Đơn vị mẫu 02", "Công trình chưa được nghiệm thu"),
            new Reason("008", "Đơn vị mẫu 03", "Triển khai chậm tài liệu"),
            new Reason("011", "Đơn vị mẫu 03", "Vắng một nội dung hội thao"),
            new Reason("019", "Đơn vị mẫu 03", "Báo cáo nhanh chậm"),
            new Reason("030", "Đơn vị mẫu 03", "Hồ sơ gửi chậm"),
            new Reason("031", "Đơn vị mẫu 03", "Thiếu minh chứng tham gia hoạt động cấp trên"),
            new Reason("033", "Đơn vị mẫu 03", "Công trình chưa được nghiệm thu"),
            new Reason("002", "Đơn vị mẫu 04", "Hội nghị tổ chức chậm so với kế hoạch"),
            new Reason("011", "Đơn vị mẫu 04", "Vắng một nội dung hội thao"),
            new Reason("016", "Đơn vị mẫu 04", "Sổ họp ghi thiếu một kỳ"),
            new Reason("021", "Đơn vị mẫu 04", "Đóng góp chưa đủ"),
            new Reason("031", "Đơn vị mẫu 04", "Thiếu minh chứng tham gia hoạt động cấp trên"),
            new Reason("001", "Đơn vị mẫu 07", "Chưa có minh chứng phổ biến đầy đủ"),
            new Reason("004", "Đơn vị mẫu 07", "Phát động chưa đầy đủ các đợt"),
            new Reason("011", "Đơn vị mẫu 07", "Vắng một nội dung hội thao"),
            new Reason("015", "Đơn vị mẫu 07", "Không có đề nghị kết nạp trong năm"),
            new Reason("019", "Đơn vị mẫu 07", "Báo cáo nhanh chậm"),
            new Reason("022", "Đơn vị mẫu 07", "Thiếu danh sách con cán bộ, viên chức"),
            new Reason("028", "Đơn vị mẫu 07", "Chưa có biên bản giám sát"),
            new Reason("031", "Đơn vị mẫu 07", "Thiếu minh chứng tham gia hoạt động cấp trên"),
            new Reason("011", "Đơn vị mẫu 08", "Vắng một nội dung hội thao"),
            new Reason("014", "Đơn vị mẫu 08", "Chưa đạt tỷ lệ kết nạp"),
            new Reason("031", "Đơn vị mẫu 08", "Thiếu minh chứng tham gia hoạt động cấp trên"));

    static final List<Receipt> RECEIPTS = List.of(
            Receipt.of(
                    "ban-dan-van-tu-cham.xlsx",
                    "Công đoàn cơ sở Ban Dân vận Tỉnh ủy",
                    "Bảng tự chấm",
                    "2022-11-08T08:30",
                    "12/CĐCS"),
            Receipt.of(
                    "truong-chinh-tri-tu-cham.xlsx",
                    "CĐCS Trường Chính trị tỉnh",
                    "Bảng tự chấm",
                    "2022-11-08T10:15",
                    "07/CĐCS"),
            Receipt.of(
                    "mau-01-tu-cham.xlsx",
                    "Công đoàn cơ sở Đơn vị mẫu 01",
                    "Bảng tự chấm",
                    "2022-11-09T09:00",
                    "15/CĐCS"),
            Receipt.of(
                    "mau-02-tu-cham.xlsx",
                    "Công đoàn cơ sở Đơn vị mẫu 02",
                    "Bảng tự chấm",
                    "2022-11-07T14:20",
                    "21/CĐCS"),
            Receipt.of(
                    "mau-02-tu-cham-gui-lai.xlsx",
                    "Công đoàn cơ sở Đơn vị mẫu 02",
                    "Bảng tự chấm",
                    "2022-11-10T16:40",
                    "23/CĐCS"),
            Receipt.of(
                    "mau-03-tu-cham.xlsx",
                    "Công đoàn cơ sở Đơn vị mẫu 03",
                    "Bảng tự chấm",
                    "2022-11-14T08:05",
                    "09/CĐCS"),
            Receipt.of(
                    "mau-04-tu-cham.xlsx",
                    "Công đoàn cơ sở Đơn vị mẫu 04",
                    "Bảng tự chấm",
                    "2022-11-10T09:45",
                    "11/CĐCS"),
            Receipt.of(
                    "mau-05-tu-cham.xlsx",
                    "Công đoàn cơ sở Đơn vị mẫu 05",
                    "Bảng tự chấm",
                    "2022-11-11T16:30",
                    "05/CĐCS"),
            Receipt.of(
                    "mau-07-tu-cham.xlsx",
                    "Công đoàn cơ sở Đơn vị mẫu 07",
                    "Bảng tự chấm",
                    "2022-11-09T15:10",
                    "18/CĐCS"),
            Receipt.of(
                    "mau-08-tu-cham.xlsx",
                    "Công đoàn cơ sở Đơn vị mẫu 08",
                    "Bảng tự chấm",
                    "2022-11-11T11:00",
                    "03/CĐCS"),
            Receipt.of(
                    "bang-diem-tham-dinh.xlsx",
                    "Khối thi đua số 1",
                    "Biên bản thẩm định",
                    "2022-11-18T15:00",
                    "02/KTĐ"),
            Receipt.of(
                    "ban-dan-van-de-nghi.xlsx",
                    "CĐCS Ban Dân vận Tỉnh ủy",
                    "Đề nghị khen thưởng",
                    "2022-11-15T08:40",
                    "14/CĐCS"),
            Receipt.of(
                    "truong-chinh-tri-de-nghi.xlsx",
                    "CĐCS Trường Chính trị tỉnh",
                    "Đề nghị khen thưởng",
                    "2022-11-15T09:05",
                    "08/CĐCS"),
            Receipt.of(
                    "mau-01-de-nghi.xlsx", "CĐCS Đơn vị mẫu 01", "Đề nghị khen thưởng", "2022-11-16T14:30", "17/CĐCS"));
}
