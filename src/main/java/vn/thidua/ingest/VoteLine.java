package vn.thidua.ingest;

import vn.thidua.finding.Place;

/**
 * One candidate of a ballot.
 *
 * @param agency code of the candidate
 * @param votes at least 0
 */
public record VoteLine(String agency, int votes, Place place) {}
