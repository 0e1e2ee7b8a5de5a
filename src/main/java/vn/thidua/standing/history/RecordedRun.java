package vn.thidua.standing.history;

/**
 * A run that came to an end.
 *
 * @param number counted from 1 in each campaign
 * @param newFiles received under paths not known before, since the last run that did not fail and was no dry run
 * @param changedFiles received under known paths since then
 */
public record RecordedRun(int number, int newFiles, int changedFiles, RunReport report) {}
