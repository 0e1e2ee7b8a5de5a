package vn.thidua.reconcile;

import java.time.ZonedDateTime;
import vn.thidua.campaign.InputKind;

/** An input that a member owes and of which no accepted file was received. */
public record MissingInput(String agency, InputKind kind, ZonedDateTime due) {}
