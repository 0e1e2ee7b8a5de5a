package vn.thidua.ingest.grid;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.FindingCode;

/** The kinds of files that offices send, read or not. What a file is, {@link FormatDetection} tells by its bytes. */
enum FileFormat {
    XLSX("Excel (.xlsx)", new XlsxGridReader(), "xlsx", "xlsm", "xltx", "xltm"),
    XLS("Excel 97–2003 (.xls)", SeparateReader.SHARED, "xls", "xlt"),
    ODS("OpenDocument (.ods)", new OdsGridReader(), "ods", "ots"),
    TEXT("văn bản phân cách (.csv)", new CsvGridReader(), "csv", "txt", "tsv", "prn"),
    EXCEL_95("Excel 5.0/95 hoặc cũ hơn", FindingCode.FORMAT_EXCEL_95),
    XLSB("Excel nhị phân (.xlsb)", FindingCode.FORMAT_XLSB),
    ENCRYPTED("tệp Office có đặt mật khẩu", FindingCode.FILE_PASSWORD_PROTECTED),
    WORD("văn bản Word", FindingCode.FORMAT_DOCUMENT),
    PDF("PDF", FindingCode.FORMAT_PDF),
    WEB_PAGE("trang web (HTML)", FindingCode.FORMAT_WEB_PAGE),
    PICTURE("hình ảnh", FindingCode.FORMAT_PICTURE),
    ARCHIVE("tệp nén", FindingCode.FORMAT_ARCHIVE),
    EMAIL("thư điện tử", FindingCode.FORMAT_EMAIL),
    PRESENTATION("bản trình chiếu PowerPoint", FindingCode.FORMAT_UNSUPPORTED),
    SHORTCUT("lối tắt (shortcut), không phải tệp", FindingCode.FORMAT_UNSUPPORTED),
    XML("XML", FindingCode.FORMAT_UNSUPPORTED),
    OLD_OFFICE("bảng tính của chương trình khác", FindingCode.FORMAT_UNSUPPORTED),
    DAMAGED("tệp hỏng hoặc bị cắt cụt", FindingCode.FILE_UNREADABLE),
    ZEROS("tệp chỉ toàn byte 0, chép chưa xong", FindingCode.FILE_UNREADABLE),
    UNKNOWN("định dạng lạ", FindingCode.FORMAT_UNSUPPORTED);

    private final String label;
    private final @Nullable GridReader reader;
    private final FindingCode refusal;
    private final Set<String> endings;

    FileFormat(String label, GridReader reader, String... endings) {
        this(label, reader, FindingCode.FILE_UNREADABLE, endings);
    }

    FileFormat(String label, FindingCode refusal) {
        this(label, null, refusal);
    }

    FileFormat(String label, @Nullable GridReader reader, FindingCode refusal, String... endings) {
        this.label = label;
        this.reader = reader;
        this.refusal = refusal;
        this.endings = Set.of(endings);
    }

    /** As a person calls it. */
    String label() {
        return label;
    }

    /** Empty for formats that are recognised but not read. */
    Optional<GridReader> reader() {
        return Optional.ofNullable(reader);
    }

    /** What is said of a file of a format that is not read. */
    FindingCode refusal() {
        return refusal;
    }

    /** Whether a file of this format may be called so; a name without an ending claims nothing. */
    boolean mayBeCalled(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 || endings.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
