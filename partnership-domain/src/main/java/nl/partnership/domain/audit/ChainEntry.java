package nl.partnership.domain.audit;

import java.time.LocalDate;

/**
 * A row of the chain. Its hash covers its place, its contents, the digest of its payload and the hash of the row
 * before it: who changes, removes, inserts or moves a row breaks the chain there.
 *
 * @param seq its place; the first is 1, and there are no gaps
 * @param at when, in milliseconds since 1970 (UTC)
 * @param action what was done, for example {@code task.changed}
 * @param outcome {@code DONE}, {@code REFUSED} or {@code FAILED}
 * @param payloadDigest see {@link Payload#digest}
 * @param eraseOn the day from which the payload may be gone
 * @param previousHash the hash of the row before it, {@link #START} for the first
 */
public record ChainEntry(
        long seq,
        long at,
        String action,
        String outcome,
        String payloadDigest,
        LocalDate eraseOn,
        String previousHash,
        String hash) {

    /** What the first row names as the hash before it. */
    public static final String START = "0".repeat(64);

    /** The same row with the hash that belongs to it. */
    public ChainEntry sealed(ChainKey key) {
        return new ChainEntry(seq, at, action, outcome, payloadDigest, eraseOn, previousHash, hashAt(key, seq));
    }

    /** Whether this row, as it is, was written for that place. */
    public boolean belongsAt(long place, ChainKey key) {
        return hashAt(key, place).equals(hash);
    }

    private String hashAt(ChainKey key, long place) {
        return key.digest(place, at, action, outcome, payloadDigest, eraseOn, previousHash);
    }
}
