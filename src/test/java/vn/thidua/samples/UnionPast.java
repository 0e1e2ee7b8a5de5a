package vn.thidua.samples;

import java.util.List;
import vn.thidua.samples.PastResultForm.Result;

/** The made-up results of bloc B in 2021: one union left afterwards, one is new. */
final class UnionPast {

    static final List<Result> OF_2021 = TextTable.rows("""
            1  | CĐCS Ban Dân vận Tỉnh ủy   | | 95 | Hoàn thành xuất sắc nhiệm vụ
            2  | CĐCS Trường Chính trị tỉnh | | 94 | Hoàn thành xuất sắc nhiệm vụ
            3  | CĐCS Đơn vị mẫu 02         | | 90 | Hoàn thành tốt nhiệm vụ
            4  | CĐCS Đơn vị mẫu 01         | | 89 | Hoàn thành tốt nhiệm vụ
            5  | CĐCS Đơn vị mẫu 03         | | 84 | Hoàn thành nhiệm vụ
            5  | CĐCS Đơn vị mẫu 04         | | 84 | Hoàn thành nhiệm vụ
            7  | CĐCS Đơn vị mẫu 05         | | 81 | Hoàn thành nhiệm vụ
            8  | CĐCS Đơn vị mẫu 06         | | 78 | Hoàn thành nhiệm vụ
            9  | CĐCS Đơn vị mẫu 07         | | 72 | Hoàn thành nhiệm vụ
            10 | CĐCS Hội mẫu               | | 70 | Hoàn thành nhiệm vụ
            """, 5, Result::of);

    private UnionPast() {}
}
