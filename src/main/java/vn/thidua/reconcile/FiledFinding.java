package vn.thidua.reconcile;

import vn.thidua.finding.Finding;

/** A finding on a received file. */
record FiledFinding(long fileId, Finding finding) {}
