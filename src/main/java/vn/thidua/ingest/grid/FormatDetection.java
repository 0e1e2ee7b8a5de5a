package vn.thidua.ingest.grid;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells what a file is by its bytes and never by its name. */
final class FormatDetection {

    private static final int HEAD = 1_024;
    private static final int MOST_CONTROLS = 2;
    private static final List<String> PICTURES =
            List.of("\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "II*\0", "MM\0*", "\0\0\1\0");
    private static final List<String> ARCHIVES =
            List.of("Rar!", "7z\u00bc\u00af", "\u001f\u008b", "BZh", "\u00fd7zXZ", "MSCF", "\u001f\u009d");
    private static final List<String> SPREADSHEETS_OF_OTHERS =
            List.of("ID;P", "TABLE\r\n", "TABLE\n", "\0\0\2\0", "\0\0\32\0", "socialcalc");
    private static final List<String> MAIL =
            List.of("return-path:", "received:", "delivered-to:", "message-id:", "x-mozilla-status:", "from:", "date:");

    private FormatDetection() {}

    static FileFormat of(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\003\004") || head.startsWith("PK\005\006")) {
            return ofZip(content);
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return ofCompoundFile(CompoundFile.names(content));
        }
        if (startsWithAny(head, PICTURES) || isPicture(head)) {
            return FileFormat.PICTURE;
        }
        if (startsWithAny(head, ARCHIVES)) {
            return FileFormat.ARCHIVE;
        }
        return ofHead(head, content);
    }

    private static boolean startsWithAny(String head, List<String> beginnings) {
        return beginnings.stream().anyMatch(head::startsWith);
    }

    /** Bitmaps, WebP and the pictures of telephones. */
    private static boolean isPicture(String head) {
        return head.startsWith("BM") && head.startsWith("\0\0\0\0", 6)
                || head.startsWith("RIFF") && head.startsWith("WEBP", 8)
                || head.startsWith("ftypheic", 4)
                || head.startsWith("ftypmif1", 4);
    }

    private static FileFormat ofZip(byte[] content) {
        Set<String> names;
        try (Archive archive = Archive.open(content)) {
            names = archive.names();
        } catch (UnreadableFileException | IOException e) {
            return ofDamagedZip(new String(content, StandardCharsets.ISO_8859_1));
        }
        if (names.contains("xl/workbook.bin")) {
            return FileFormat.XLSB;
        }
        if (any(names, "xl/")) {
            return FileFormat.XLSX;
        }
        if (any(names, "word/")) {
            return FileFormat.WORD;
        }
        if (any(names, "ppt/")) {
            return FileFormat.PRESENTATION;
        }
        if (names.contains("content.xml")) {
            return ofOpenDocument(new String(content, StandardCharsets.ISO_8859_1));
        }
        return any(names, "Index/") || names.contains("Index.zip") ? FileFormat.OLD_OFFICE : ofPackage(names);
    }

