package vn.thidua.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a file is, told by its bytes and never by its name. */
enum FileFormat {
    XLSX("Excel (.xlsx)", new XlsxGridReader()),
    XLSB("Excel nhị phân (.xlsb)", null),
    XLS("Excel 97–2003 (.xls)", null),
    ODS("OpenDocument (.ods)", null),
    WORD("Word", null),
    POWERPOINT("PowerPoint", null),
    ENCRYPTED("tệp Office có đặt mật khẩu", null),
    PDF("PDF", null),
    WEB_PAGE("trang web (HTML)", null),
    XML("XML", null),
    PICTURE("hình ảnh", null),
    ARCHIVE("tệp nén", null),
    TEXT("văn bản (.csv, .txt)", null),
    UNKNOWN("định dạng lạ", null);

    private static final int HEAD = 512;

    private final String label;
    private final @Nullable GridReader reader;

    FileFormat(String label, @Nullable GridReader reader) {
        this.label = label;
        this.reader = reader;
    }

    /** As a person calls it. */
    String label() {
        return label;
    }

    /** Empty for formats that are recognised but not read. */
    Optional<GridReader> reader() {
        return Optional.ofNullable(reader);
    }

    static FileFormat of(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\003\004")) {
            return ofZip(content);
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return ofCompoundFile(content);
        }
        return ofHead(head);
    }

    /** The names of a zip's entries stand in it uncompressed. */
    private static FileFormat ofZip(byte[] content) {
        String bytes = new String(content, StandardCharsets.ISO_8859_1);
        if (bytes.contains("xl/workbook.bin")) {
            return XLSB;
        }
        if (bytes.contains("xl/")) {
            return XLSX;
        }
        if (bytes.contains("opendocument.spreadsheet")) {
            return ODS;
        }
        if (bytes.contains("word/document") || bytes.contains("opendocument.text")) {
            return WORD;
        }
        return bytes.contains("ppt/presentation") ? POWERPOINT : ARCHIVE;
    }

    /** The names of an OLE file's streams stand in it as UTF-16. */
    private static FileFormat ofCompoundFile(byte[] content) {
        String bytes = new String(content, StandardCharsets.ISO_8859_1);
        if (bytes.contains(wide("EncryptedPackage"))) {
            return ENCRYPTED;
        }
        if (bytes.contains(wide("WordDocument"))) {
            return WORD;
        }
        if (bytes.contains(wide("PowerPoint Document"))) {
            return POWERPOINT;
        }
        return bytes.contains(wide("Workbook")) || bytes.contains(wide("Book")) ? XLS : UNKNOWN;
    }

    private static FileFormat ofHead(String head) {
        String start = head.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("%pdf")) {
            return PDF;
        }
        if (start.contains("<html") || start.startsWith("<!doctype html")) {
            return WEB_PAGE;
        }
        if (start.startsWith("<?xml")) {
            return XML;
        }
        if (head.startsWith("\u0089PNG") || head.startsWith("\u00ff\u00d8\u00ff") || head.startsWith("GIF8")) {
            return PICTURE;
        }
        if (head.startsWith("Rar!") || head.startsWith("7z\u00bc") || head.startsWith("\u001f\u008b")) {
            return ARCHIVE;
        }
        return head.indexOf('\0') < 0 ? TEXT : UNKNOWN;
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
