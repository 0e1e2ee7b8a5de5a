package vn.thidua.reconcile;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static vn.thidua.bilingual.Speech.say;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.bilingual.Speech;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.InputKind;
import vn.thidua.campaign.NewVersions;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.Place;
import vn.thidua.ingest.DecisionLine;
import vn.thidua.ingest.RegisterLine;
import vn.thidua.reconcile.Versions.Version;

/**
 * Files every arrival of a campaign: which count, which are refused, superseded, doubled or ignored, and when each was
 * received. The order in which files arrive from the folder has no say; the time of receipt has.
 */
final class Reconciliation {

    private static final String DATE_TIME = "dd/MM/yyyy HH:mm";

    private final Campaign campaign;
    private final RegisterEntries register;
    private final Decisions decisions;
    private final Versions versions = new Versions();
    private final Map<Long, Version> versionOf = new HashMap<>();
    private final List<Filing> filings = new ArrayList<>();
    private final List<FiledFinding> findings = new ArrayList<>();
    private final Waivers waivers;

    Reconciliation(
            Campaign campaign,
            List<Arrival> arrivals,
            List<RegisterLine> registerLines,
            List<DecisionLine> decisionLines) {
        this.campaign = campaign;
        List<Arrival> others =
                arrivals.stream().filter(arrival -> !arrival.book()).toList();
        List<Arrival> books = fileBooks(arrivals.stream().filter(Arrival::book).toList());
        Set<String> current = books.stream().map(Arrival::path).collect(Collectors.toSet());
        List<RegisterLine> rows = registerLines.stream()
                .filter(line -> current.contains(line.place().file()))
                .toList();
        register = new RegisterEntries(campaign, rows, books, arrivals);
        findings.addAll(register.findings());
        List<Timed> inOrder = others.stream()
                .map(arrival -> new Timed(
                        arrival, register.receivedAt(arrival).orElse(arrival.firstSeen()), register.knows(arrival)))
                .sorted(Timed.BY_RECEIPT)
                .toList();
        List<DecisionLine> decided = decisionLines.stream()
                .filter(line -> current.contains(line.place().file()))
                .toList();
        decisions = new Decisions(campaign, decided, books, inOrder);
        findings.addAll(decisions.findings());
        books.forEach(book -> filings.add(Filing.of(book, Filing.Outcome.COUNTED, asOf(book, decided))));
        fileOthers(inOrder);
        waivers = new Waivers(decided, moment());
        filings.replaceAll(this::waived);
    }

    List<Filing> filings() {
        return List.copyOf(filings);
    }

    List<FiledFinding> findings() {
        return List.copyOf(findings);
    }

    /** What decisions let go. */
    Waivers waivers() {
        return waivers;
    }

    /** The decision by which an agency may send this kind later. */
    Optional<DecisionLine> extension(InputKind kind, String agency) {
        return decisions.extension(kind, agency);
    }

    /** A book has no receipt of its own: of several contents at one path the newest is the book as it stands. */
    private List<Arrival> fileBooks(List<Arrival> books) {
        Map<String, Arrival> newest = new HashMap<>();
        books.stream()
                .sorted(comparing(Arrival::firstSeen).thenComparing(Arrival::fileId))
                .forEach(book -> {
                    if (book.refused()) {
                        filings.add(Filing.of(book, Filing.Outcome.REFUSED, book.firstSeen()));
                        return;
                    }
                    Arrival older = newest.put(book.path(), book);
                    if (older != null) {
                        filings.add(Filing.of(older, Filing.Outcome.SUPERSEDED, older.firstSeen()));
                        report(FindingCode.SUPERSEDED, older, book.path(), "");
                    }
                });
        return newest.values().stream().sorted(comparing(Arrival::path)).toList();
    }

    /** A book is of the day of its newest row, so that it does not depend on when the machine saw it. */
    private Instant asOf(Arrival book, List<DecisionLine> decided) {
        Optional<Instant> newest = book.kind() == InputKind.REGISTER
                ? register.newest()
                : decided.stream()
                        .filter(line -> line.place().file().equals(book.path()))
                        .map(line ->
                                line.decidedOn().atStartOfDay(campaign.zone()).toInstant())
                        .max(naturalOrder());
        return newest.orElse(book.firstSeen());
    }

    /** The newest receipt, as the docket tells it: neither a book of the secretary's nor a copy is one. */
    private @Nullable Instant moment() {
        return filings.stream()
                .filter(filing -> !filing.arrival().book()
                        && filing.outcome() != Filing.Outcome.IGNORED
                        && filing.outcome() != Filing.Outcome.DUPLICATE)
                .map(Filing::receivedAt)
                .max(naturalOrder())
                .orElse(null);
    }

    private Filing waived(Filing filing) {
        Optional<Waiver> waiver = filing.daysLate() == 0 ? Optional.empty() : waivers.ofLateness(filing.arrival());
        waiver.ifPresent(by -> findings.add(new FiledFinding(
                filing.arrival().fileId(),
                new Finding(
                        FindingCode.DECISION_APPLIED,
                        Place.of(filing.arrival().path()),
                        say("Miễn {0} ngày nộp trễ", filing.daysLate()),
                        by.document(),
                        by.reason()))));
        return waiver.isPresent() ? filing.waived() : filing;
    }

