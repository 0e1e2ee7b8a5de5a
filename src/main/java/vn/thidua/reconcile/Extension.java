package vn.thidua.reconcile;

import java.time.ZonedDateTime;
import vn.thidua.campaign.InputKind;

/**
 * A deadline that a decision has put later (gia hạn).
 *
 * @param due last moment on time, in the campaign's zone
 * @param document the document that extends it
 */
public record Extension(String agency, InputKind kind, ZonedDateTime due, String document) {}
