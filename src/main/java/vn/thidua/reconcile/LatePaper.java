package vn.thidua.reconcile;

import java.time.ZonedDateTime;
import vn.thidua.campaign.InputKind;
import vn.thidua.finding.Place;

/**
 * A paper that counts and came after it was due.
 *
 * @param agency code of the agency that owed it
 * @param due last moment on time, extended where a decision says so
 * @param receivedAt in the campaign's zone
 * @param days started days by which it was late, those that a decision lets go among them
 * @param waived days that a decision lets go
 * @param place the register's cell, or the file where no register tells of it
 */
public record LatePaper(
        String agency,
        InputKind kind,
        ZonedDateTime due,
        ZonedDateTime receivedAt,
        int days,
        int waived,
        Place place) {}
