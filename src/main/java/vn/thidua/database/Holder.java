package vn.thidua.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who holds a lock, such as {@code thidua 4711@may-chu 2026-11-23T03:00:00Z}; short enough for PostgreSQL's
 * {@code application_name}.
 *
 * @param pid the process, on its own machine
 * @param since whole seconds
 */
record Holder(long pid, String host, Instant since) {

    private static final Pattern FORM = Pattern.compile("thidua (\\d+)@(\\S+) (\\S+)");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    /** What {@code application_name} leaves (63 bytes) after the other parts. */
    private static final int LONGEST_HOST = 24;

    static Holder here(Instant now) {
        return new Holder(ProcessHandle.current().pid(), hostName(), now.truncatedTo(ChronoUnit.SECONDS));
    }

    static Optional<Holder> parse(String text) {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Holder(Long.parseLong(parts.group(1)), parts.group(2), Instant.parse(parts.group(3))));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<Holder> read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A sentence for whoever comes second. */
    static String sentence(Optional<Holder> holder) {
        return holder.map(Holder::sentence)
                .orElse("Một lượt chạy khác vừa bắt đầu và đang giữ khóa. Hãy chờ lượt đó kết thúc rồi chạy lại.");
    }

    private String sentence() {
        return "Một lượt chạy khác đang giữ khóa từ %s (tiến trình %d trên máy %s). Hãy chờ lượt đó kết thúc rồi chạy lại."
                .formatted(TIME.format(since.atZone(ZoneId.systemDefault())), pid, host);
    }

    private static String hostName() {
        String name;
        try {
            name = InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            name = "localhost";
        }
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "-");
        return plain.length() > LONGEST_HOST ? plain.substring(0, LONGEST_HOST) : plain;
    }

    @Override
    public String toString() {
        return "thidua " + pid + "@" + host + " " + since;
    }
}
