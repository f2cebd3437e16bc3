package nl.partnership.ejb.audit;

/**
 * How far the trail has come.
 *
 * @param seq number of the last row; 0 for an empty trail
 * @param hash of that row: who knows it can tell later whether the row is still the same, and all before it
 */
public record TrailHead(long seq, String hash) {}
