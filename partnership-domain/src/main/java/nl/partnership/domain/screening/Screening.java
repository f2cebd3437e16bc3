package nl.partnership.domain.screening;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Finds in a text what points to one person (sharing model, §6 and §7). Any text takes time in proportion to its
 * length, one screening serves all threads, and nothing of a text stays behind.
 *
 * <p>It errs on both sides: how often is measured, see {@code docs/benchmarks.md}. So what it finds is for the writer
 * to remove or to confirm, never to be removed by itself.
 */
public final class Screening {

    private final NameList names = new NameList();

    /**
     * @param text may be empty
     * @param today by which a date is that of somebody's birth
     * @return in the order of the text, none overlapping another; empty, never null
     */
    public List<Finding> findings(String text, LocalDate today) {
        Pieces pieces = new Pieces(text);
        NameParts parts = new NameParts(pieces, names);
        // each takes the pieces that it understands, so the surest come first
        new Accounts(pieces).find();
        new Dates(pieces, today).find();
        new Numbers(pieces).find();
        new Addresses(pieces).find();
        new Initials(pieces, parts).find();
        new Names(pieces, names, parts).find();
        return pieces.findings().stream()
                .sorted(Comparator.comparingInt(Finding::from))
                .toList();
    }
}
