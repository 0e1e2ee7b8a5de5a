package vn.thidua.reconcile;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.ingest.RegisterLine;

/**
 * Files every arrival of a campaign: which count, which are refused, superseded, doubled or ignored, and when each was
 * received. The order in which files arrive from the folder has no say; the time of receipt has.
 */
final class Reconciliation {

    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

    private final Campaign campaign;
    private final List<Filing> filings = new ArrayList<>();
    private final List<FiledFinding> findings = new ArrayList<>();

    Reconciliation(Campaign campaign, List<Arrival> arrivals, List<RegisterLine> registerLines) {
        this.campaign = campaign;
        List<Arrival> registers = new ArrayList<>();
        List<Arrival> others = new ArrayList<>();
        arrivals.forEach(arrival -> (arrival.kind() == InputKind.REGISTER ? registers : others).add(arrival));

        List<Arrival> current = fileRegisters(registers);
        List<String> currentPaths = current.stream().map(Arrival::path).toList();
        List<RegisterLine> currentLines = registerLines.stream()
                .filter(line -> currentPaths.contains(line.place().file()))
                .toList();
        RegisterEntries register = new RegisterEntries(campaign, currentLines, current, others);
        findings.addAll(register.findings());
        for (Arrival arrival : current) {
            filings.add(new Filing(
                    arrival, Filing.Outcome.COUNTED, register.newest().orElse(arrival.firstSeen()), 0));
        }
        fileOthers(others, register);
    }

    List<Filing> filings() {
        return List.copyOf(filings);
    }

    List<FiledFinding> findings() {
        return List.copyOf(findings);
    }

    /** A register has no receipt of its own: of several contents at one path the newest is the register as it stands. */
    private List<Arrival> fileRegisters(List<Arrival> registers) {
        Map<String, Arrival> newest = new HashMap<>();
        registers.stream()
                .sorted(comparing(Arrival::firstSeen).thenComparing(Arrival::fileId))
                .forEach(register -> {
                    if (register.refused()) {
                        filings.add(new Filing(register, Filing.Outcome.REFUSED, register.firstSeen(), 0));
                        return;
                    }
                    Arrival older = newest.put(register.path(), register);
                    if (older != null) {
                        filings.add(new Filing(older, Filing.Outcome.SUPERSEDED, older.firstSeen(), 0));
                        report(FindingCode.SUPERSEDED, older, register.path(), "");
                    }
                });
        return newest.values().stream().sorted(comparing(Arrival::path)).toList();
    }

    /** A file that is no register, with the time that counts for it. */
    private record Timed(Arrival arrival, Instant receivedAt, boolean registered) {

        static final Comparator<Timed> BY_RECEIPT = comparing(Timed::receivedAt)
                .thenComparing(timed -> timed.arrival().path())
                .thenComparing(timed -> timed.arrival().fileId());
    }

    private void fileOthers(List<Arrival> others, RegisterEntries register) {
        List<Timed> inOrder = others.stream()
                .map(arrival -> new Timed(
                        arrival, register.receivedAt(arrival).orElse(arrival.firstSeen()), register.knows(arrival)))
                .sorted(Timed.BY_RECEIPT)
                .toList();
        Map<String, Timed> originals = originals(inOrder);
        Map<String, Timed> counted = new HashMap<>();
        for (Timed timed : inOrder) {
            Arrival arrival = timed.arrival();
            Timed original = originals.getOrDefault(arrival.sha256(), timed);
            if (arrival.ignored()) {
                file(timed, Filing.Outcome.IGNORED, 0);
            } else if (original != timed) {
                file(timed, Filing.Outcome.DUPLICATE, 0);
                report(FindingCode.DUPLICATE, arrival, original.arrival().path(), "");
            } else {
                if (!timed.registered()) {
                    report(FindingCode.NOT_IN_REGISTER, arrival, "", "");
                }
                if (arrival.refused()) {
                    file(timed, Filing.Outcome.REFUSED, 0);
                } else {
                    take(counted, timed);
                }
            }
        }
        counted.values().stream()
                .distinct()
                .sorted(Timed.BY_RECEIPT)
                .forEach(timed -> file(timed, Filing.Outcome.COUNTED, lateness(timed)));
    }

    /** Of equal bytes at several paths, the one that the register knows, else the first received. */
    private static Map<String, Timed> originals(List<Timed> inOrder) {
        Map<String, Timed> originals = new HashMap<>();
        inOrder.stream()
                .filter(timed -> !timed.arrival().ignored())
                .sorted(comparing(timed -> !timed.registered()))
                .forEach(timed -> originals.putIfAbsent(timed.arrival().sha256(), timed));
        return originals;
    }

    /** Lets the file count in place of what it is a newer version of: same key, or other content at the same path. */
    private void take(Map<String, Timed> counted, Timed newer) {
        for (String key : List.of(
                "key:" + newer.arrival().versionKey(), "path:" + newer.arrival().path())) {
            Timed older = counted.get(key);
            if (older != null && older != newer) {
                counted.values().removeIf(other -> other == older);
                file(older, Filing.Outcome.SUPERSEDED, 0);
                report(FindingCode.SUPERSEDED, older.arrival(), newer.arrival().path(), "");
            }
            counted.put(key, newer);
        }
    }

    private int lateness(Timed timed) {
        Optional<ZonedDateTime> due =
                Optional.ofNullable(timed.arrival().kind()).flatMap(campaign::due);
        if (due.isEmpty() || !timed.receivedAt().isAfter(due.get().toInstant())) {
            return 0;
        }
        report(
                FindingCode.LATE,
                timed.arrival(),
                DATE_TIME.format(timed.receivedAt().atZone(campaign.zone())),
                DATE_TIME.format(due.get()));
        Duration late = Duration.between(due.get().toInstant(), timed.receivedAt());
        return Math.toIntExact(late.plusDays(1).minusNanos(1).toDays());
    }

    private void file(Timed timed, Filing.Outcome outcome, int daysLate) {
        filings.add(new Filing(timed.arrival(), outcome, timed.receivedAt(), daysLate));
    }

    private void report(FindingCode code, Arrival arrival, String found, String expected) {
        findings.add(
                new FiledFinding(arrival.fileId(), new Finding(code, Place.of(arrival.path()), "", found, expected)));
    }
}
