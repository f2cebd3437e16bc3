package nl.partnership.domain.screening;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * Finds in a text what points to one person (sharing model, §6 and §7). Any text takes time in proportion to its
 * length, one screening serves all threads, and nothing of a text stays behind.
 *
 * <p>It errs on both sides: how often is measured, see {@code docs/benchmarks.md}. So what it finds is for the writer
 * to remove or to confirm, never to be removed by itself.
 */
public final class Screening {

    private final NameList names = new NameList();
    private final KnownNames shipped = KnownNames.shipped();
    private final Supplier<Dictionary> dictionary;

    public Screening() {
        this(Dictionary::dutch);
    }

    Screening(Supplier<Dictionary> dictionary) {
        this.dictionary = dictionary;
    }

    /** As {@link #findings(String, LocalDate, KnownNames)}, where nobody else is known. */
    public List<Finding> findings(String text, LocalDate today) {
        return findings(text, today, KnownNames.NONE);
    }

    /**
     * @param text may be empty
     * @param today by which a date is that of somebody's birth
     * @param known names that are nobody's, such as those of the organisations in the portal
     * @return in the order of the text, none overlapping another; empty, never null
     */
    public List<Finding> findings(String text, LocalDate today, KnownNames known) {
        Pieces pieces = new Pieces(text);
        Lexicon lexicon = new Lexicon(dictionary.get(), shipped, known);
        Around around = new Around(pieces, lexicon);
        NameParts parts = new NameParts(pieces, names, lexicon, around);
        // each takes the pieces that it understands, so the surest come first
        new Accounts(pieces).find();
        new Dates(pieces, today).find();
        new Codes(pieces).find();
        new Numbers(pieces).find();
        new Addresses(pieces).find();
        new Nicknames(pieces, parts).find();
        new Things(pieces, lexicon, parts, around).find();
        new Initials(pieces, parts, around).find();
        new Names(pieces, names, parts, around, new Strangers(pieces, lexicon, around, parts), lexicon).find();
        return pieces.findings().stream()
                .sorted(Comparator.comparingInt(Finding::from))
                .toList();
    }
}
