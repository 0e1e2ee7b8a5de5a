package vn.thidua.samples;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A thing in an inbox told by text: a {@link TextWorkbook}, or what the first line makes of the text below it, such as
 * {@code bytes: encrypted-xlsx} or {@code thing: link}.
 */
public final class FixtureFile {

    private static final String BYTES = "bytes:";
    private static final String THING = "thing:";
    private static final long BEYOND_THE_DOOR = 33L << 20;

    private FixtureFile() {}

    /** Makes the thing at a place where nothing is yet. */
    public static void write(Path target, String text) throws IOException {
        String first = text.lines().findFirst().orElse("");
        String rest = text.substring(Math.min(text.length(), first.length() + 1));
        if (first.startsWith(THING)) {
            make(first.substring(THING.length()).strip(), target);
        } else if (first.startsWith(BYTES)) {
            Files.write(target, bytes(first.substring(BYTES.length()).strip(), rest));
        } else {
            Files.write(target, TextWorkbook.of(text));
        }
    }

    private static void make(String thing, Path target) throws IOException {
        switch (thing) {
            case "folder" -> Files.createDirectory(target);
            case "link" -> Files.createSymbolicLink(target, target.resolveSibling("noi-khac.xlsx"));
            case "huge-file" -> {
                try (RandomAccessFile file = new RandomAccessFile(target.toFile(), "rw")) {
                    file.setLength(BEYOND_THE_DOOR);
                }
            }
            default -> throw new IllegalArgumentException(thing);
        }
    }

    private static byte[] bytes(String builder, String text) throws IOException {
        return switch (builder) {
            case "text" -> text.getBytes(UTF_8);
            case "windows-1258" -> windows1258(text);
            case "excel-95" -> "\t\b\b\0\0\5\5\0\0\0".getBytes(ISO_8859_1);
            case "xlsb" -> with("xl/workbook.bin", new byte[0], TextWorkbook.of(text));
            case "macros" -> with("xl/vbaProject.bin", new byte[10], TextWorkbook.of(text));
            case "link-to-a-file" -> with("xl/externalLinks/externalLink1.xml", new byte[10], TextWorkbook.of(text));
            case "too-much-inside" -> with("xl/media/image1.bmp", new byte[70 << 20], TextWorkbook.of(text));
            case "sheet-twice" -> with("XL/worksheets/sheet1.xml", new byte[10], TextWorkbook.of(text));
            case "encrypted-xlsx" -> encrypted(TextWorkbook.of(text));
            default -> throw new IllegalArgumentException(builder);
        };
    }

    /** The code page writes tones as characters of their own behind the letter. */
    private static byte[] windows1258(String text) {
        String hatsFirst =
                Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("(\\u0323)([\\u0302\\u0306])", "$2$1");
        String apart = hatsFirst.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", "\0$0");
        String composed = Normalizer.normalize(apart, Normalizer.Form.NFC).replace("\0", "");
        return composed.getBytes(Charset.forName("windows-1258"));
    }

    /** The archive with one more part. */
    private static byte[] with(String name, byte[] content, byte[] archive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                parts.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] encrypted(byte[] workbook) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("bí mật");
            try (OutputStream out = encryptor.getDataStream(file)) {
                out.write(workbook);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
