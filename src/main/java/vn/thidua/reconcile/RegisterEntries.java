package vn.thidua.reconcile;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static vn.thidua.bilingual.Speech.say;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.Agency;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.ingest.RegisterLine;

/**
 * The rows of the register, each with the file that it tells of. A row names a file by its path or by its bare name. Where
 * one path has had several contents, the rows belong to them in the order of time, the newest row to the newest content;
 * a content beyond the rows has not been registered yet.
 */
final class RegisterEntries {

    private final Campaign campaign;
    private final boolean empty;
    private final Map<String, Arrival> registers = new HashMap<>();
    private final Map<Long, RegisterLine> lineOf = new HashMap<>();
    private final List<FiledFinding> findings = new ArrayList<>();

    /**
     * @param registers the registers as they stand, and other books
     * @param arrivals everything of which a row may tell
     */
    RegisterEntries(Campaign campaign, List<RegisterLine> lines, List<Arrival> registers, List<Arrival> arrivals) {
        this.campaign = campaign;
        empty = lines.isEmpty();
        registers.forEach(register -> this.registers.put(register.path(), register));
        FileNames names = new FileNames(arrivals);
        Map<String, List<RegisterLine>> rowsOf = new LinkedHashMap<>();
        for (RegisterLine line : lines) {
            checkDay(line);
            meant(line, names.named(line.fileName()))
                    .ifPresent(path -> rowsOf.computeIfAbsent(path, key -> new ArrayList<>())
                            .add(line));
        }
        rowsOf.forEach((path, rows) -> match(
                rows,
                names.named(path).stream()
                        .filter(file -> file.path().equals(path))
                        .toList()));
    }

    /** The path of the file that the row means: of several files of one name the one that fits the row. */
    private Optional<String> meant(RegisterLine row, List<Arrival> named) {
        if (named.isEmpty()) {
            report(FindingCode.REGISTER_ROW_WITHOUT_FILE, row, row.place(), time(row), "");
            return Optional.empty();
        }
        List<String> paths = paths(named);
        List<String> fitting = paths(named.stream()
                .filter(file -> !contradicts(row.agency(), file.agency()) && !contradicts(row.kind(), file.kind()))
                .toList());
        List<String> candidates = paths.size() == 1 ? paths : fitting;
        if (candidates.size() != 1) {
            report(FindingCode.REGISTER_ROW_AMBIGUOUS, row, row.place(), String.join("; ", paths), "");
            return Optional.empty();
        }
        return Optional.of(candidates.get(0));
    }

    private static List<String> paths(List<Arrival> files) {
        return files.stream().map(Arrival::path).distinct().sorted().toList();
    }

    /** Nobody receives before the period begins, or writes down what will be received later. */
    private void checkDay(RegisterLine row) {
        if (row.receivedAt() == null || plausible(row)) {
            return;
        }
        boolean early = row.receivedAt().toLocalDate().isBefore(campaign.from());
        String expected = early ? say("từ ngày {0}", Speech.day(campaign.from())) : say("không sau ngày sổ được nộp");
        report(FindingCode.REGISTER_DATE_IMPLAUSIBLE, row, row.datePlace(), time(row), expected);
    }

    private boolean plausible(RegisterLine row) {
        ZonedDateTime received = row.receivedAt();
        Arrival register = registers.get(row.place().file());
        if (received == null || register == null) {
            return received != null;
        }
        LocalDate day = received.toLocalDate();
        return !day.isBefore(campaign.from())
                && !day.isAfter(register.firstSeen().atZone(campaign.zone()).toLocalDate());
    }

    /** When the file was received by the register. */
    Optional<Instant> receivedAt(Arrival arrival) {
        return Optional.ofNullable(lineOf.get(arrival.fileId()))
                .filter(this::plausible)
                .map(RegisterLine::receivedAt)
                .map(time -> time.toInstant());
    }

    /** The register's cell that tells when the file was received. */
    Optional<Place> place(Arrival arrival) {
        return Optional.ofNullable(lineOf.get(arrival.fileId()))
                .filter(this::plausible)
                .map(RegisterLine::datePlace);
    }

    /** Whether the register tells of the file; always so where nobody keeps a register. */
    boolean knows(Arrival arrival) {
        return empty || lineOf.containsKey(arrival.fileId());
    }

    /** Newest time in the register. */
    Optional<Instant> newest() {
        return lineOf.values().stream()
                .filter(this::plausible)
                .map(RegisterLine::receivedAt)
                .filter(time -> time != null)
                .map(time -> time.toInstant())
                .max(naturalOrder());
    }

    /** What does not fit between the register and the files, on the register's cells. */
    List<FiledFinding> findings() {
        return List.copyOf(findings);
    }

    private void match(List<RegisterLine> rows, List<Arrival> files) {
        List<RegisterLine> inTime = rows.stream()
                .sorted(comparing(
                        row -> row.receivedAt() == null
                                ? null
                                : row.receivedAt().toInstant(),
                        nullsFirst(naturalOrder())))
                .toList();
        int skippedRows = Math.max(0, inTime.size() - files.size());
        inTime.stream()
                .limit(skippedRows)
                .forEach(row -> report(
                        FindingCode.REGISTER_ROW_REPEATED, row, row.place(), time(row), time(inTime.get(skippedRows))));
        for (int i = 0; i < files.size() && i + skippedRows < inTime.size(); i++) {
            RegisterLine row = inTime.get(i + skippedRows);
            Arrival file = files.get(i);
            lineOf.put(file.fileId(), row);
            compare(row, file);
        }
    }

    private void compare(RegisterLine row, Arrival file) {
        if (contradicts(row.agency(), file.agency())) {
            report(FindingCode.REGISTER_CONTRADICTS_FILE, row, row.place(), name(row.agency()), name(file.agency()));
        } else if (contradicts(row.kind(), file.kind())) {
            report(FindingCode.REGISTER_CONTRADICTS_FILE, row, row.place(), words(row.kind()), words(file.kind()));
        }
    }

    private void report(FindingCode code, RegisterLine row, Place place, String found, String expected) {
        Arrival register = registers.get(row.place().file());
        if (register != null) {
            findings.add(
                    new FiledFinding(register.fileId(), new Finding(code, place, row.fileName(), found, expected)));
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
        return kind == null ? "" : kind.label();
    }

    private static String time(RegisterLine row) {
        return row.receivedAt() == null ? "" : Speech.moment(row.receivedAt(), "dd/MM/yyyy HH:mm");
    }
}
