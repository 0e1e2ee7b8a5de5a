package vn.thidua.ingest;

/**
 * A received file and what it says.
 *
 * @param fileId key of the received file
 * @param reader the rule book's digest and the reader's version by which it was read
 */
public record ReadSubmission(long fileId, String reader, Submission submission) {}
