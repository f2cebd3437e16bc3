package nl.partnership.ejb.covenant;

import java.io.Serializable;
import java.time.Instant;
import nl.partnership.domain.covenant.Covenant;
import nl.partnership.domain.covenant.CovenantText;

/**
 * One covenant with what belongs to it.
 *
 * @param text what was signed, or null
 * @param replaces the one whose place it took, or null
 * @param replacedBy the one that took its place, or null
 */
public record CovenantView(CovenantRow row, Text text, Other replaces, Other replacedBy) implements Serializable {

    /**
     * The signed text, without its contents.
     *
     * @param size in bytes
     * @param digest SHA-256, hexadecimal
     */
    public record Text(String name, long size, String digest, String addedBy, Instant addedAt) implements Serializable {

        static Text of(CovenantText text) {
            return text == null
                    ? null
                    : new Text(
                            text.getFileName(),
                            text.getSize(),
                            text.getDigest(),
                            text.getAddedBy().getName(),
                            text.getAddedAt());
        }

        /** Its size as people speak of it: at least one. */
        public long kilobytes() {
            return (size + 1023) / 1024;
        }
    }

    /** Another covenant. */
    public record Other(String id, String title) implements Serializable {

        static Other of(Covenant covenant) {
            return covenant == null ? null : new Other(covenant.getId(), covenant.getTitle());
        }
    }
}
