package vn.thidua.reconcile;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.text.Normalizer;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.ingest.RegisterLine;

/**
 * The rows of the register, each with the file that it tells of. A row names a file by its path or by its bare name. Where
 * one path has had several contents, the rows belong to them in the order of time, the newest row to the newest content;
 * a content beyond the rows has not been registered yet.
 */
final class RegisterEntries {

    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

    private final Campaign campaign;
    private final boolean empty;
    private final Map<Long, RegisterLine> lineOf = new HashMap<>();
    private final List<FiledFinding> findings = new ArrayList<>();

    RegisterEntries(Campaign campaign, List<RegisterLine> lines, List<Arrival> registers, List<Arrival> arrivals) {
        this.campaign = campaign;
        empty = lines.isEmpty();
        Map<String, Long> registerIds = new HashMap<>();
        registers.forEach(register -> registerIds.put(register.path(), register.fileId()));
        Map<String, List<Arrival>> byName = byName(arrivals);
        Map<String, List<RegisterLine>> rowsOf = new LinkedHashMap<>();
        for (RegisterLine line : lines) {
            rowsOf.computeIfAbsent(folded(line.fileName()), name -> new ArrayList<>())
                    .add(line);
        }
        rowsOf.forEach((name, rows) -> match(rows, byName.getOrDefault(name, List.of()), registerIds));
    }

    /** When the file was received by the register. */
    Optional<Instant> receivedAt(Arrival arrival) {
        return Optional.ofNullable(lineOf.get(arrival.fileId()))
                .map(RegisterLine::receivedAt)
                .map(time -> time.toInstant());
    }

    /** Whether the register tells of the file; always so where nobody keeps a register. */
    boolean knows(Arrival arrival) {
        return empty || lineOf.containsKey(arrival.fileId());
    }

    /** Newest time in the register. */
    Optional<Instant> newest() {
        return lineOf.values().stream()
                .map(RegisterLine::receivedAt)
                .filter(time -> time != null)
                .map(time -> time.toInstant())
                .max(naturalOrder());
    }

    /** What does not fit between the register and the files, on the register's cells. */
    List<FiledFinding> findings() {
        return List.copyOf(findings);
    }

    private void match(List<RegisterLine> rows, List<Arrival> files, Map<String, Long> registerIds) {
        if (files.isEmpty()) {
            rows.forEach(row ->
                    report(FindingCode.REGISTER_ROW_WITHOUT_FILE, row, row.fileName(), time(row), "", registerIds));
            return;
        }
        List<RegisterLine> inTime = rows.stream()
                .sorted(comparing(
                        row -> row.receivedAt() == null
                                ? null
                                : row.receivedAt().toInstant(),
                        nullsFirst(naturalOrder())))
                .toList();
        int skippedRows = Math.max(0, inTime.size() - files.size());
        for (int i = 0; i < files.size() && i + skippedRows < inTime.size(); i++) {
            RegisterLine row = inTime.get(i + skippedRows);
            Arrival file = files.get(i);
            lineOf.put(file.fileId(), row);
            compare(row, file, registerIds);
        }
    }

    private void compare(RegisterLine row, Arrival file, Map<String, Long> registerIds) {
        if (contradicts(row.agency(), file.agency())) {
            report(
                    FindingCode.REGISTER_CONTRADICTS_FILE,
                    row,
                    row.fileName(),
                    name(row.agency()),
                    name(file.agency()),
                    registerIds);
        } else if (contradicts(row.kind(), file.kind())) {
            report(
                    FindingCode.REGISTER_CONTRADICTS_FILE,
                    row,
                    row.fileName(),
                    words(row.kind()),
                    words(file.kind()),
                    registerIds);
        }
    }

    private void report(
            FindingCode code,
            RegisterLine row,
            String subject,
            String found,
            String expected,
            Map<String, Long> registerIds) {
        Long register = registerIds.get(row.place().file());
        if (register != null) {
            findings.add(new FiledFinding(register, new Finding(code, row.place(), subject, found, expected)));
        }
    }

    private static boolean contradicts(@Nullable Object told, @Nullable Object read) {
        return told != null && read != null && !told.equals(read);
    }

    private String name(@Nullable String agency) {
        return agency == null ? "" : campaign.agency(agency).map(Agency::name).orElse(agency);
    }

    /** The kind as the register itself would say it. */
    private static String words(@Nullable InputKind kind) {
        if (kind == null) {
            return "";
        }
        return switch (kind) {
            case SELF_SCORE -> "Bảng tự chấm";
            case APPRAISAL -> "Biên bản thẩm định";
            case NOMINATION -> "Đề nghị khen thưởng";
            case REGISTER -> "Sổ tiếp nhận";
            case INDEX -> "Chỉ số";
            case BALLOT -> "Biên bản kiểm phiếu";
        };
    }

    private static String time(RegisterLine row) {
        return row.receivedAt() == null ? "" : DATE_TIME.format(row.receivedAt());
    }

    /** Files under their full path and under their bare name, contents of one path in the order of receipt. */
    private static Map<String, List<Arrival>> byName(List<Arrival> arrivals) {
        Map<String, List<Arrival>> byName = new HashMap<>();
        arrivals.stream()
                .sorted(Comparator.comparing(Arrival::firstSeen).thenComparing(Arrival::fileId))
                .forEach(arrival -> {
                    String path = folded(arrival.path());
                    String name = path.substring(path.lastIndexOf('/') + 1);
                    byName.computeIfAbsent(path, key -> new ArrayList<>()).add(arrival);
                    if (!name.equals(path)) {
                        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(arrival);
                    }
                });
        return byName;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.strip().replace('\\', '/'), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
    }
}