    private void fileOthers(List<Timed> inOrder) {
        Map<String, Timed> originals = originals(inOrder);
        Map<String, Timed> counted = new HashMap<>();
        for (Timed timed : inOrder) {
            Timed original = originals.getOrDefault(timed.arrival().sha256(), timed);
            if (timed.arrival().ignored()) {
                file(timed, Filing.Outcome.IGNORED, 0);
            } else if (original != timed) {
                file(timed, Filing.Outcome.DUPLICATE, 0);
                report(
                        FindingCode.DUPLICATE,
                        timed.arrival(),
                        original.arrival().path(),
                        "");
            } else {
                filePaper(counted, timed);
            }
        }
        counted.values().stream()
                .distinct()
                .sorted(Timed.BY_RECEIPT)
                .forEach(timed -> file(timed, Filing.Outcome.COUNTED, lateness(timed)));
    }

    private void filePaper(Map<String, Timed> counted, Timed timed) {
        Arrival arrival = timed.arrival();
        if (!timed.registered()) {
            report(FindingCode.NOT_IN_REGISTER, arrival, "", "");
        }
        Optional<DecisionLine> withdrawal = decisions.withdrawal(arrival);
        if (withdrawal.isPresent()) {
            decided(withdrawal.get(), arrival, say("Rút tệp"));
            file(timed, Filing.Outcome.IGNORED, 0);
            return;
        }
        versionOf.put(arrival.fileId(), versions.next(arrival));
        Optional<Decisions.Choice> choice = decisions.choice(timed);
        if (arrival.refused()) {
            file(timed, Filing.Outcome.REFUSED, 0);
        } else if (choice.isPresent() && !choice.get().sha256().equals(arrival.sha256())) {
            decided(
                    choice.get().line(),
                    arrival,
                    say("Tính tệp {0} thay cho tệp này", choice.get().path()));
            report(FindingCode.SUPERSEDED, arrival, choice.get().path(), "");
            file(timed, Filing.Outcome.SUPERSEDED, 0);
        } else {
            choice.ifPresent(own -> decided(own.line(), arrival, say("Chọn tệp này")));
            take(counted, timed, choice.isPresent());
        }
    }

    private void decided(DecisionLine line, Arrival arrival, String what) {
        findings.add(new FiledFinding(arrival.fileId(), Decisions.applied(line, arrival.path(), what)));
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

    /**
     * Lets the file count in place of what it is a newer version of: same key, or other content at the same path. Where the
     * bloc wants to decide, the older one counts on; so it does where only a blank form came back. A blank older one gives
     * way in any case.
     */
    private void take(Map<String, Timed> counted, Timed newer, boolean chosen) {
        List<Timed> older = Versions.keys(newer.arrival()).stream()
                .map(counted::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<Timed> filled =
                older.stream().filter(former -> !former.arrival().blank()).toList();
        if (!filled.isEmpty() && !chosen && newer.arrival().blank()) {
            report(
                    FindingCode.BLANK_LEFT_OUT,
                    newer.arrival(),
                    filled.get(0).arrival().path(),
                    "");
            file(newer, Filing.Outcome.IGNORED, 0);
            return;
        }
        if (!filled.isEmpty() && !chosen && awaitsDecision(newer.arrival())) {
            filled.forEach(first -> undecided(first.arrival(), newer.arrival()));
            file(newer, Filing.Outcome.PENDING, 0);
            return;
        }
        for (Timed former : older) {
            counted.values().removeIf(other -> other == former);
            file(former, Filing.Outcome.SUPERSEDED, 0);
            report(FindingCode.SUPERSEDED, former.arrival(), newer.arrival().path(), "");
        }
        Versions.keys(newer.arrival()).forEach(key -> counted.put(key, newer));
    }

    private boolean awaitsDecision(Arrival arrival) {
        String agency = arrival.agency();
        return agency != null
                && campaign.blocOf(agency)
                        .filter(bloc -> bloc.newVersions() == NewVersions.AWAIT_DECISION)
                        .isPresent();
    }

    private void undecided(Arrival older, Arrival newer) {
        report(FindingCode.VERSION_UNDECIDED, older, newer.path(), older.path());
        report(FindingCode.VERSION_UNDECIDED, newer, older.path(), older.path());
    }

    private int lateness(Timed timed) {
        InputKind kind = timed.arrival().kind();
        Optional<ZonedDateTime> common = Optional.ofNullable(kind).flatMap(campaign::due);
        if (common.isEmpty() || !timed.receivedAt().isAfter(common.get().toInstant())) {
            return 0;
        }
        Optional<DecisionLine> extension =
                decisions.extension(kind, timed.arrival().agency());
        extension.ifPresent(line -> decided(line, timed.arrival(), Decisions.extensionWords(line)));
        ZonedDateTime due = extension.map(Decisions::until).orElse(common.get());
        if (!timed.receivedAt().isAfter(due.toInstant())) {
            return 0;
        }
        report(
                FindingCode.LATE,
                timed.arrival(),
                Speech.moment(timed.receivedAt().atZone(campaign.zone()), DATE_TIME),
                Speech.moment(due, DATE_TIME));
        Duration late = Duration.between(due.toInstant(), timed.receivedAt());
        return Math.toIntExact(late.plusDays(1).minusNanos(1).toDays());
    }

    private void file(Timed timed, Filing.Outcome outcome, int daysLate) {
        Version version = versionOf.getOrDefault(timed.arrival().fileId(), new Version(0, null));
        filings.add(new Filing(
                timed.arrival(),
                outcome,
                timed.receivedAt(),
                daysLate,
                0,
                register.place(timed.arrival()).orElse(null),
                version.number(),
                version.predecessor()));
    }

    private void report(FindingCode code, Arrival arrival, String found, String expected) {
        findings.add(
                new FiledFinding(arrival.fileId(), new Finding(code, Place.of(arrival.path()), "", found, expected)));
    }
}