    private static boolean any(Set<String> names, String folder) {
        return names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(folder));
    }

    private static FileFormat ofPackage(Set<String> names) {
        return names.contains("[Content_Types].xml") ? FileFormat.XLSX : FileFormat.ARCHIVE;
    }

    /** The kind stands uncompressed in the first entry. */
    private static FileFormat ofOpenDocument(String bytes) {
        String head = bytes.substring(0, Math.min(bytes.length(), HEAD));
        if (head.contains("opendocument.text")) {
            return FileFormat.WORD;
        }
        if (head.contains("opendocument.presentation")) {
            return FileFormat.PRESENTATION;
        }
        return head.contains("vnd.sun.xml") ? FileFormat.OLD_OFFICE : FileFormat.ODS;
    }

    /** The names of a zip's entries stand in it uncompressed, also where its table of contents is lost. */
    private static FileFormat ofDamagedZip(String bytes) {
        if (bytes.contains("xl/workbook.bin")) {
            return FileFormat.XLSB;
        }
        if (bytes.contains("xl/") || bytes.contains("[Content_Types].xml")) {
            return bytes.contains("word/document") ? FileFormat.WORD : FileFormat.XLSX;
        }
        return bytes.contains("opendocument.spreadsheet") ? FileFormat.ODS : FileFormat.ARCHIVE;
    }

    /** A document may hold a workbook and the reverse: what stands first in the directory is the file's own. */
    private static FileFormat ofCompoundFile(List<String> names) {
        for (String name : names) {
            switch (name) {
                case "EncryptedPackage" -> {
                    return FileFormat.ENCRYPTED;
                }
                case "WordDocument" -> {
                    return FileFormat.WORD;
                }
                case "PowerPoint Document" -> {
                    return FileFormat.PRESENTATION;
                }
                case "__properties_version1.0" -> {
                    return FileFormat.EMAIL;
                }
                case "Workbook", "WORKBOOK" -> {
                    return FileFormat.XLS;
                }
                case "Book", "BOOK" -> {
                    return names.contains("Workbook") ? FileFormat.XLS : FileFormat.EXCEL_95;
                }
                default -> {}
            }
        }
        return names.size() > 1 ? FileFormat.UNKNOWN : FileFormat.DAMAGED;
    }

    private static FileFormat ofHead(String head, byte[] content) {
        String start =
                head.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        if (head.startsWith("%PDF") || start.contains("%pdf-1")) {
            return FileFormat.PDF;
        }
        if (start.startsWith("{\\rtf")) {
            return FileFormat.WORD;
        }
        if (isOldExcel(content)) {
            return FileFormat.EXCEL_95;
        }
        if (startsWithAny(head, SPREADSHEETS_OF_OTHERS)) {
            return FileFormat.OLD_OFFICE;
        }
        if (isShortcut(start)) {
            return FileFormat.SHORTCUT;
        }
        return start.startsWith("<") || start.startsWith("mime-version:") ? ofMarkup(start) : ofText(start, content);
    }

    /** Files of Excel 2, 3, 4 and 5 without an OLE shell begin with a BOF record. */
    private static boolean isOldExcel(byte[] content) {
        return content.length > 8
                && content[0] == 9
                && Set.of((byte) 0, (byte) 2, (byte) 4, (byte) 8).contains(content[1])
                && content[3] == 0
                && content[2] >= 4;
    }

    private static boolean isShortcut(String start) {
        return start.startsWith("[internetshortcut]")
                || start.startsWith("l\0\0\0\1\u0014\2\0")
                || start.startsWith("{\"url\"") && start.contains("google");
    }

    private static FileFormat ofMarkup(String start) {
        if (start.startsWith("mime-version:")) {
            return start.contains("multipart/related") ? FileFormat.WEB_PAGE : FileFormat.EMAIL;
        }
        boolean page = start.contains("<html") || start.contains("<!doctype html") || start.contains("<table");
        return page ? FileFormat.WEB_PAGE : FileFormat.XML;
    }

    private static FileFormat ofText(String start, byte[] content) {
        if (MAIL.stream().anyMatch(start::startsWith)
                && (start.contains("\nsubject:") || start.contains("\nmime-version:"))) {
            return FileFormat.EMAIL;
        }
        if (TextEncoding.isWide(content)) {
            return FileFormat.TEXT;
        }
        if (isZeros(content)) {
            return FileFormat.ZEROS;
        }
        long controls = start.chars()
                .filter(c -> c < ' ' && "\t\n\r\f\u001a".indexOf(c) < 0)
                .count();
        return controls <= MOST_CONTROLS && start.indexOf('\0') < 0 ? FileFormat.TEXT : FileFormat.UNKNOWN;
    }

    /** Copying that broke off often leaves the length and no content. */
    private static boolean isZeros(byte[] content) {
        for (byte b : content) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }
}
